import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a number without unit in value, unit column or name.
///
/// A bare number under a rate reads as percent and is only noted; nought and marks on a scale need
/// no unit. Time rows are left to
/// ``TimelinessWithoutDateRule``, money to ``MoneyUnitLostRule``.
struct MissingUnitRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/missing-unit",
    title: .init("数值没有计量单位", "Number without a unit"),
    summary: .init(
      "指标值是数字，但值、单位栏和名称里都没有单位。", "The value is a number, and no unit is written anywhere."),
    rationale: .init("没有单位，3可以是3个、3批或3万元，无法核对。", "Without a unit 3 may be anything."),
    advice: .init("在指标值后或计量单位栏写上单位。", "Write the unit behind the value or in its column."),
    basis: Basis.values, severity: .warning, defects: ["D13"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: 阅读推广活动, 指标值: ⟦≥10⟧}")],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 阅读活动场次, 指标值: ≥10, 计量单位: 场}"),
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 阅读活动场次(场), 指标值: ≥10}"),
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .numeric, .single], without: [.unit, .ofTime]).compactMap {
      row in
      guard row.value.unitColumn.isEmpty, row.bracketUnit == nil, needsUnit(row) else {
        return nil
      }
      let isRate = row.name.kind?.isRate == true
      let message: LocalizedText =
        isRate
        ? .init(
          "“\(row.value.text.string)”没有写%", "“\(row.value.text.string)” lacks the percent sign")
        : .init("“\(row.value.text.string)”没有计量单位", "“\(row.value.text.string)” has no unit")
      return finding(
        message, at: row, .value, in: context,
        severity: isRate || Self.namesUnit(row) ? .info : .warning,
        fixes: fixes(row))
    }
  }

  private static let units: WordList = ["年限", "天数", "月数", "小时数", "公里数", "亩数", "吨数", "户数"]

  /// 使用年限 can only be meant in years.
  private static func namesUnit(_ row: ReviewedRow) -> Bool {
    units.suffix(of: row.name.core) != nil
  }

  /// Nought is nought in any unit, an index or a score has none, and `12/10万` is a unit of its own.
  private func needsUnit(_ row: ReviewedRow) -> Bool {
    row.value.number?.isZero != true && row.name.kind != .scale
      && !row.value.text.contains(scalar: "/")
  }

  private func fixes(_ row: ReviewedRow) -> [Finding.Fix] {
    if row.name.kind?.isRate == true { return row.unitFix("%") }
    guard let unit = row.indicator?.unit ?? row.value.reading.assumedUnit?.text, unit != "日期"
    else { return [] }
    return row.unitFix(unit, .unsafe)
  }
}
