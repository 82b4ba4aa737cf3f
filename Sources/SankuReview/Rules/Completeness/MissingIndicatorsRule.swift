import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a goal without any indicator.
struct MissingIndicatorsRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-indicators",
    title: .init("没有绩效指标", "No indicators"),
    summary: .init("绩效指标表是空的，或者表里没有这一部分。", "The indicator table is empty or absent."),
    rationale: .init(
      "没有指标就无法监控和评价，不得安排预算。", "Without indicators nothing can be monitored or evaluated."),
    advice: .init(
      "按产出、效益、满意度等分解年度目标，每项写明名称、目标值和单位。",
      "Break the objective down by output, benefit and satisfaction, each with value and unit."),
    basis: Basis.form, severity: .error, defects: ["D04"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        ⟦绩效指标⟧: []
        """)
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    guard context.count(with: .named) == 0, context.count(with: .valued) == 0 else { return [] }
    return [finding(.init("没有任何绩效指标", "there is no indicator"), at: .indicators, in: context)]
  }
}
