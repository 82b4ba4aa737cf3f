extension CellParser {
  /// Makes a draft the content of a reading (生成读数), in place. Units and texts are made when
  /// they are asked for, but for those that only the parser knows.
  mutating func build(_ draft: Draft, into reading: inout Reading) {
    reading.draft = draft
    complete(&reading)
  }

  /// Makes the last value the content of a reading.
  mutating func build(into reading: inout Reading) {
    reading.draft = item.reading
    complete(&reading)
  }

  private mutating func complete(_ reading: inout Reading) {
    if !reading.draft.baseline.isEmpty { keepBaseline(&reading.draft) }
    reading.complete(text, lex)
    guard let lists else { return }
    if reading.draft.notes.more >= 0 {
      reading.moreNotes = lists.notes[Int(reading.draft.notes.more)]
    }
    let unit = reading.draft.unit
    let fraction = reading.draft.written?.fraction ?? -1
    guard unit?.listIndex != nil || fraction >= 0 else { return }
    if reading.draft.hasTexts {
      reading.source = String(decoding: text.source, as: UTF8.self)
    }
    reading.details = reading.derived(
      unit: unit.map { expression($0) },
      fraction: fraction >= 0 ? lists.fractions[Int(fraction)] : nil)
  }

  private mutating func keepBaseline(_ draft: inout Draft) {
    let (form, span) = baseline(Int(draft.baseline.first), Int(draft.baseline.last))
    draft.baselineForm = form
    draft.baseline = span
  }

  /// What a change is compared with: 上年, 上年同期, 2020年.
  private mutating func baseline(
    _ start: Int, _ end: Int
  ) -> (form: Draft.BaselineForm, span: Draft.Span) {
    switch (u[start], u[start + 1]) {
    case (0x540C, 0x6BD4): return (.samePeriod, .none)  // 同比
    case (0x73AF, 0x6BD4): return (.lastPeriod, .none)  // 环比
    case (0x9010, 0x5E74), (0x5E74, 0x5747), (0x6BCF, 0x5E74):  // 逐年 年均 每年
      return (.lastYear, .none)
    case (0x9010, 0x6708): return (.lastMonth, .none)
    case (0x9010, 0x5B63): return (.lastQuarter, .none)
    default: break
    }
    var (first, last) = (start, end)
    while first < last, isComparing(u[first]) { first += 1 }
    if last - first > 2, u[last - 2] == 0x76F8, u[last - 1] == 0x6BD4 { last -= 2 }  // 相比
    if last - first > 3, u[last - 3] == 0x57FA, u[last - 2] == 0x7840 { last -= 3 }  // 基础上
    while last > first, u[last - 1] == 0x2C { last -= 1 }
    let range = text.range(first, last)
    return (.text, Draft.Span(range.lowerBound, range.upperBound))
  }

  /// 与 较 比 同 在 相 之.
  private mutating func isComparing(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x4E0E, 0x8F83, 0x6BD4, 0x540C, 0x5728, 0x76F8, 0x4E4B: true
    default: false
    }
  }
}
