import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a result that misses its target and scores in full, or that nobody explains.
///
/// Ceilings that are exceeded are left to ``CeilingExceededRule`` unless they score in full.
struct TargetMissedRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/target-missed",
    title: .init("没有完成目标值", "Target missed"),
    summary: .init(
      "实际完成值没有达到目标值，却得了满分，或者没有说明偏差原因。",
      "The result misses the target but scores in full, or is not explained."),
    rationale: .init(
      "没有完成的指标按完成比例计分，并说明原因和改进措施；得满分就是自评失实。",
      "What is missed scores in proportion and is explained; full points make the report untrue."),
    advice: .init("核对完成值；确实未完成的按比例扣分，并写明偏差原因。", "Check it; deduct points and give the reason."),
    basis: Basis.evaluation, severity: .warning, defects: ["D34"],
    bad: [
      .rows(
        """
        - {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 权重: 10, 实际完成值: 15个, 得分: ⟦10⟧}
        - {二级指标: 数量指标, 三级指标: 阅览桌补充数量, 指标值: ≥30张, 权重: 10, 实际完成值: ⟦24张⟧, 得分: 8}
        """)
    ],
    good: [
      .rows(
        "- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 实际完成值: 15个, 得分: 7.5, 偏差原因: 第二批到货推迟到次年1月}"
      )
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    context.hasColumn(.actual) ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    context.judgeable.compactMap { row in
      guard row.isTargetMet == false, let actual = row.source.filled(.actual) else { return nil }
      let target = row.value.text.string
      if let weight = row.weight, let score = row.score, !weight.isZero, score >= weight {
        return finding(
          .init(
            "目标“\(target)”，完成“\(actual.value)”，没有完成却得了满分",
            "the target “\(target)” was missed with “\(actual.value)”, yet scores in full"),
          at: row, .score, in: context)
      }
      guard !row.isExplained, row.value.comparator?.wantsLess != true else { return nil }
      return finding(
        .init(
          "目标“\(target)”，完成“\(actual.value)”，没有完成也没有说明原因",
          "the target “\(target)” was missed with “\(actual.value)”, unexplained"),
        at: row, .actual, in: context, severity: .info)
    }
  }
}
