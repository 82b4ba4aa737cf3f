internal import SankuDiagnostics

extension SourcePosition: FieldCoded {
  static var blank: SourcePosition { .start }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.number(&offset)
    coder.number(&line)
    coder.number(&column)
  }
}

extension SourceRange: FieldCoded {
  static var blank: SourceRange { SourceRange(at: .start) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.value(&start)
    coder.value(&end)
  }
}

extension SourcePlace: FieldCoded {
  static var blank: SourcePlace { SourcePlace(file: "", range: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.file(&file)
    coder.value(&range)
  }
}

extension LocalizedText: FieldCoded {
  static var blank: LocalizedText { LocalizedText(zh: "", en: "") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&zh)
    coder.text(&en)
  }
}

extension SourceText: FieldCoded {
  static var blank: SourceText { SourceText(name: "", bytes: []) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.file(&name)
    coder.bytes(&bytes)
    coder.number(&firstLine)
    coder.number(&firstOffset)
  }
}

extension Finding: FieldCoded {
  static var blank: Finding {
    Finding(rule: "", severity: .info, message: .blank, place: .blank)
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&rule)
    coder.choice(&severity)
    coder.value(&message)
    coder.value(&place)
    coder.text(&field)
    coder.value(&advice)
    coder.text(&basis)
    coder.texts(&defects)
    coder.list(&notes)
    coder.list(&fixes)
    coder.value(&suppression)
  }
}

extension Finding.Suppression: FieldCoded {
  static var blank: Self { Self(reason: "", isInSource: false) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&reason)
    coder.flag(&isInSource)
  }
}

extension Finding.Note: FieldCoded {
  static var blank: Self { Self(message: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.value(&message)
    coder.value(&place)
  }
}

extension Finding.Fix: FieldCoded {
  static var blank: Self { Self(kind: .safe, title: .blank, range: nil, replacement: "") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.name(&kind)
    coder.value(&title)
    coder.value(&range)
    coder.text(&replacement)
    coder.list(&edits)
  }
}

extension Finding.Fix.Field: FieldCoded {
  static var blank: Self { Self("", "") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.text(&text)
  }
}

extension Finding.Fix.Edit: FieldCoded {
  static var blank: Self { .removeRecord(.blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    var kind: UInt32
    var range: SourceRange
    var text = ""
    var fields: [Finding.Fix.Field] = []
    switch self {
    case .text(let place, let new): (kind, range, text) = (0, place, new)
    case .addField(let place, let field): (kind, range, fields) = (1, place, [field])
    case .addRecord(let place, let record): (kind, range, fields) = (2, place, record)
    case .removeRecord(let place): (kind, range) = (3, place)
    }
    coder.word(&kind)
    coder.value(&range)
    coder.text(&text)
    coder.list(&fields)
    switch kind {
    case 0: self = .text(range, text)
    case 1: self = .addField(range, fields.first ?? .blank)
    case 2: self = .addRecord(after: range, fields)
    case 3: self = .removeRecord(range)
    default: coder.fail()
    }
  }
}
