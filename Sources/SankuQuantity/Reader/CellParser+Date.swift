extension CellParser {
  /// A deadline or a period at `index`; `false` when there is no date.
  mutating func dateItem(at index: Int) -> Bool {
    if digitsParted(index) {
      if let months = monthSpan(at: index) { return period(months, months, index) }
      if let (first, second) = yearSpan(at: index) { return period(first, second, index) }
    }
    guard let first = datePoint(at: index) else { return dayOnly(at: index) }
    if isBaseline(first, index) { return true }
    if first.isSpan { return period(first, first, index) }
    if let second = secondDate(first) { return period(first, second, index) }
    if first.isCompact, !acceptsCompact(first, index) { return false }
    // ≤12月 and 12月/次 are durations.
    if first.precision == .month, first.year == nil, !first.isBounded, !isDateLike(first, index) {
      return false
    }
    deadline(first, index)
    return true
  }

  /// Whether `-`, `~` or 至 follows the digits at `index`.
  private mutating func digitsParted(_ index: Int) -> Bool {
    var end = index
    while isDigit(u[end]) { end += 1 }
    return u[end] == 0x2D || u[end] == 0x7E || u[end] == 0x81F3
  }

  /// 比2020年, 较2020年底, 在2020年基础上.
  mutating func isBaseline(_ point: DatePoint, _ index: Int) -> Bool {
    let opens = pending.openingStart >= 0 && pending.openingEnd == index
    let opening = opens ? u[index - 1] : 0
    var end = point.end
    if u[end] == 0x540C, u[end + 1] == 0x671F { end += 2 }  // 同期
    let isGround = u[end] == 0x57FA && u[end + 1] == 0x7840  // 基础
    let isCompared = u[end] == 0x76F8 && u[end + 1] == 0x6BD4  // 相比
    guard isGround || isCompared || opening == 0x8F83 || opening == 0x6BD4 || opening == 0x4E0E
    else {
      return false
    }
    if opening == 0x4E0E && !isCompared && !isFlat(end) { return false }
    pending.baselineStart = index
    pending.baselineEnd = end
    pending.openingStart = -1
    position = isGround ? end + 3 : isCompared ? end + 2 : end
    return true
  }

  mutating func isFlat(_ index: Int) -> Bool {
    u[index] == 0x6301 && u[index + 1] == 0x5E73
  }

  /// 2026.12 and 202012 are dates when the indicator or the neighbourhood says so.
  mutating func acceptsCompact(_ point: DatePoint, _ index: Int) -> Bool {
    if timeSuffix(point.end).isDeadline || point.isBounded || hints.contains(.date) { return true }
    guard isClauseEnd(point.end) || u[point.end] == 0, !hints.contains(.money) else { return false }
    let isDay = point.precision == .day
    if isDay || u[index + 4] == 0x2F || u[index + 4] == 0x2D { return true }
    // 2026.12 alone: a year with a month of two digits, but say so.
    if u[index + 4] == 0x2E, point.end - index == 7, point.year ?? 0 >= 2000, point.year ?? 0 < 2050
    {
      note(.ambiguous, text.range(index, point.end))
      return true
    }
    note(.ambiguous, text.range(index, point.end))
    return false
  }

  mutating func isDateLike(_ point: DatePoint, _ index: Int) -> Bool {
    if timeSuffix(point.end).isDeadline || hints.contains(.date) { return true }
    if u[point.end] == 0x2F || pending.signStrength == .glyph { return false }
    if index > 0, u[point.end] != 0, !isClauseEnd(point.end) { return true }
    note(.ambiguous, text.range(index, point.end))
    return true
  }

  /// 前, 之前, 以前, 内, 完成 behind a time.
  mutating func timeSuffix(_ index: Int) -> (comparator: Comparator?, end: Int, isDeadline: Bool) {
    switch u[index] {
    case 0x524D: return (.atMost, index + 1, true)  // 前
    case 0x4E4B, 0x4EE5:  // 之 以
      if u[index + 1] == 0x524D { return (.atMost, index + 2, true) }
      if u[index + 1] == 0x5185 { return (.atMost, index + 2, true) }
      if u[index + 1] == 0x540E { return (.atLeast, index + 2, true) }
    case 0x5185: return (.atMost, index + 1, true)  // 内
    case 0x8D77, 0x540E: return (.atLeast, index + 1, true)  // 起 后
    case 0x6B62: return (.atMost, index + 1, true)  // 止
    case 0x4E3A where u[index + 1] == 0x6B62: return (.atMost, index + 2, true)
    case 0x5B8C where u[index + 1] == 0x6210 || u[index + 1] == 0x5DE5:  // 完成 完工
      return (.atMost, index, true)
    case 0x7AE3 where u[index + 1] == 0x5DE5: return (.atMost, index, true)
    default: break
    }
    return (nil, index, false)
  }

  mutating func deadline(_ point: DatePoint, _ index: Int) {
    let suffix = timeSuffix(point.end)
    var reading = Draft(kind: .deadline)
    reading.comparator = suffix.comparator ?? pending.sign
    let whole = point.year ?? year
    reading.date = suffix.comparator == .atLeast ? point.first(whole) : point.last(whole)
    reading.precision = point.precision
    // 12月31日 is day exact; 12月前 means before the month begins only on paper.
    if reading.comparator == nil, point.precision == .year || point.precision == .season,
      u[point.end - 1] == 0x5E74 && u[max(0, point.end - 2)] == 0x5168
    {
      reading.comparator = .between
      reading.start = point.first(whole)
    }
    if reading.date?.isValid == false {
      malformed = malformed ?? index..<point.end
      position = suffix.end
      return
    }
    noteYear(point.year, index, point.end)
    // Before the year or the month begins, or before it is over?
    if suffix.comparator == .atMost, u[point.end] == 0x524D, !point.isBounded,
      point.precision != .day
    {
      note(.ambiguous, text.range(index, suffix.end))
    }
    let isBare =
      point.precision == .year && !point.isBounded && !suffix.isDeadline
      && reading.comparator == nil
    finishDate(reading, index, suffix.end, isBareYear: isBare)
  }

  mutating func noteYear(_ written: Int?, _ first: Int, _ last: Int) {
    if written != nil { return }
    note(year == nil ? .yearMissing : .yearAssumed, text.range(first, last))
  }

  mutating func finishDate(
    _ reading: Draft, _ first: Int, _ last: Int, isBareYear: Bool = false
  ) {
    var start = first
    if pending.sign != nil { start = min(start, pending.signStart) }
    begin(.deadline, start, last)
    item.reading = reading
    if let per = pending.per, dimension(per) == .time {
      start = min(start, pending.perStart)
      item.start = start
      item.reading.recurrence = .init(pending.perStart, pending.perEnd)
      note(.recurring, text.range(pending.perStart, pending.perEnd))
      notes = removing(.yearMissing, from: notes)
      notes = removing(.yearAssumed, from: notes)
      if reading.date?.year != nil { item.reading.date?.year = nil }
    }
    item.reading.range = text.range(start, last)
    item.reading.notes = notes
    notes = NoteList()
    item.isBareYear = isBareYear
    item.hasSign = reading.comparator != nil
    item.hasSuffix = reading.comparator != nil
    position = max(last, position + 1)
    let baseline = (pending.baselineStart, pending.baselineEnd)
    clearPending()
    (pending.baselineStart, pending.baselineEnd) = baseline
  }
}
