import SankuModel

/// The years and dates of a draft (草稿的日期): the template's samples, moved to the year asked for.
struct DraftDates {
  /// The budget year.
  let year: Int
  private let distance: Int

  init(template: GoalTemplate, year: Int?) {
    let own = template.indicators.compactMap { $0.value.flatMap(Self.years)?.first }.first
    let chosen = year ?? own ?? Self.fallback
    self.year = chosen
    distance = own.map { chosen - $0 } ?? 0
  }

  /// For a template without any date.
  private static let fallback = 2026

  /// A sample with its years moved.
  func moved(_ text: String) -> String {
    guard distance != 0 else { return text }
    var result = ""
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      result += character == "年" ? moved(year: digits) : digits
      result.append(character)
      digits = ""
    }
    return result + digits
  }

  /// The last date among the rows, for the objective: the sample of 竣工日期.
  func completion(_ rows: [GoalDraft.Row]) -> String {
    let dated = rows.last { $0.indicator.unit == "日期" && $0.value.hasSuffix("日前") }
    return dated.map { String($0.value.dropLast()) } ?? "\(year)年11月30日"
  }

  private func moved(year digits: String) -> String {
    guard digits.count == 4, let year = Int(digits) else { return digits }
    return String(year + distance)
  }

  /// Years in a text.
  private static func years(_ text: String) -> [Int]? {
    var years: [Int] = []
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      if character == "年", digits.count == 4, let year = Int(digits) { years.append(year) }
      digits = ""
    }
    return years.isEmpty ? nil : years
  }
}
