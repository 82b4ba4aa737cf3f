import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a result that reaches its target but loses points without a reason.
struct ScoreBelowCompletionRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/score-below-completion",
    title: .init("完成了目标却扣了分", "Points off although the target is met"),
    summary: .init(
      "实际完成值达到目标值，得分却低于分值，没有说明原因。",
      "The result reaches the target, but points are off without a reason."),
    rationale: .init("得分要能由完成值和评分标准算出来。", "A score must follow from result and scoring rule."),
    advice: .init("说明扣分原因，或改正得分、完成值。", "Give the reason, or correct score or result."),
    basis: Basis.evaluation, severity: .info, defects: ["D34"],
    bad: [
      .rows(
        "- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 权重: 10, 实际完成值: 20个, 得分: ⟦7⟧}")
    ],
    good: [
      .rows(
        "- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 实际完成值: 20个, 得分: 7, 备注: 其中3个延期到货}"
      )
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    context.hasColumn(.score) ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    context.judgeable.compactMap { row in
      guard row.isTargetMet == true, let score = row.score, let weight = row.weight,
        score < weight, !row.isExplained
      else { return nil }
      return finding(
        .init(
          "完成值达到了目标，\(weight)分只得\(score)分，没有说明原因",
          "the target is met, yet \(score) of \(weight) points"),
        at: row, .score, in: context)
    }
  }
}
