extension CellParser {
  /// 2026-12-31, 2026/12, 2026.6.
  mutating func numericDate(year: Int, at index: Int) -> DatePoint? {
    guard year >= 1900, year < 2200 else { return nil }
    let separator = u[index]
    guard let (month, monthEnd) = smallNumber(index + 1), (1...12).contains(month) else {
      return nil
    }
    var point = DatePoint(end: monthEnd)
    point.year = year
    point.isCompact = true
    if u[monthEnd] == separator, let (day, dayEnd) = smallNumber(monthEnd + 1) {
      let date = CalendarDate(year: year, month: month, day: day)
      guard date.isValid, !isDigit(u[dayEnd]) else { return nil }
      point.firstMonth = month
      point.lastMonth = month
      point.firstDay = day
      point.lastDay = day
      point.precision = .day
      point.isCompact = false
      point.end = u[dayEnd] == 0x65E5 ? dayEnd + 1 : dayEnd
      return point
    }
    point.firstMonth = month
    point.lastMonth = month
    point.precision = .month
    if u[monthEnd] == 0x6708 {
      point.end += 1
      point.isCompact = false
    }
    return qualified(point)
  }

  mutating func smallNumber(_ index: Int) -> (value: Int, end: Int)? {
    guard isDigit(u[index]) else { return nil }
    var value = Int(u[index] - 0x30)
    var end = index + 1
    if isDigit(u[end]) {
      value = value * 10 + Int(u[end] - 0x30)
      end += 1
    }
    return isDigit(u[end]) ? nil : (value, end)
  }

  /// 20261231, 202012.
  mutating func compactDate(_ value: Int, digits: Int, end: Int) -> DatePoint? {
    let year = digits == 8 ? value / 10_000 : value / 100
    let month = digits == 8 ? value / 100 % 100 : value % 100
    let day = digits == 8 ? value % 100 : 1
    guard year >= 1990, year < 2100, CalendarDate(year: year, month: month, day: day).isValid
    else { return nil }
    var point = DatePoint(end: end)
    point.year = year
    point.firstMonth = month
    point.lastMonth = month
    point.precision = digits == 8 ? .day : .month
    if digits == 8 { (point.firstDay, point.lastDay) = (day, day) }
    point.isCompact = true
    return point
  }
}
