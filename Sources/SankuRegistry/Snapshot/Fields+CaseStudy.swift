internal import SankuModel

extension CaseStudy: FieldCoded {
  static var blank: CaseStudy { CaseStudy(id: "", title: "", kind: .published, place: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&title)
    coder.choice(&kind)
    coder.integer(&year)
    coder.text(&regionLevel)
    coder.text(&regionName)
    coder.text(&sector)
    coder.texts(&categories)
    coder.text(&template)
    coder.text(&budget)
    coder.text(&background)
    coder.text(&goal)
    coder.list(&results)
    coder.value(&evaluation)
    coder.texts(&findings)
    coder.texts(&lessons)
    coder.text(&useOfResult)
    coder.texts(&checks)
    coder.texts(&keywords)
    coder.value(&source)
    coder.value(&place)
  }
}

extension CaseStudy.Result: FieldCoded {
  static var blank: Self { Self() }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&indicator)
    coder.text(&name)
    coder.text(&target)
    coder.text(&actual)
    coder.text(&score)
    coder.text(&weight)
    coder.text(&note)
  }
}

extension CaseStudy.Evaluation: FieldCoded {
  static var blank: Self { Self(method: nil, score: nil, grade: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&method)
    coder.text(&score)
    coder.text(&grade)
  }
}

extension Source: FieldCoded {
  static var blank: Source { Source(title: "") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&title)
    coder.text(&number)
    coder.text(&publisher)
    coder.text(&issued)
    coder.text(&retrieved)
    coder.text(&url)
  }
}
