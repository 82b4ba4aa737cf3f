package import SankuModel

/// The year and the period of a goal (年度与实施期), as far as they can be read.
package struct GoalPeriod: Sendable {
  /// 年度
  package var year: Int?
  /// The first year and month of the period.
  package var start: Month?
  /// The last year and month of the period.
  package var end: Month?
  /// The length in whole years where the period is given as `3年`.
  package var statedYears: Int?

  /// A month of a year.
  package struct Month: Hashable, Comparable, Sendable {
    package var year: Int
    /// 1 to 12; nil where only the year is written.
    package var month: Int?

    package static func < (left: Month, right: Month) -> Bool {
      (left.year, left.month ?? 1) < (right.year, right.month ?? 1)
    }
  }

  package init(_ goal: Goal) { self.init(goal, GoalTexts(goal)) }

  init(_ goal: borrowing Goal, _ texts: borrowing GoalTexts) {
    year = Self.months(in: texts.text(.year)).first?.year
    if let period = goal.period, period.start != nil || period.end != nil {
      start = period.start.flatMap { Self.months(in: $0.value).first }
      end = period.end.flatMap { Self.months(in: $0.value).first }
    } else {
      let text = texts.text(.period)
      if text.isEmpty { return }
      let months = Self.months(in: text)
      if months.count >= 2 {
        start = months.first
        end = months.last
      } else if let years = Self.statedYears(text) {
        statedYears = years
      } else {
        start = months.first
        end = months.first
      }
    }
  }

  /// How many calendar years the period touches, or the stated length.
  package var years: Int? {
    if let statedYears { return statedYears }
    guard let start, let end, end.year >= start.year else { return nil }
    return end.year - start.year + 1
  }

  /// Whether the period is longer than one year: it is stated so, or its dates span more than
  /// twelve months.
  package var isMultiYear: Bool {
    if let statedYears { return statedYears > 1 }
    guard let start, let end else { return false }
    let months = (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1
    return months > 12
  }

  /// The last year in which the project runs.
  package var lastYear: Int? { end?.year }

  private static let lengths: WordList = ["一年", "两年", "二年", "三年", "四年", "五年", "长期"]
  private static let lengthsInYears = [1, 2, 2, 3, 4, 5, 5]

  private static func statedYears(_ folded: FoldedText) -> Int? {
    if let number = lengths.prefixNumber(of: folded) { return lengthsInYears[number] }
    let digits = folded.scalars.prefix { $0.isASCIIDigit }
    guard !digits.isEmpty, digits.count <= 2,
      folded.dropping(prefix: digits.count).begins(with: "年")
    else { return nil }
    return Int(FoldedText.string(digits))
  }

  /// The months, or years alone, that a text names: `2022年3月-2023年11月`, `202001-202012`, `2019-2021`.
  package static func months(in text: String) -> [Month] { months(in: FoldedText(text)) }

  static func months(in text: FoldedText) -> [Month] {
    text.scalars.withBuffer { scalars in
      var months: [Month] = []
      var index = 0
      while let start = scalars[index...].firstIndex(where: \.isASCIIDigit) {
        var end = start
        while end < scalars.count, scalars[end].isASCIIDigit { end += 1 }
        if let (month, next) = month(scalars[start..<end], scalars, behind: end) {
          months.append(month)
          end = next
        }
        index = end
      }
      return months
    }
  }

  private static func month(
    _ digits: Slice<UnsafeBufferPointer<UInt32>>, _ scalars: UnsafeBufferPointer<UInt32>,
    behind end: Int
  ) -> (Month, Int)? {
    let number = Self.number(digits.prefix(4))
    guard (1990...2100).contains(number) else { return nil }
    switch digits.count {
    case 4: break
    case 6, 8:
      let month = Self.number(digits.dropFirst(4).prefix(2))
      return (Month(year: number, month: (1...12).contains(month) ? month : nil), end)
    default: return nil
    }
    var index = end
    guard index < scalars.count, isSeparator(scalars[index]) else {
      return (Month(year: number, month: nil), index)
    }
    index += 1
    var last = index
    while last < scalars.count, scalars[last].isASCIIDigit { last += 1 }
    let month = Self.number(scalars[index..<last].prefix(3))
    guard last > index, last - index <= 2, (1...12).contains(month) else {
      return (Month(year: number, month: nil), end)
    }
    // The day is skipped, so that it is not read as another number.
    if last < scalars.count, scalars[last] == 0x6708 || isSeparator(scalars[last]) {
      var day = last + 1
      while day < scalars.count, scalars[day].isASCIIDigit { day += 1 }
      if day - last <= 3 { last = day }
    }
    return (Month(year: number, month: month), last)
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5E74, 0x2D, 0x2F, 0x2E: true
    default: false
    }
  }

  /// The number that a few digits make.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt32>>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
