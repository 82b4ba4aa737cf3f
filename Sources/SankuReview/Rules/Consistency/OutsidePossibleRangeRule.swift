import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a value outside the range that the library gives as possible for the indicator.
struct OutsidePossibleRangeRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/outside-possible-range",
    title: .init("超出指标库的取值范围", "Outside the possible range"),
    summary: .init(
      "指标值超出指标库里该指标可能的取值范围。", "The value lies outside the range that the library gives as possible."
    ),
    rationale: .init("取值范围是这个指标的物理或制度界限，超出多半是数字或单位写错。", "Mostly a slip in number or unit."),
    advice: .init("核对数值和单位。", "Check number and unit."),
    basis: Basis.values, severity: .warning, defects: ["D29", "D33"],
    bad: [.rows("- {二级指标: 服务对象满意度指标, 三级指标: 服务对象问卷满意度, 指标值: ⟦≥950%⟧}")],
    good: [
      .rows("- {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 服务对象问卷满意度, 指标值: ≥95%}")
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .known, .quantity, .single]).compactMap { row in
      guard let indicator = row.indicator?.entry, let range = indicator.range,
        let value = LibraryValue.of(row, indicator, context)
      else { return nil }
      let isBelow = range.min.flatMap { ExactDecimal($0) }.map { value < $0 } ?? false
      let isAbove = range.max.flatMap { ExactDecimal($0) }.map { value > $0 } ?? false
      guard isBelow || isAbove else { return nil }
      let bounds = LibraryValue.bounds(range.min, range.max, unit: indicator.unit)
      return finding(
        .init(
          "“\(row.value.text.string)”超出“\(indicator.name)”可能的范围（\(bounds)）",
          "“\(row.value.text.string)” is outside \(bounds), what is possible"),
        at: row, .value, in: context)
    }
  }
}

/// A row's value in the unit of its library indicator (与指标库比较的数值).
enum LibraryValue {
  /// Nil where the units cannot be compared, or the value is no single number.
  static func of(
    _ row: ReviewedRow, _ indicator: Indicator, _ context: ReviewContext
  ) -> ExactDecimal? {
    guard row.value.kind == .quantity, row.value.isSingle,
      let number = row.value.number
    else { return nil }
    guard let wanted = indicator.unit else { return row.value.unit == nil ? number : nil }
    guard let unit = row.value.unit else { return nil }
    if unit.text == wanted { return number }
    guard let (other, power) = context.index.reader.unit(wanted) else { return nil }
    return unit.convert(number, to: other)?.scaled(byPowerOfTen: -power)
  }

  /// `0–100%`, `≥10个`.
  static func bounds(_ low: String?, _ high: String?, unit: String?) -> String {
    let unit = unit ?? ""
    switch (low, high) {
    case (let low?, let high?): return "\(low)–\(high)\(unit)"
    case (let low?, nil): return "≥\(low)\(unit)"
    case (nil, let high?): return "≤\(high)\(unit)"
    case (nil, nil): return ""
    }
  }
}
