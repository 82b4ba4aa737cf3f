import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes rates that are set very low, and satisfaction of 100 %.
struct TrivialTargetRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/trivial-target",
    title: .init("目标值偏低或不现实", "Target trivially low or unrealistic"),
    summary: .init(
      "准确率、合格率、满意度等目标值明显偏低，或满意度定为100%。",
      "A rate of accuracy, quality or satisfaction is set very low, or satisfaction at 100 %."),
    rationale: .init("目标值应从严，又要做得到；太低没有约束，满意度100%难以实现。", "Targets should be strict and feasible."),
    advice: .init("参照上年完成值和同类项目调整目标值。", "Adjust it to last year's result and similar projects."),
    basis: Basis.values, severity: .info, defects: ["D33"],
    bad: [
      .rows("- {二级指标: 质量指标, 三级指标: 补贴发放准确率, 指标值: ⟦≥80%⟧}"),
      .rows("- {二级指标: 服务对象满意度指标, 三级指标: 志愿者满意度, 指标值: ⟦≥0.9%⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 补贴发放准确率, 指标值: =100%}")])

  private static let exact: WordList = ["准确", "足额", "发放", "兑付", "验收", "合格"]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .percent], without: .less).compactMap { row in
      guard let value = row.value.number, let reason = reason(row, value) else { return nil }
      let isShare = value <= ExactDecimal(1) && !value.isZero
      return finding(
        reason, at: row, .value, in: context, severity: isShare ? .warning : nil,
        defects: isShare ? ["D28", "D33"] : nil)
    }
  }

  private func reason(_ row: ReviewedRow, _ value: ExactDecimal) -> LocalizedText? {
    // 0.95% is a share of one that was given a percent sign.
    if value.isNegative { return nil }
    if value <= ExactDecimal(1), !value.isZero,
      row.dimension == .satisfaction || IndicatorDirection.isHigher(row)
    {
      return .init("目标值只有\(value)%，可能是小数误加了%", "a target of \(value) % may be a share of one")
    }
    if row.dimension == .satisfaction {
      if value < ExactDecimal(80) {
        return .init("满意度目标低于80%", "a satisfaction target below 80 %")
      }
      return value == ExactDecimal(100)
        ? .init("满意度定为100%，很难做到", "satisfaction of 100 % is hardly possible") : nil
    }
    guard row.dimension == .quality, value <= ExactDecimal(95),
      Self.exact.occurs(in: row.name.core), !IndicatorDirection.isLower(row)
    else { return nil }
    return value < ExactDecimal(90) || row.name.core.holds("发放")
      ? .init("\(row.label)的目标值偏低", "the target of \(row.label) is low") : nil
  }
}
