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

  mutating func arabicDate(at index: Int) -> DatePoint? {
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
  mutating func wordedDate(
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

  mutating func isYear(_ value: Int, _ digits: Int) -> Bool {
    digits == 4 && value >= 1900 && value < 2200
  }

  mutating func monthFollows(_ index: Int) -> Bool {
    var end = index
    while isDigit(u[end]), end - index < 3 { end += 1 }
    return u[end] == 0x6708
  }

  /// What may follow 2026年: a month, a quarter, a half, 底.
  mutating func monthPart(_ start: DatePoint) -> DatePoint {
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
  mutating func dayPart(_ start: DatePoint, month: Int) -> DatePoint {
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
  mutating func qualified(_ start: DatePoint) -> DatePoint {
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
}
