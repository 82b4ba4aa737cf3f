import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a table with so many indicators that none is decisive.
struct TooManyIndicatorsRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/too-many-indicators",
    title: .init("指标过多", "Too many indicators"),
    summary: .init("三级指标的数量过多。", "There are very many level-3 indicators."),
    rationale: .init("指标要少而精、突出重点；太多则每项分值很小，收集数据的工作量也大。", "Few and decisive is the principle."),
    advice: .init("合并同类项，只留能反映项目核心产出和效果的指标。", "Merge what is alike and keep what matters."),
    basis: Basis.values, severity: .info, defects: ["D10"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年新增图书8000册。
        ⟦绩效指标⟧:

        """ + (1...31).map { "  - {二级指标: 数量指标, 三级指标: \($0)号图书室藏书量, 指标值: ≥500册}\n" }.joined())
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    let count = context.rows(with: .named, without: .notApplicable).count
    guard count > context.options.mostRows else { return [] }
    return [
      finding(
        .init("有\(count)个三级指标，超过\(context.options.mostRows)个", "\(count) indicators"),
        at: .indicators, in: context)
    ]
  }
}
