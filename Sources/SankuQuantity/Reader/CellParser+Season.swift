extension CellParser {
  mutating func quarter(_ start: DatePoint, _ number: Int, first: Int? = nil) -> DatePoint {
    var point = start
    point.firstMonth = ((first ?? number) - 1) * 3 + 1
    point.lastMonth = number * 3
    point.precision = .season
    point.isBounded = true
    if u[point.end] == 0x5EA6 { point.end += 1 }
    return afterSeason(point)
  }

  mutating func afterSeason(_ start: DatePoint) -> DatePoint {
    var point = start
    if u[point.end] == 0x5E95 || u[point.end] == 0x672B {
      point.firstMonth = point.lastMonth
      point.firstDay = CalendarDate.lastDay(ofMonth: point.lastMonth, year: nil)
      point.end += 1
    }
    return point
  }

  /// 第三季度, 前三季度, 上半年, 全年.
  mutating func seasonName(at index: Int) -> DatePoint? {
    var next = index
    let isLeading = u[next] == 0x524D  // 前
    if u[next] == 0x7B2C || isLeading { next += 1 }
    if let (number, end) = digitOrNumeral(next), (1...4).contains(number), u[end] == 0x5B63 {
      return quarter(DatePoint(end: end + 1), number, first: isLeading ? 1 : nil)
    }
    var point = DatePoint(end: index)
    point.precision = .season
    point.isBounded = true
    if u[index + 1] == 0x534A, u[index + 2] == 0x5E74 {  // 上半年
      if u[index] == 0x4E0A {
        point.lastMonth = 6
      } else if u[index] == 0x4E0B {
        point.firstMonth = 7
      } else {
        return nil
      }
      point.end = index + 3
      return afterSeason(point)
    }
    if u[index] == 0x5168, u[index + 1] == 0x5E74 {
      point.end = index + 2
      point.precision = .year
      return point
    }
    return nil
  }

  mutating func digitOrNumeral(_ index: Int) -> (Int, Int)? {
    if isDigit(u[index]), !isDigit(u[index + 1]) { return (Int(u[index] - 0x30), index + 1) }
    let digit = lex.digit(u[index])
    return digit < 10 ? (Int(digit), index + 1) : nil
  }

  mutating func isQuarter(_ index: Int) -> Bool {
    guard let (number, end) = digitOrNumeral(index) else { return false }
    return (1...4).contains(number) && u[end] == 0x5B63
  }

  /// 年底, 月末, 季度末, 当年, 次年6月 and seasons without a year.
  mutating func namedTime(at index: Int) -> DatePoint? {
    if let season = seasonName(at: index) { return season }
    var point = DatePoint(end: index)
    switch (u[index], u[index + 1]) {
    case (0x5E74, 0x5E95), (0x5E74, 0x672B), (0x5E74, 0x7EC8), (0x5E74, 0x521D), (0x5E74, 0x4E2D):
      point.end = index + 1
      return qualified(point)
    case (0x5E74, 0x5185):  // 年内
      point.isBounded = true
      point.end = index + 2
      return point
    case (0x5F53, 0x5E74), (0x672C, 0x5E74), (0x4ECA, 0x5E74):
      point.end = index + 2
      point.year = year
    case (0x660E, 0x5E74), (0x6B21, 0x5E74):
      point.end = index + 2
      point.year = year.map { $0 + 1 }
    case (0x53BB, 0x5E74):
      point.end = index + 2
      point.year = year.map { $0 - 1 }
    default: return nil
    }
    if u[point.end] == 0x5EA6 { point.end += 1 }
    return monthPart(point)
  }
}
