package import SankuDiagnostics
package import SankuModel

/// What proposing an indicator of the library takes (指标建议的内容), the same for every goal.
final class IndicatorProposal: Sendable {
  /// The fix without an edit.
  let fix: Finding.Fix
  let dimension: Dimension
  let name: String
  /// 定量 or 定性
  let nature: String
  /// Whether the value is a number with sign and unit, and no date.
  let isNumber: Bool
  let isDate: Bool
  let sign: String
  let unit: String?
  /// What is usual, for the note of a new row.
  let note: String?

  init(_ indicator: Indicator, usual: UsualValues?) {
    let row = indicator.rowSuggestion
    fix = Finding.Fix(
      kind: .placeholder,
      title: .init(
        "增加\(indicator.dimension.chineseName)指标：\(row)",
        "add a \(indicator.dimension.rawValue) indicator: \(row)"),
      range: nil, replacement: row)
    dimension = indicator.dimension
    name = indicator.name
    nature = indicator.nature.chineseName
    isDate = indicator.unit == "日期"
    isNumber = !isDate && indicator.nature == .quantitative
    sign = isNumber ? BlankValue.sign(of: indicator) : ""
    unit = indicator.unit
    note =
      usual?.summary.zh ?? indicator.usual?.bounds.map { "常见取值\($0)" }
      ?? indicator.goodExamples.first.map { "取值示例\($0)" }
  }
}

extension Indicator {
  /// The row that a person may start from: `垃圾清运及时率 ≥××%（如 ≥95%）`.
  package var rowSuggestion: String {
    let sign =
      switch direction {
      case .lower: "≤"
      case .exact: "="
      default: "≥"
      }
    let unit = unit == "日期" ? "××日前" : sign + "××" + (self.unit ?? "")
    let value = nature == .quantitative ? unit : "××"
    let example = goodExamples.first.map { "（如 \($0)）" } ?? ""
    return "\(name) \(value)\(example)"
  }
}

extension ReviewContext {
  /// Fixes that propose indicators of the library for a dimension; the best one as a new row.
  package func suggestions(for dimension: Dimension) -> [Finding.Fix] {
    let numbers = index.suggester.indicators(
      for: dimension, sector: sectorCode, categories: categories, hits: keywordHits)
    return numbers.enumerated().map { place, number in
      let proposal = index.proposal(number)
      var fix = proposal.fix
      if place == 0 { fix.edits = rowProposal(proposal) }
      return fix
    }
  }
}
