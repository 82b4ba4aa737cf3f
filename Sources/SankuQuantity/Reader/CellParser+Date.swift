extension CellParser {
  /// A deadline or a period at `index`; `false` when there is no date.
  mutating func dateItem(at index: Int) -> Bool {
    if let months = monthSpan(at: index) { return period(months, months, index) }
    if let (first, second) = yearSpan(at: index) { return period(first, second, index) }
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

  /// 2019-2021 and 202001-202012 without any sign or unit.
  private mutating func yearSpan(at index: Int) -> (DatePoint, DatePoint)? {
    guard pending.sign == nil, isDigit(u[index]), isDigit(u[index + 1]) else { return nil }
    guard let first = yearOrMonth(at: index) else { return nil }
    var position = first.end
    guard u[position] == 0x2D || u[position] == 0x7E || u[position] == 0x81F3 else { return nil }
    while u[position] == 0x2D || u[position] == 0x7E || u[position] == 0x81F3 { position += 1 }
    guard let second = yearOrMonth(at: position), isClauseEnd(second.end),
      first.precision == second.precision, let from = first.year, let to = second.year,
      from * 12 + first.lastMonth <= to * 12 + second.lastMonth, to - from <= 20
    else { return nil }
    if !hints.contains(.date) { notes.append(Note(.ambiguous, text.range(index, second.end))) }
    return (first, second)
  }

  /// 1-12月: months of a year; a duration would be 个月.
  private mutating func monthSpan(at index: Int) -> DatePoint? {
    guard pending.signStrength != .glyph, let (first, sign) = smallNumber(index),
      u[sign] == 0x2D || u[sign] == 0x7E || u[sign] == 0x81F3,
      let (last, end) = smallNumber(sign + 1), u[end] == 0x6708, first >= 1, first < last,
      last <= 12, u[end + 1] != 0x2F
    else { return nil }
    var point = DatePoint(end: u[end + 1] == 0x4EFD ? end + 2 : end + 1)
    (point.firstMonth, point.lastMonth) = (first, last)
    point.precision = .month
    return point
  }

  /// 2019 or 202001.
  private mutating func yearOrMonth(at index: Int) -> DatePoint? {
    var position = index
    var value = 0
    while isDigit(u[position]), position - index < 7 {
      value = value * 10 + Int(u[position] - 0x30)
      position += 1
    }
    var point = DatePoint(end: position)
    switch position - index {
    case 4 where value >= 1990 && value < 2100: point.year = value
    case 6 where value >= 199_001 && value < 210_000 && (1...12).contains(value % 100):
      point.year = value / 100
      (point.firstMonth, point.lastMonth) = (value % 100, value % 100)
      point.precision = .month
    default: return nil
    }
    return point
  }

  /// Times without a number: 年底前, 第三季度, 每季度末.
  mutating func timeWord(at index: Int, isRecurring: Bool = false) -> Bool {
    if isRecurring, let per = pending.per { return recurring(per, index) }
    guard let point = datePoint(at: index) else { return false }
    // 全年12次 and 当年完成 are no deadlines by themselves.
    if point.precision == .year, !point.isBounded || u[index] == 0x5168 {
      guard isClauseEnd(point.end), u[index] != 0x5168 else { return false }
      if !timeSuffix(point.end).isDeadline { return false }
    }
    // 前 of 前三季度 or a bare 年初 in prose still names a time; a name such as 年中评估 does not.
    let suffix = timeSuffix(point.end)
    if !suffix.isDeadline, !isClauseEnd(point.end),
      point.precision == .year || isIdeograph(u[point.end]) && !hasItem && count > 12
    {
      return false
    }
    if let second = secondDate(point) { return period(point, second, index) }
    deadline(point, index)
    return true
  }

  /// 比2020年, 较2020年底, 在2020年基础上.
  private mutating func isBaseline(_ point: DatePoint, _ index: Int) -> Bool {
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

  private mutating func isFlat(_ index: Int) -> Bool {
    u[index] == 0x6301 && u[index + 1] == 0x5E73
  }

  /// 2026.12 and 202012 are dates when the indicator or the neighbourhood says so.
  private mutating func acceptsCompact(_ point: DatePoint, _ index: Int) -> Bool {
    if timeSuffix(point.end).isDeadline || point.isBounded || hints.contains(.date) { return true }
    guard isClauseEnd(point.end) || u[point.end] == 0, !hints.contains(.money) else { return false }
    let isDay = point.precision == .day
    if isDay || u[index + 4] == 0x2F || u[index + 4] == 0x2D { return true }
    // 2026.12 alone: a year with a month of two digits, but say so.
    if u[index + 4] == 0x2E, point.end - index == 7, point.year ?? 0 >= 2000, point.year ?? 0 < 2050
    {
      notes.append(Note(.ambiguous, text.range(index, point.end)))
      return true
    }
    notes.append(Note(.ambiguous, text.range(index, point.end)))
    return false
  }

  private mutating func isDateLike(_ point: DatePoint, _ index: Int) -> Bool {
    if timeSuffix(point.end).isDeadline || hints.contains(.date) { return true }
    if u[point.end] == 0x2F || pending.signStrength == .glyph { return false }
    if index > 0, u[point.end] != 0, !isClauseEnd(point.end) { return true }
    notes.append(Note(.ambiguous, text.range(index, point.end)))
    return true
  }

  /// The second end of a period: 2022年3月-2023年11月, 6-11月, 1日-30日.
  private mutating func secondDate(_ first: DatePoint) -> DatePoint? {
    var next = first.end
    if u[next] == 0x8D77 { next += 1 }  // 起
    let separator = u[next]
    guard separator == 0x2D || separator == 0x7E || separator == 0x81F3 || separator == 0x5230
    else {
      return nil
    }
    while u[next] == separator || u[next] == 0x2D { next += 1 }
    if var second = datePoint(at: next) {
      if second.year == nil { second.year = first.year }
      return second
    }
    // 6月1日-30日
    guard isDigit(u[next]), first.precision == .day, let token = number(at: next),
      let day = token.plain, (1...31).contains(day), u[token.end] == 0x65E5
    else { return nil }
    var second = first
    (second.firstDay, second.lastDay) = (day, day)
    second.end = token.end + 1
    return second
  }

  private mutating func period(_ first: DatePoint, _ second: DatePoint, _ index: Int) -> Bool {
    let years = (first.year ?? second.year ?? year, second.year ?? year)
    let start = first.first(years.0)
    let last = second.last(years.1)
    guard start.isValid, last.isValid, last.precedes(start) != true else { return false }
    var reading = Draft(kind: .deadline)
    reading.comparator = .between
    reading.start = start
    reading.date = last
    reading.precision = second.precision
    noteYear(second.year, index, second.end)
    finishDate(reading, index, second.end)
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

  private mutating func deadline(_ point: DatePoint, _ index: Int) {
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
      notes.append(Note(.ambiguous, text.range(index, suffix.end)))
    }
    let isBare =
      point.precision == .year && !point.isBounded && !suffix.isDeadline
      && reading.comparator == nil
    finishDate(reading, index, suffix.end, isBareYear: isBare)
  }

  private mutating func noteYear(_ written: Int?, _ first: Int, _ last: Int) {
    if written != nil { return }
    notes.append(Note(year == nil ? .yearMissing : .yearAssumed, text.range(first, last)))
  }

  private mutating func finishDate(
    _ reading: Draft, _ first: Int, _ last: Int, isBareYear: Bool = false
  ) {
    var reading = reading
    var start = first
    if pending.sign != nil { start = min(start, pending.signStart) }
    if let per = pending.per, dimension(per) == .time {
      start = min(start, pending.perStart)
      reading.recurrence = .init(pending.perStart, pending.perEnd)
      notes.append(Note(.recurring, text.range(pending.perStart, pending.perEnd)))
      notes.remove(.yearMissing)
      notes.remove(.yearAssumed)
      if reading.date?.year != nil { reading.date?.year = nil }
    }
    reading.range = text.range(start, last)
    reading.notes = notes
    notes = NoteList()
    begin(.deadline, start, last)
    item.reading = reading
    item.isBareYear = isBareYear
    item.hasSign = reading.comparator != nil
    item.hasSuffix = reading.comparator != nil
    position = max(last, position + 1)
    let baseline = (pending.baselineStart, pending.baselineEnd)
    clearPending()
    (pending.baselineStart, pending.baselineEnd) = baseline
  }

  /// 每月15日前, 20日前: a day without its month.
  private mutating func dayOnly(at index: Int) -> Bool {
    guard let token = number(at: index), let day = token.plain, (1...31).contains(day),
      u[token.end] == 0x65E5 || u[token.end] == 0x53F7
    else { return false }
    let end = token.end + 1
    let suffix = timeSuffix(end)
    let recurs = pending.per != nil && dimension(pending.per) == .time
    guard recurs || (suffix.comparator == .atMost && u[end] != 0x5185 && u[end + 1] != 0x5185)
    else {
      return false
    }
    var reading = Draft(kind: .deadline)
    reading.comparator = suffix.comparator
    reading.date = CalendarDate(year: nil, month: nil, day: day)
    reading.precision = .day
    if !recurs { notes.append(Note(.ambiguous, text.range(index, suffix.end))) }
    finishDate(reading, index, suffix.end)
    return true
  }

  /// 每季度末, 每月底前, 每年年底: a deadline without a fixed day.
  private mutating func recurring(_ per: UnitTerms.Term, _ index: Int) -> Bool {
    var end = index
    if u[end] == 0x6708 || u[end] == 0x5E74 { end += 1 }
    guard u[end] == 0x5E95 || u[end] == 0x672B || u[end] == 0x521D else { return false }
    end += 1
    let suffix = timeSuffix(end)
    var reading = Draft(kind: .deadline)
    reading.comparator = suffix.comparator ?? .atMost
    reading.recurrence = .init(pending.perStart, end)
    if per.index == lex.known.year {
      reading.date = CalendarDate(year: nil, month: 12, day: 31)
      reading.precision = .year
    }
    notes.append(Note(.recurring, text.range(pending.perStart, end)))
    let start = pending.perStart
    let range = text.range(start, suffix.end)
    pending.per = nil
    reading.range = range
    reading.notes = notes
    notes = NoteList()
    begin(.deadline, start, suffix.end)
    item.reading = reading
    item.hasSign = true
    position = suffix.end
    clearPending()
    return true
  }
}
