import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a row that has a value, points or a scoring rule but no name.
struct MissingNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-name",
    title: .init("指标没有名称", "Indicator without a name"),
    summary: .init("该行填了指标值、权重或说明，却没有三级指标名称。", "A row has a value, points or text, but no name."),
    rationale: .init("没有名称就不知道考核什么。", "Nobody knows what is measured."),
    advice: .init("补上三级指标名称和指标值；不需要的行请删去。", "Give it a name and a value, or delete the row."),
    basis: Basis.form, severity: .error, defects: ["D04"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: ⟦''⟧, 指标值: ≥20个}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [], without: [.named, .blank]).compactMap { row in
      finding(
        .init("第\(row.index + 1)行有内容却没有三级指标名称", "row \(row.index + 1) has no name"), at: row, .name,
        in: context)
    }
  }
}
