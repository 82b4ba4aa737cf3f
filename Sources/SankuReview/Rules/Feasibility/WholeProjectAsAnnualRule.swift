import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a quantity of the whole project set as the value of one of several years.
struct WholeProjectAsAnnualRule: Rule {
  let documentation = RuleDocumentation(
    id: "feasibility/whole-project-as-annual",
    title: .init("年度值用了项目总量", "Whole project's amount as the year's value"),
    summary: .init(
      "跨年项目的年度指标值等于项目概况里的总量。",
      "A year's value equals the whole project's amount in its description."),
    rationale: .init("当年完成不了总量，年度值应只写当年部分。", "The year's value should be the year's part."),
    advice: .init(
      "写本年度计划完成的部分，总量写到中长期目标。", "Give this year's part; keep the total for the long-term objective."
    ),
    basis: Basis.values, severity: .info, defects: ["D31"],
    bad: [
      .goal(
        """
        项目名称: 青山县城西道路改造工程
        年度: 2026
        主管部门: 青山县住房和城乡建设局
        实施单位: 青山县市政工程中心
        实施期: 2026-01-01 至 2027-12-31
        项目概况: 道路全长5公里，分两年改造。
        年度目标: 年内完成路基施工3公里。
        中长期目标: 2027年底前完成道路改造5公里。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 道路改造长度, 指标值: ⟦≥5公里⟧}
        """)
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.period.isMultiYear ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let year = context.period.year, let last = context.period.lastYear, last > year else {
      return []
    }
    let totals = Set(
      [context.projectDescription, context.longTermObjective].flatMap { TextFigure.all(in: $0) }
        .filter { $0.kind == .amount }.map(\.value))
    // An annual objective copied from the long-term one says nothing about the year.
    let annual =
      context.longTermObjective == context.objective
      ? [] : Set(context.objectiveFigures.map(\.value))
    return context.rows(with: [.judgeable, .ofQuantity, .quantity]).compactMap { row in
      guard let value = row.value.number, value > ExactDecimal(1), totals.contains(value),
        !annual.contains(value)
      else { return nil }
      return finding(
        .init(
          "“\(row.value.text.string)”是项目总量，项目到\(last)年才完成",
          "“\(row.value.text.string)” is the whole project's amount; it ends in \(last)"),
        at: row, .value, in: context)
    }
  }
}
