import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a named indicator without a value.
struct MissingValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-value",
    title: .init("指标没有目标值", "Indicator without a value"),
    summary: .init("三级指标有名称，指标值是空的。", "A named indicator has no value."),
    rationale: .init(
      "没有目标值的指标无法监控，自评时也没有对照。", "Without a target it can be neither monitored nor scored."),
    advice: .init("填写目标值和单位；确定不了的指标请删去或换成能计量的。", "Give a value with its unit, or drop the row."),
    basis: Basis.values, severity: .error, defects: ["D04"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ⟦''⟧}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.named, .valueless], without: .notApplicable).compactMap { row in
      finding(
        .init("\(row.label)没有填写指标值", "\(row.label) has no value"), at: row, .value, in: context,
        fixes: row.blankFix(context))
    }
  }
}
