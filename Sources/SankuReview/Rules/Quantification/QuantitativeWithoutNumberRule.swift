import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a row that calls itself 定量 but gives no number.
struct QuantitativeWithoutNumberRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/quantitative-without-number",
    title: .init("定量指标没有数值", "Quantitative indicator without a number"),
    summary: .init("指标性质写的是定量，指标值里却没有数字。", "The row says 定量 but its value holds no number."),
    rationale: .init("性质和取值自相矛盾，系统也无法按定量计分。", "Nature and value contradict each other."),
    advice: .init(
      "写上数值和单位；确实是定性指标的，把性质改为定性并写明分级标准。",
      "Give a number with unit, or call it 定性 and define grades."),
    basis: Basis.values, severity: .warning, defects: ["D13"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: 阅读活动安排, 指标性质: 定量, 指标值: ⟦按季安排⟧}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 阅读活动场次, 指标性质: 定量, 指标值: ≥10场}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .judgeable, without: .measured).compactMap { row in
      guard !row.value.text.scalars.contains(where: \.isASCIIDigit), row.isDeclaredQuantitative
      else { return nil }
      return finding(
        .init(
          "性质是定量，指标值“\(row.value.text.string)”里没有数字",
          "called 定量, but “\(row.value.text.string)” holds no number"),
        at: row, .value, in: context, fixes: row.wordFix() + row.blankFix(context))
    }
  }
}
