extension CellParser {
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

  /// 每月15日前, 20日前: a day without its month.
  mutating func dayOnly(at index: Int) -> Bool {
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
    if !recurs { note(.ambiguous, text.range(index, suffix.end)) }
    finishDate(reading, index, suffix.end)
    return true
  }

  /// 每季度末, 每月底前, 每年年底: a deadline without a fixed day.
  mutating func recurring(_ per: UnitTerms.Term, _ index: Int) -> Bool {
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
    note(.recurring, text.range(pending.perStart, end))
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
