extension CellParser {
  /// A date at `index`: 2026年12月底, 12月31日, 2026/12/31, 2026.6, 第三季度, 年底.
  mutating func datePoint(at index: Int) -> DatePoint? {
    if isDigit(u[index]) { return arabicDate(at: index) }
    if lex.digit(u[index]) != 255, let token = number(at: index), let value = token.plain {
      if let point = wordedDate(
        value, digits: token.wholeDigits, start: index, end: token.end)
      {
        return point
      }
    }
    return namedTime(at: index)
  }

  private mutating func arabicDate(at index: Int) -> DatePoint? {
    var end = index
    var value = 0
    while isDigit(u[end]), end - index < 9 {
      value = value * 10 + Int(u[end] - 0x30)
      end += 1
    }
    let digits = end - index
    if digits > 8 || isDigit(u[end]) { return nil }
    switch u[end] {
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x5B63, 0x4E2A:
      return wordedDate(value, digits: digits, start: index, end: end)
    case 0x2D, 0x2F, 0x2E:
      return digits == 4 ? numericDate(year: value, at: end) : nil
    default:
      return digits == 6 || digits == 8 ? compactDate(value, digits: digits, end: end) : nil
    }
  }

  /// 2026年…, 12月…, 3季度.
  private mutating func wordedDate(
    _ value: Int, digits: Int, start: Int, end: Int
  ) -> DatePoint? {
    var point = DatePoint(end: end + 1)
    switch u[end] {
    case 0x5E74:  // 年
      if isYear(value, digits) {
        point.year = value
      } else if digits == 2, isDigit(u[end + 1]), value < 50, monthFollows(end + 1) {
        point.year = 2000 + value
      } else {
        return nil
      }
      if u[point.end] == 0x5EA6 { point.end += 1 }  // 度
      return monthPart(point)
    case 0x6708:  // 月
      guard (1...12).contains(value) else { return nil }
      return dayPart(point, month: value)
    case 0x5B63:  // 季
      guard (1...4).contains(value) else { return nil }
      let found = quarter(point, value)
      let isOrdinal = start > 0 && u[start - 1] == 0x7B2C
      let isNamed = u[end + 1] == 0x5EA6 && !isDigit(u[start])
      guard isOrdinal || isNamed || timeSuffix(found.end).isDeadline || found.firstDay > 1 else {
        return nil
      }
      return found
    default: return nil
    }
  }

  private mutating func isYear(_ value: Int, _ digits: Int) -> Bool {
    digits == 4 && value >= 1900 && value < 2200
  }

  mutating func monthFollows(_ index: Int) -> Bool {
    var end = index
    while isDigit(u[end]), end - index < 3 { end += 1 }
    return u[end] == 0x6708
  }

  /// What may follow 2026年: a month, a quarter, a half, 底.
  private mutating func monthPart(_ start: DatePoint) -> DatePoint {
    var point = start
    let index = point.end
    if isDigit(u[index]) || lex.digit(u[index]) < 12, let token = number(at: index),
      let value = token.plain, (1...12).contains(value)
    {
      if u[token.end] == 0x6708 {
        point.end = token.end + 1
        return dayPart(point, month: value)
      }
      // 2026年6-11月
      if u[token.end] == 0x2D || u[token.end] == 0x7E || u[token.end] == 0x81F3,
        let last = number(at: token.end + 1)?.plain, (value...12).contains(last)
      {
        let end = number(at: token.end + 1)?.end ?? 0
        if u[end] == 0x6708 {
          point.firstMonth = value
          point.lastMonth = last
          point.precision = .month
          point.isBounded = true
          point.isSpan = true
          point.end = end + 1
          return point
        }
      }
    }
    if let named = seasonName(at: index) {
      var named = named
      named.year = point.year
      return named
    }
    return qualified(point)
  }

