import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports satisfaction without a share of those satisfied.
struct UnmeasuredSatisfactionRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/unmeasured-satisfaction",
    title: .init("满意度没有百分比", "Satisfaction without a percentage"),
    summary: .init("满意度指标的值不是百分比，如“满意”“较高”。", "A satisfaction indicator's value is no percentage."),
    rationale: .init("满意度来自调查，结果是比例；“满意”无法计分。", "Satisfaction comes from a survey and is a share."),
    advice: .init(
      "写成百分比，如“≥90%”，并安排实际调查。", "Give a percentage such as “≥90%”, and plan the survey."),
    basis: Basis.values, severity: .warning, defects: ["D11"],
    bad: [.rows("- {二级指标: 服务对象满意度指标, 三级指标: 居民满意度, 指标值: ⟦满意⟧}")],
    good: [.rows("- {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 居民满意度, 指标值: ≥90%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .ofSatisfaction], without: .measured).compactMap { row in
      guard
        row.value.kind == .qualitative || row.value.kind == .graded || row.value.kind == .change,
        row.value.word != .numeric, Placeholder.first(in: row.value.text) == nil
      else { return nil }
      return finding(
        .init(
          "满意度的值“\(row.value.text.string)”不是百分比", "“\(row.value.text.string)” is no percentage"),
        at: row, .value, in: context, fixes: row.blankFix(context))
    }
  }
}
