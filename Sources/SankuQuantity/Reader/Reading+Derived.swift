/// What a reading makes from its draft when asked (派生内容).
extension Reading {
  /// Adds what the draft needs to be looked into: the tables, and places in bytes where the
  /// parser counted characters.
  @inline(__always)
  mutating func complete(_ text: FoldedText, _ lex: LexiconView) {
    if draft.unit != nil || draft.entry >= 0 || draft.assumedUnit >= 0 { lexicon = lex.lexicon }
    if draft.entry >= 0 { draft.hasEquivalent = lex.traits[Int(draft.entry)].hasEquivalent }
    if !draft.recurrence.isEmpty { draft.recurrence = text.bytes(draft.recurrence) }
    if let span = draft.written?.unit, !span.isEmpty { draft.written?.unit = text.bytes(span) }
  }

  /// Everything in one object, with a unit and a fraction's text that only the parser knows.
  func derived(unit: UnitExpression?, fraction: String?) -> Details {
    Details(
      unit: unit, written: written(of: unit, fraction: fraction), recurrence: recurrenceText,
      baseline: baselineText, parts: [], assumedUnit: assumedExpression, entry: draftEntry)
  }

  func written(of unit: UnitExpression?, fraction: String?) -> Written? {
    guard let form = draft.written else { return nil }
    return Written(
      value: (draft.value ?? .zero).scaled(byPowerOfTen: -Int(form.lowPower)),
      upper: draft.upper?.scaled(byPowerOfTen: -Int(form.highPower)),
      unit: form.unit.isEmpty ? unit?.text ?? "" : text(form.unit), text: fraction)
  }

  var recurrenceText: String? { draft.recurrence.isEmpty ? nil : text(draft.recurrence) }

  var baselineText: String? {
    switch draft.baselineForm {
    case .none: nil
    case .text: text(draft.baseline)
    case .samePeriod: "上年同期"
    case .lastPeriod: "上期"
    case .lastYear: "上年"
    case .lastQuarter: "上季度"
    case .lastMonth: "上月"
    }
  }

  var assumedExpression: UnitExpression? {
    draft.assumedUnit >= 0 ? lexicon?.expressions[Int(draft.assumedUnit)] : nil
  }

  var draftEntry: VagueWord? {
    draft.entry >= 0 ? lexicon?.words[Int(draft.entry)] : nil
  }

  /// Bytes of the cell.
  private func text(_ span: Draft.Span) -> String {
    let bytes = source.utf8
    guard
      let first = bytes.index(
        bytes.startIndex, offsetBy: Int(span.first), limitedBy: bytes.endIndex),
      let last = bytes.index(
        first, offsetBy: Int(span.last - span.first), limitedBy: bytes.endIndex)
    else { return "" }
    return String(source[first..<last])
  }
}

extension FoldedText {
  /// A span of characters as one of bytes.
  fileprivate func bytes(_ span: Draft.Span) -> Draft.Span {
    let range = range(Int(span.first), Int(span.last))
    return Draft.Span(range.lowerBound, range.upperBound)
  }
}
