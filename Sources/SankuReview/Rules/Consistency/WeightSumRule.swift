import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports points that do not add up to an accepted sum.
///
/// The finding stands on the last weight, where adding up the column ends. Where points are
/// missing on a named row, ``MissingWeightRule`` has the fault and no sum is judged.
struct WeightSumRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/weight-sum",
    title: .init("权重合计不对", "Points do not add up"),
    summary: .init(
      "各指标权重合计不等于所用指引规定的总分。", "The points do not add up to a sum that the guidance accepts."),
    rationale: .init("合计不对，自评和评价的总分就不是百分制，无法定级。", "Scores would not be out of a hundred."),
    advice: .init(
      "调整各指标分值，使合计等于规定的总分（留出预算执行率10分的合计90）。", "Adjust them; 90 leaves 10 for budget execution."),
    basis: Basis.evaluation, severity: .error, defects: ["D09"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        ⟦绩效指标⟧:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个, 权重: 40}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次, 权重: 35}
        """)
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func relevance(to context: ReviewContext) -> Relevance {
    if context.count(with: [.named, .weighted]) == 0 { return .notApplicable }
    if context.count(with: .named, without: [.weighted, .notApplicable]) > 0 {
      return .cannotJudge(.init("部分指标没有填写权重", "some indicators have no points"))
    }
    return context.prepared.points.hasTotals ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    var sum = ExactDecimal.zero
    for row in context.rows {
      if let weight = row.weight { sum = sum + weight }
    }
    let totals = context.prepared.points.totals
    guard !totals.contains(sum) else { return [] }
    let expected = totals.map(\.description).joined(separator: "或")
    let total = sum.trimmed
    return [
      finding(
        .init(
          "权重合计为\(total)，应为\(expected)", "the points add up to \(total) instead of \(expected)"),
        at: .indicators, in: context)
    ]
  }
}
