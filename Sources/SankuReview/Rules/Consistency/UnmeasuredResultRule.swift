import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a result that is no number reached: in words, `达成预期指标`, or the target once more, `≥95%`.
struct UnmeasuredResultRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/unmeasured-result",
    title: .init("完成值不是实际数值", "Result in words"),
    summary: .init(
      "实际完成值写成“达成预期指标”“已完成”，或照抄目标值的“≥95%”，没有实际数值。",
      "The result says “done”, or repeats the target with its sign, instead of a number."),
    rationale: .init("完成值要能和目标值比较并有佐证。", "A result must compare with its target."),
    advice: .init("填写实际完成的数量、比率或日期。", "Give the amount, rate or date that was reached."),
    basis: Basis.evaluation, severity: .info, defects: ["D34"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 实际完成值: ⟦达成预期指标⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥95%, 实际完成值: ⟦≥95%⟧}"),
    ],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 实际完成值: 20个}")
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .result]).compactMap { row in
      guard let actual = row.actual, let cell = row.source.filled(.actual) else { return nil }
      if Self.isSign(row.folded(.actual).scalars.first) {
        return finding(
          .init(
            "完成值“\(cell.value)”带着计算符号，没有写实际达到的数值",
            "“\(cell.value)” carries a sign and tells no number that was reached"),
          at: row, .actual, in: context)
      }
      guard actual.kind == .qualitative || actual.kind == .graded, !actual.isMeasurable else {
        return nil
      }
      return finding(
        .init("完成值“\(cell.value)”没有实际数值", "“\(cell.value)” is no result"), at: row, .actual,
        in: context)
    }
  }

  private static func isSign(_ scalar: UInt32?) -> Bool {
    switch scalar {
    case 0x2265, 0x2264, 0x3E, 0x3C: true
    default: false
    }
  }
}
