internal import SankuDiagnostics
internal import SankuModel

extension Guidance: FieldCoded {
  static var blank: Guidance { Guidance(id: "", name: "", place: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&name)
    coder.text(&short)
    coder.text(&number)
    coder.text(&publisher)
    coder.text(&issued)
    coder.text(&extends)
    coder.flag(&isDefault)
    coder.list(&levels)
    coder.choices(&requiredFields)
    coder.choices(&recommendedFields)
    coder.list(&requirements)
    coder.texts(&weightTotals)
    coder.list(&weightTables)
    coder.text(&weightTolerance)
    coder.list(&grades)
    coder.value(&sheet)
    coder.list(&attachments)
    coder.texts(&sources)
    coder.value(&place)
  }
}

extension Guidance.Level1: FieldCoded {
  static var blank: Self { Self(name: "", aliases: [], children: []) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.texts(&aliases)
    coder.list(&children)
  }
}

extension Guidance.Level2: FieldCoded {
  static var blank: Self { Self(name: "", aliases: [], dimension: .quantity) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.texts(&aliases)
    coder.choice(&dimension)
  }
}

extension Guidance.Requirement: FieldCoded {
  static var blank: Self {
    Self(
      id: "", any: [], all: [], severity: .info, message: nil, categories: [],
      withoutCategories: [], natures: [], basis: nil)
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.choices(&any)
    coder.choices(&all)
    coder.choice(&severity)
    coder.value(&message)
    coder.texts(&categories)
    coder.texts(&withoutCategories)
    coder.texts(&natures)
    coder.text(&basis)
  }
}

extension Guidance.WeightTable: FieldCoded {
  static var blank: Self { Self(name: "", with: [], without: [], weights: [], execution: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.choices(&with)
    coder.choices(&without)
    coder.list(&weights)
    coder.text(&execution)
  }
}

extension Guidance.WeightTable.Weight: FieldCoded {
  static var blank: Self { Self(level1: "", points: "") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&level1)
    coder.text(&points)
  }
}

extension Guidance.Grade: FieldCoded {
  static var blank: Self { Self(name: "", min: "") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.text(&min)
  }
}

extension Guidance.AttachmentDemand: FieldCoded {
  static var blank: Self {
    Self(
      id: "", name: .blank, proves: nil, words: [], fields: [], categories: [], natures: [])
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.value(&name)
    coder.value(&proves)
    coder.texts(&words)
    coder.choices(&fields)
    coder.texts(&categories)
    coder.texts(&natures)
  }
}
