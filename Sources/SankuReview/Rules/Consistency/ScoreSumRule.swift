import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a total score that is not the sum of the indicators' scores, execution aside.
struct ScoreSumRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/score-sum",
    title: .init("自评总分与各项得分不符", "Total score does not add up"),
    summary: .init(
      "自评总分不等于各指标得分之和（预算执行率最多再加10分或20分）。",
      "The total is not the sum of the scores, the points for budget execution considered."),
    rationale: .init("总分决定等级和下年预算，要能由各项得分加出来。", "Grade and budget hang on the total."),
    advice: .init("核对各项得分、预算执行率得分和总分。", "Check the scores, that of execution, and the total."),
    basis: Basis.evaluation, severity: .warning, defects: ["D34"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        自评总分: ⟦98⟧
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个, 权重: 50, 实际完成值: 10个, 得分: 41, 偏差原因: 两处在装修}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次, 权重: 40, 实际完成值: 3万人次, 得分: 40}
        """)
    ],
    good: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        自评总分: 91
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个, 权重: 50, 实际完成值: 10个, 得分: 41, 偏差原因: 两处在装修}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次, 权重: 40, 实际完成值: 3万人次, 得分: 40}
        """)
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    guard context.goal.filled(.selfScore) != nil else { return .notApplicable }
    let rows = context.rows.filter { $0.hasName && $0.weight != nil }
    if rows.isEmpty || rows.contains(where: { $0.score == nil }) {
      return .cannotJudge(.init("部分指标没有填写得分", "some indicators have no score"))
    }
    return .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let text = context.goal.filled(.selfScore),
      let total = Points.read(text.value)
    else { return [] }
    let rows = context.rows.filter { $0.hasName && $0.weight != nil }
    let sum = rows.compactMap(\.score).reduce(.zero, +)
    let weights = rows.compactMap(\.weight).reduce(.zero, +)
    // What the weights leave of a hundred is for execution.
    let hundred = ExactDecimal(100)
    let rest = weights < hundred ? hundred - weights : .zero
    let tolerance = ExactDecimal("0.05") ?? .zero
    guard total + tolerance < sum || total > sum + rest + tolerance else { return [] }
    return [
      finding(
        .init(
          "自评总分\(total)，各项得分之和为\(sum)", "the total is \(total), the scores add up to \(sum)"),
        at: .selfScore, in: context)
    ]
  }
}
