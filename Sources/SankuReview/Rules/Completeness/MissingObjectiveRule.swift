import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a goal without an annual objective.
struct MissingObjectiveRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-objective",
    title: .init("没有年度目标", "Annual objective missing"),
    summary: .init("年度目标是空的，或者表里没有这一栏。", "The annual objective is blank or absent."),
    rationale: .init(
      "没有绩效目标的项目不得安排预算；指标也失去了要分解的对象。",
      "A project without an objective gets no budget, and its indicators have nothing to refine."),
    advice: .init(
      "用一两句话写明年度内做什么、做多少、什么时候完成、带来什么效果。",
      "Say in a sentence or two what is done, how much, by when, and with what effect."),
    basis: Basis.form, severity: .error, defects: ["D03", "D06"],
    bad: [.fields("⟦年度目标⟧: ''")],
    good: [.fields("年度目标: 全年开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。")])

  func check(_ context: ReviewContext) -> [Finding] {
    guard context.objective.isEmpty else { return [] }
    return [
      finding(.init("没有填写年度目标", "there is no annual objective"), at: .annualObjective, in: context)
    ]
  }
}
