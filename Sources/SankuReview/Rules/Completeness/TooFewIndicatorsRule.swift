import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a table with only a handful of indicators.
struct TooFewIndicatorsRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/too-few-indicators",
    title: .init("指标过少", "Too few indicators"),
    summary: .init("三级指标的数量过少。", "There are only a few level-3 indicators."),
    rationale: .init(
      "两三个指标覆盖不了产出和效益，单个指标的分值也过大。",
      "Two or three indicators cannot cover output and effect, and each carries too many points."),
    advice: .init("按年度目标的主要任务补充指标。", "Add indicators for the main tasks of the objective."),
    basis: Basis.form, severity: .warning, defects: ["D10"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        ⟦绩效指标⟧:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
        """)
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    let count = context.rows(with: .named, without: .notApplicable).count
    guard count > 0, count < context.options.fewestRows else { return [] }
    return [
      finding(
        .init("只有\(count)个三级指标", "only \(count) indicators"), at: .indicators, in: context,
        severity: count <= 3 ? .warning : .info)
    ]
  }
}