  /// Month and what may follow: a day, 上旬, 底.
  private mutating func dayPart(_ start: DatePoint, month: Int) -> DatePoint {
    var point = start
    point.firstMonth = month
    point.lastMonth = month
    point.precision = .month
    if u[point.end] == 0x4EFD { point.end += 1 }  // 份
    let index = point.end
    if isDigit(u[index]) || lex.digit(u[index]) < 12, let token = number(at: index),
      let day = token.plain, (1...31).contains(day),
      u[token.end] == 0x65E5 || u[token.end] == 0x53F7
    {
      point.firstDay = day
      point.lastDay = day
      point.precision = .day
      point.end = token.end + 1
      return point
    }
    if u[index + 1] == 0x65EC {  // 旬
      switch u[index] {
      case 0x4E0A: (point.firstDay, point.lastDay) = (1, 10)
      case 0x4E2D: (point.firstDay, point.lastDay) = (11, 20)
      case 0x4E0B: (point.firstDay, point.lastDay) = (21, 0)
      default: return point
      }
      point.isBounded = true
      point.end += 2
      return point
    }
    return qualified(point)
  }

  /// 底, 末, 初, 中, 内, 全年 behind a year or a month.
  private mutating func qualified(_ start: DatePoint) -> DatePoint {
    var point = start
    // 年年底: the second 年 belongs to 年底.
    if u[point.end] == 0x5E74 || u[point.end] == 0x6708,
      u[point.end + 1] == 0x5E95 || u[point.end + 1] == 0x672B
    {
      point.end += 1
    }
    let isMonth = point.precision == .month
    switch u[point.end] {
    case 0x5E95, 0x672B, 0x7EC8:  // 底 末 终
      if isMonth {
        point.firstDay = CalendarDate.lastDay(ofMonth: point.lastMonth, year: point.year)
      } else {
        (point.firstMonth, point.firstDay) = (12, 31)
      }
    case 0x521D:  // 初
      if isMonth { point.lastDay = 10 } else { (point.lastMonth, point.lastDay) = (1, 31) }
    case 0x4E2D:  // 中
      guard u[point.end + 1] != 0x5FC3, u[point.end + 1] != 0x592E else { return point }
      if isMonth {
        (point.firstDay, point.lastDay) = (11, 20)
      } else {
        (point.firstMonth, point.lastMonth, point.lastDay) = (6, 6, 30)
      }
    case 0x5168 where u[point.end + 1] == 0x5E74:  // 全年
      point.end += 1
    default: return point
    }
    point.isBounded = true
    point.end += 1
    return point
  }

  /// 2026-12-31, 2026/12, 2026.6.
  private mutating func numericDate(year: Int, at index: Int) -> DatePoint? {
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
  private mutating func compactDate(_ value: Int, digits: Int, end: Int) -> DatePoint? {
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

  mutating func quarter(_ start: DatePoint, _ number: Int, first: Int? = nil) -> DatePoint {
    var point = start
    point.firstMonth = ((first ?? number) - 1) * 3 + 1
    point.lastMonth = number * 3
    point.precision = .season
    point.isBounded = true
    if u[point.end] == 0x5EA6 { point.end += 1 }
    return afterSeason(point)
  }

  private mutating func afterSeason(_ start: DatePoint) -> DatePoint {
    var point = start
    if u[point.end] == 0x5E95 || u[point.end] == 0x672B {
      point.firstMonth = point.lastMonth
      point.firstDay = CalendarDate.lastDay(ofMonth: point.lastMonth, year: nil)
      point.end += 1
    }
    return point
  }

  /// 第三季度, 前三季度, 上半年, 全年.
  private mutating func seasonName(at index: Int) -> DatePoint? {
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

  private mutating func digitOrNumeral(_ index: Int) -> (Int, Int)? {
    if isDigit(u[index]), !isDigit(u[index + 1]) { return (Int(u[index] - 0x30), index + 1) }
    let digit = lex.digit(u[index])
    return digit < 10 ? (Int(digit), index + 1) : nil
  }

  mutating func isQuarter(_ index: Int) -> Bool {
    guard let (number, end) = digitOrNumeral(index) else { return false }
    return (1...4).contains(number) && u[end] == 0x5B63
  }

  /// 年底, 月末, 季度末, 当年, 次年6月 and seasons without a year.
  private mutating func namedTime(at index: Int) -> DatePoint? {
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
