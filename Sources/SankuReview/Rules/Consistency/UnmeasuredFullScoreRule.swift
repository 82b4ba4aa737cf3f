import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes, once a goal, full points for results that nobody measured.
struct UnmeasuredFullScoreRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/unmeasured-full-score",
    title: .init("没有数值的完成情况得了满分", "Full points without a measured result"),
    summary: .init(
      "完成值是“达成预期指标”一类的文字，或者没有填，这些指标却都得了满分。",
      "Results in words, or none at all, score in full."),
    rationale: .init(
      "没有数值和佐证就没有得分依据，全部满分的自评没有区分度。", "Without a measure there is no basis for points."),
    advice: .init("填写实际数值；定性指标按分级标准打分并写明依据。", "Give numbers; score grades by their standard."),
    basis: Basis.evaluation, severity: .info, defects: ["D34"],
    bad: [
      .rows(
        """
        - {二级指标: 质量指标, 三级指标: 图书验收情况, 指标值: 合格, 权重: 5, 实际完成值: 达成预期指标, 得分: ⟦5⟧}
        - {二级指标: 社会效益指标, 三级指标: 阅读推广情况, 指标值: 良好, 权重: 5, 实际完成值: 达成预期指标, 得分: 5}
        """)
    ],
    good: [
      .rows(
        "- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书验收合格率, 指标值: =100%, 实际完成值: 100%, 得分: 10}")
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    context.hasColumn(.score) ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let full = context.rows(with: .named, without: .notApplicable).filter { row in
      guard let score = row.score, let weight = row.weight, !weight.isZero else { return false }
      return score >= weight && row.actual?.isMeasurable != true
    }
    guard full.count >= 2, let first = full.first else { return [] }
    let message = LocalizedText(
      "\(full.count)个指标没有实际数值，却得了满分", "\(full.count) indicators score in full unmeasured")
    let scored = context.rows.filter { $0.score != nil && $0.weight != nil }
    // Full marks everywhere are a matter of the table, not of a row.
    if scored.count >= 5, scored.allSatisfy({ $0.score == $0.weight }) {
      return [finding(message, at: .indicators, in: context)]
    }
    return [finding(message, at: first, .score, in: context)]
  }
}
