import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a share above 100 %, and negative values of what cannot be negative.
struct ImpossiblePercentRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/impossible-value",
    title: .init("指标值不可能成立", "Impossible value"),
    summary: .init("比率超过100%，或数量、金额为负数。", "A share exceeds 100 %, or an amount is negative."),
    rationale: .init("这样的值不可能达到，多半是笔误。", "Such a value cannot be; mostly a slip."),
    advice: .init("核对并改正数值。", "Check and correct it."),
    basis: Basis.values, severity: .error, defects: ["D29"],
    bad: [
      .rows("- {二级指标: 质量指标, 三级指标: 图书合格率, 指标值: ⟦≥980%⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ⟦-20个⟧}"),
    ],
    good: [.rows("- {一级指标: 效益指标, 二级指标: 经济效益指标, 三级指标: 文创产品销售收入较上年增长率, 指标值: ≥120%}")])

  /// `2026年13月`, `2月32日`.
  private func impossibleDate(_ text: FoldedText) -> String? {
    let month: UInt32 = 0x6708
    guard text.contains(scalar: "月") || text.contains(scalar: "日") else { return nil }
    let scalars = text.scalars
    for (index, scalar) in scalars.enumerated() where index >= 3 {
      guard scalar == month || scalar == 0x65E5 else { continue }
      let start = (scalars[..<index].lastIndex { !$0.isASCIIDigit } ?? -1) + 1
      let digits = scalars[start..<index]
      let before = start > 0 ? scalars[start - 1] : 0
      guard before == (scalar == month ? 0x5E74 : month), digits.count <= 2,
        let number = Int(FoldedText.string(digits)), number > (scalar == month ? 12 : 31)
      else { continue }
      return FoldedText.string(digits) + (scalar == month ? "月" : "日")
    }
    return nil
  }

  private static let falls: WordList = [
    "下降率", "降低率", "减少率", "压减率", "节约率", "降幅", "下降比例", "下降幅度", "降低比例", "降低幅度", "减少比例",
  ]

  /// Nothing falls by more than itself.
  private func isFall(_ row: ReviewedRow) -> Bool { Self.falls.closes(row.name.core) }

  func check(_ context: ReviewContext) -> [Finding] {
    context.judgeable.compactMap { row in
      if let date = impossibleDate(row.value.text) {
        return finding(
          .init("没有“\(date)”这个日期", "there is no “\(date)”"), at: row, .value, in: context)
      }
      guard row.value.kind == .quantity || row.value.kind == .range, let value = row.value.number
      else { return nil }
      // ±5厘米 is a tolerance from -5 to 5.
      let isBelowZero = (row.value.upper ?? value).isNegative
      if value.isNegative, isBelowZero, row.name.kind != .changeRate,
        row.value.dimension != .temperature,
        row.name.kind != nil
      {
        return finding(
          .init("“\(row.value.text.string)”是负数", "“\(row.value.text.string)” is negative"), at: row,
          .value, in: context)
      }
      let top = row.value.upper ?? value
      guard row.value.isPercent, top > ExactDecimal(100), row.name.kind?.isRate == true,
        isFall(row) || (row.name.kind != .changeRate && !Bounds.mayExceed(row))
      else { return nil }
      let isCertain = row.name.kind == .satisfaction || row.name.kind == .qualityRate
      return finding(
        .init("\(row.label)不会超过100%", "\(row.label) cannot exceed 100 %"), at: row, .value,
        in: context,
        severity: isCertain ? .error : .warning)
    }
  }
}
