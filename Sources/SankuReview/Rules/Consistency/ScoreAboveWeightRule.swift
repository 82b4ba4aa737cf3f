import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a score above the points of its indicator, or below nought.
struct ScoreAboveWeightRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/score-above-weight",
    title: .init("得分超过分值", "Score above the points"),
    summary: .init(
      "指标得分大于该指标的分值，或者是负数。", "A score exceeds the indicator's points, or is negative."),
    rationale: .init("得分最高等于分值，超过的多半是填错了行。", "A score cannot exceed its points."),
    advice: .init("核对得分和分值。", "Check score and points."),
    basis: Basis.evaluation, severity: .error, defects: ["D34"],
    bad: [
      .rows(
        "- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 权重: 8, 实际完成值: 20个, 得分: ⟦10⟧}")
    ],
    good: [
      .rows(
        "- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 实际完成值: 20个, 得分: 10}")
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    context.hasColumn(.score) ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows.compactMap { row in
      guard let score = row.score else { return nil }
      let isTooHigh = row.weight.map { !$0.isZero && score > $0 } ?? false
      guard isTooHigh || score.isNegative else { return nil }
      let points = row.weight?.description ?? "0"
      return finding(
        .init("得\(score)分，分值只有\(points)分", "\(score) of \(points) points"), at: row, .score,
        in: context)
    }
  }
}
