/// A time as one end of a period: a day, a month, a quarter or a year, with its first and
/// last day (时间点).
struct DatePoint {
  var end: Int
  var year: Int?
  var firstMonth = 1
  var firstDay = 1
  var lastMonth = 12
  /// 0 stands for the last day of the month.
  var lastDay = 0
  var precision = DatePrecision.year
  /// Only a day was written: 15日.
  var hasMonth = true
  /// 底, 末, 初 and the like stood behind it.
  var isBounded = false
  /// Both ends of a period in one: 2026年6-11月.
  var isSpan = false
  /// Written with strokes or dots, so that another reading is possible.
  var isCompact = false

  init(end: Int) { self.end = end }

  func first(_ year: Int?) -> CalendarDate {
    CalendarDate(year: year, month: hasMonth ? firstMonth : nil, day: firstDay)
  }

  func last(_ year: Int?) -> CalendarDate {
    CalendarDate(
      year: year, month: hasMonth ? lastMonth : nil,
      day: lastDay > 0 ? lastDay : CalendarDate.lastDay(ofMonth: lastMonth, year: year))
  }
}
