import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a result far above the target without an explanation.
struct TargetFarExceededRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/target-far-exceeded",
    title: .init("完成值远超目标值", "Target far exceeded"),
    summary: .init(
      "实际完成值超过目标值的130%，备注没有说明原因。", "The result exceeds 130 % of the target without an explanation."),
    rationale: .init(
      "大幅超额多半是目标定得太低；评价时要分析原因，目标偏低的要扣分。",
      "Most often the target was too low; evaluation looks for the reason and deducts."),
    advice: .init(
      "说明超额原因；下一年度按实际水平调整目标值。", "Give the reason, and set next year's target accordingly."),
    basis: Basis.evaluation, severity: .warning, defects: ["D33"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: 阅读活动场次, 指标值: ≥10场, 实际完成值: ⟦25场⟧}")],
    good: [
      .rows(
        "- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 阅读活动场次, 指标值: ≥10场, 实际完成值: 25场, 备注: 新增省级配送活动15场}"
      )
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .result], without: [.percent, .less, .ofCost])
      .compactMap { row in
        guard let target = row.value.number, !target.isZero, !target.isNegative,
          let actual = row.actual, actual.kind == .quantity, let result = actual.value,
          comparable(row.value.unit, actual.unit), row.source.filled(.note) == nil,
          result * ExactDecimal(100) > target * ExactDecimal(130), !IndicatorDirection.isLower(row),
          let percent = (result * ExactDecimal(100)) / target
        else { return nil }
        return finding(
          .init(
            "完成值是目标值的\(percent.rounded(toPlaces: 0))%，没有说明原因",
            "the result is \(percent.rounded(toPlaces: 0)) % of the target, unexplained"),
          at: row, .actual, in: context)
      }
  }

  private func comparable(_ target: UnitExpression?, _ actual: UnitExpression?) -> Bool {
    guard let target, let actual else { return true }
    return target.text == actual.text
  }
}
