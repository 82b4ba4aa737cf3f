import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports rows that only say that they do not apply: `本项目不适用`, `无`.
struct InapplicableRowRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/inapplicable-row",
    title: .init("保留了不适用的指标", "Row that does not apply"),
    summary: .init("该行写着“不适用”“无”。", "The row says that it does not apply."),
    rationale: .init("不适用的行占了位置和分值，评价时无法打分。", "It takes space and points, and cannot be scored."),
    advice: .init(
      "把整行删去；表式允许不设不适用的二级指标。", "Delete the row; a form may leave out what does not apply."),
    basis: Basis.form, severity: .warning, defects: ["D22"],
    bad: [.rows("- {二级指标: 生态效益指标, 三级指标: 本项目不涉及, 指标值: ⟦无⟧}")],
    good: [
      .rows("- {一级指标: 效益指标, 二级指标: 生态效益指标, 三级指标: 旧书回收量, 指标值: ≥2000册}"),
      .rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书室安全事故, 指标值: 无}"),
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .notApplicable, without: .blank).compactMap { row in
      finding(
        .init("该行写的是不适用，应当删去", "the row does not apply and should go"), at: row,
        row.value.isBlank ? .name : .value, in: context,
        fixes: row.removal(.init("删去这一行", "delete the row")))
    }
  }
}
