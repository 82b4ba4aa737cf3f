internal import SankuModel

extension Guidance.Sheet: FieldCoded {
  static var blank: Self {
    Self(name: .blank, basis: nil, gateScore: nil, commonPacks: [], parts: [], grades: [])
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.value(&name)
    coder.text(&basis)
    coder.text(&gateScore)
    coder.texts(&commonPacks)
    coder.list(&parts)
    coder.list(&grades)
  }
}

extension Guidance.Sheet.Part: FieldCoded {
  static var blank: Self { Self(id: "", name: .blank, items: []) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.value(&name)
    coder.list(&items)
  }
}

extension Guidance.Sheet.Item: FieldCoded {
  static var blank: Self {
    Self(id: "", name: .blank, points: "", machine: "", questions: [], deductions: [])
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.value(&name)
    coder.text(&points)
    coder.text(&machine)
    coder.list(&questions)
    coder.list(&deductions)
  }
}

extension Guidance.Sheet.Deduction: FieldCoded {
  static var blank: Self { Self(rules: [], error: nil, warning: nil, info: nil, most: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.texts(&rules)
    coder.text(&error)
    coder.text(&warning)
    coder.text(&info)
    coder.text(&most)
  }
}

extension Guidance.Sheet.Outcome: FieldCoded {
  static var blank: Self { Self(name: "", min: "", meaning: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.text(&min)
    coder.value(&meaning)
  }
}
