internal import SankuModel

extension Indicator: FieldCoded {
  static var blank: Indicator {
    Indicator(id: "", name: "", dimension: .quantity, definition: "", place: .blank)
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&name)
    coder.choice(&dimension)
    coder.value(&status)
    coder.choice(&nature)
    coder.text(&unit)
    coder.choice(&direction)
    coder.texts(&synonyms)
    coder.texts(&formerNames)
    coder.value(&range)
    coder.value(&usual)
    coder.text(&definition)
    coder.text(&formula)
    coder.texts(&evidence)
    coder.text(&scoring)
    coder.table(&standards, name: \.rawValue, key: StandardKind.init(rawValue:))
    coder.value(&applies)
    coder.texts(&keywords)
    coder.texts(&sources)
    coder.texts(&goodExamples)
    coder.texts(&badExamples)
    coder.list(&related)
    coder.table(&codes, name: { $0 }, key: { $0 })
    coder.text(&englishName)
    coder.value(&place)
  }
}

extension Indicator.ValueRange: FieldCoded {
  static var blank: Self { Self(min: nil, max: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&min)
    coder.text(&max)
  }
}

extension Indicator.UsualRange: FieldCoded {
  static var blank: Self { Self(low: nil, high: nil, note: nil, source: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&low)
    coder.text(&high)
    coder.text(&note)
    coder.text(&source)
  }
}

extension Indicator.Relation: FieldCoded {
  static var blank: Self { Self(id: "", type: "") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&type)
  }
}

extension EntryStatus: FieldCoded {
  static var blank: EntryStatus { .stable }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    var kind: UInt32
    var (other, since, reason): (String?, String?, String?)
    switch self {
    case .stable: kind = 0
    case .draft: kind = 1
    case .deprecated(let replacedBy, let time, let why):
      kind = 2
      (other, since, reason) = (replacedBy, time, why)
    }
    coder.word(&kind)
    switch kind {
    case 0: self = .stable
    case 1: self = .draft
    case 2:
      coder.text(&other)
      coder.text(&since)
      coder.text(&reason)
      self = .deprecated(replacedBy: other, since: since, reason: reason)
    default: coder.fail()
    }
  }
}

extension Applicability: FieldCoded {
  static var blank: Applicability { Applicability() }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.texts(&categories)
    coder.texts(&sectors)
    coder.texts(&functions)
    coder.text(&minimumAmount)
    coder.text(&maximumAmount)
  }
}
