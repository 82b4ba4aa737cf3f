/// A day of the calendar (日期), of which the year or the month may be left open.
///
/// `12月31日` without a year prints `--12-31`, `每月15日` prints `---15`.
public struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
  // Four bytes, as every reading carries two dates; nought stands for an open part.
  private var packedYear: UInt16
  private var packedMonth: UInt8
  private var packedDay: UInt8

  /// Creates a date; nothing is checked.
  public init(year: Int?, month: Int?, day: Int) {
    packedYear = UInt16(clamping: year ?? 0)
    packedMonth = UInt8(clamping: month ?? 0)
    packedDay = UInt8(clamping: day)
  }

  /// The year, `nil` when the text names none.
  public var year: Int? {
    get { packedYear == 0 ? nil : Int(packedYear) }
    set { packedYear = UInt16(clamping: newValue ?? 0) }
  }

  /// The month, 1 to 12; `nil` only together with the year.
  public var month: Int? {
    get { packedMonth == 0 ? nil : Int(packedMonth) }
    set { packedMonth = UInt8(clamping: newValue ?? 0) }
  }

  /// The day of the month.
  public var day: Int {
    get { Int(packedDay) }
    set { packedDay = UInt8(clamping: newValue) }
  }

  /// The last day of a month; February of an unnamed year ends on the 28th.
  public static func lastDay(ofMonth month: Int, year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map { ($0 % 4 == 0 && $0 % 100 != 0) || $0 % 400 == 0 } == true ? 29 : 28
    default: 31
    }
  }

  /// Whether such a day exists in the calendar; 29 February of an unnamed year may.
  public var isValid: Bool {
    guard let month else { return (1...31).contains(day) }
    guard (1...12).contains(month), day >= 1 else { return false }
    if month == 2 && year == nil { return day <= 29 }
    return day <= CalendarDate.lastDay(ofMonth: month, year: year)
  }

  /// Whether this day comes before another; `nil` when either has no year.
  public func precedes(_ other: CalendarDate) -> Bool? {
    guard let first = ordinal, let second = other.ordinal else { return nil }
    return first < second
  }

  /// A number that grows with the day.
  package var ordinal: Int? {
    guard let year, let month else { return nil }
    return year * 372 + (month - 1) * 31 + day - 1
  }

  /// ISO 8601 text: `2026-12-31`, `--12-31`, `---15`.
  public var description: String {
    let head = year.map { pad($0, 4) + "-" } ?? "--"
    let middle = month.map { pad($0, 2) + "-" } ?? "-"
    return head + middle + pad(day, 2)
  }

  private func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// How fine a date was written (日期精度).
public enum DatePrecision: String, Hashable, Sendable {
  /// Only a year.
  case year
  /// A half, a quarter.
  case season
  /// A month.
  case month
  /// A day.
  case day
}
