import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a cost or another ceiling that the result exceeds.
struct CeilingExceededRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/ceiling-exceeded",
    title: .init("完成值超过上限", "Ceiling exceeded"),
    summary: .init(
      "目标值是上限（≤），实际完成值超过了它，备注没有说明。", "The result exceeds a ceiling without an explanation."),
    rationale: .init("超过上限就没有完成，不能得满分。", "A ceiling that is exceeded was not met."),
    advice: .init("核对完成值；确实超过的说明原因并相应扣分。", "Check it; explain and deduct points."),
    basis: Basis.evaluation, severity: .warning, defects: ["D34"],
    bad: [
      .rows("- {二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ≤5000元/场, 实际完成值: ⟦5830元/场⟧}")
    ],
    good: [
      .rows(
        "- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ≤5000元/场, 实际完成值: 4830元/场}")
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .less, .result]).compactMap { row in
      guard let target = row.value.number, let actual = row.actual, actual.kind == .quantity,
        let result = actual.value, actual.unit?.text == row.value.unit?.text, target < result,
        row.source.filled(.note) == nil
      else { return nil }
      return finding(
        .init("完成值\(result)超过上限\(target)", "the result \(result) exceeds the ceiling \(target)"),
        at: row,
        .actual, in: context)
    }
  }
}
