extension CellParser {
  /// 2019-2021 and 202001-202012 without any sign or unit.
  mutating func yearSpan(at index: Int) -> (DatePoint, DatePoint)? {
    guard pending.sign == nil, isDigit(u[index]), isDigit(u[index + 1]) else { return nil }
    guard let first = yearOrMonth(at: index) else { return nil }
    var position = first.end
    guard u[position] == 0x2D || u[position] == 0x7E || u[position] == 0x81F3 else { return nil }
    while u[position] == 0x2D || u[position] == 0x7E || u[position] == 0x81F3 { position += 1 }
    guard var second = yearOrMonth(at: position) else { return nil }
    // 2020-2022年度
    let isWritten = second.precision == .year && u[second.end] == 0x5E74
    if isWritten { second.end += u[second.end + 1] == 0x5EA6 ? 2 : 1 }
    guard isClauseEnd(second.end),
      first.precision == second.precision, let from = first.year, let to = second.year,
      from * 12 + first.lastMonth <= to * 12 + second.lastMonth, to - from <= 20
    else { return nil }
    if !isWritten, !hints.contains(.date) {
      note(.ambiguous, text.range(index, second.end))
    }
    return (first, second)
  }

  /// 1-12月: months of a year; a duration would be 个月.
  mutating func monthSpan(at index: Int) -> DatePoint? {
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
  mutating func yearOrMonth(at index: Int) -> DatePoint? {
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

  /// The second end of a period: 2022年3月-2023年11月, 6-11月, 1日-30日.
  mutating func secondDate(_ first: DatePoint) -> DatePoint? {
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

  mutating func period(_ first: DatePoint, _ second: DatePoint, _ index: Int) -> Bool {
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
}
