import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a value that lists all grades instead of choosing one: `高中低`.
struct OptionListRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/option-list-as-value",
    title: .init("指标值是全部选项", "List of options as value"),
    summary: .init("指标值写成“高中低”“优良中差”，没有选定目标等级。", "The value lists the grades and chooses none."),
    rationale: .init("没有选定等级就没有目标。", "Without a chosen grade there is no target."),
    advice: .init(
      "选定要达到的一级，并写明各级标准；能量化的改成数值。", "Choose one and define the grades, or give a number."),
    basis: Basis.values, severity: .warning, defects: ["D14"],
    bad: [.rows("- {二级指标: 社会效益指标, 三级指标: 阅读氛围, 指标值: ⟦优良中差⟧}")],
    good: [.rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 阅读活动参与人次, 指标值: ≥3000人次}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.judgeable.compactMap { row in
      guard Vagueness.options.isWhole(row.value.text) else { return nil }
      return finding(
        .init(
          "指标值“\(row.value.text.string)”列的是全部等级，没有选定目标",
          "“\(row.value.text.string)” lists all grades and chooses none"),
        at: row, .value, in: context, defects: ["D14", "D11"], fixes: row.blankFix(context))
    }
  }
}
