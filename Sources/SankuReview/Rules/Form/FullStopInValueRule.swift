import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a full stop behind a value: `95%以上。`
struct FullStopInValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/full-stop-in-value",
    title: .init("指标值带句号", "Full stop behind a value"),
    summary: .init("指标值末尾有句号或分号。", "A value ends in a full stop or semicolon."),
    rationale: .init(
      "指标值是数值不是句子，多余的标点会妨碍系统识别。", "A value is no sentence; programs stumble over it."),
    advice: .init("删去句号。", "Delete it."),
    severity: .info, defects: ["D35"],
    bad: [.rows("- {二级指标: 质量指标, 三级指标: 图书架合格率, 指标值: ⟦95%以上。⟧}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书架合格率, 指标值: 95%以上}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .stopped).compactMap { row in
      finding(
        .init("指标值末尾多了标点", "the value ends in a punctuation mark"), at: row, .value, in: context,
        fixes: row.fix(.value, CellText.withoutStop(row.source[.value]?.value ?? ""), .safe))
    }
  }
}
