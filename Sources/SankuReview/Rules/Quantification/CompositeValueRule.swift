import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports several values in one cell, or a number buried in a sentence.
struct CompositeValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/composite-value",
    title: .init("一格里有多个值", "Several values in one cell"),
    summary: .init(
      "指标值里有两个以上的数值，或者把数字写在长句里。", "The value holds several numbers, or one in a long sentence."),
    rationale: .init(
      "一个指标只能有一个目标值，多个值无法计分。", "One indicator has one target; several cannot be scored."),
    advice: .init("拆成多个指标，每个指标一个数值、一个单位。", "Split it into rows with one number and one unit each."),
    basis: Basis.values, severity: .warning, defects: ["D14"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: 阅读活动场次, 指标值: ⟦举办活动10场，参加人数不少于500人⟧}")],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 阅读活动场次, 指标值: ≥10场}"),
      .rows("- {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 自助借阅服务时间, 指标值: 7*24小时}"),
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.judgeable.compactMap { row in
      let parts = numberOfParts(row)
      let isSentence = row.value.isMeasured && row.value.text.count > 18
      let isJoined = parts < 2 && joinsWords(row)
      guard parts >= 2 || isSentence || isJoined else { return nil }
      // 每季度末月20日前 is one date that comes again.
      if row.dimension == .timeliness, row.value.text.begins(with: "每") { return nil }
      if Self.hours.opens(row.value.text) { return nil }
      let message: LocalizedText =
        parts >= 2
        ? .init("指标值里有\(parts)个数值，请拆开", "the value holds \(parts) numbers")
        : .init("指标值是一句话，请只写数值和单位", "the value is a sentence; give number and unit")
      return finding(
        message, at: row, .value, in: context, severity: parts >= 2 || isJoined ? .warning : .info)
    }
  }

  /// The hour behind a date, as in 12月31日24时前, is no value of its own.
  private func numberOfParts(_ row: ReviewedRow) -> Int {
    if row.value.isSingle { return 0 }
    let parts = row.value.reading.parts
    guard parts.contains(where: { $0.kind == .deadline }) else { return parts.count }
    let count = parts.count { $0.kind != .quantity || $0.unit?.dimension != .time }
    return count == 1 ? 0 : count
  }

  /// Days a week by hours a day is one measure of service.
  private static let hours: WordList = [
    "7*24", "7×24", "7x24", "24*7", "24×7", "24x7", "5*8", "5×8", "5x8", "7天*24", "7天×24", "7天24小时",
    "全天24小时",
  ]

  private static let conjunctions: WordList = ["且", "并且", "同时", "以及"]

  private static let shares: WordList = ["各", "分别"]

  /// A number and a condition in words: `合格率100%且无差错`, or one number for several things: `各1次`.
  private func joinsWords(_ row: ReviewedRow) -> Bool {
    (row.value.kind == .quantity || row.value.kind == .change) && row.value.isMeasured
      && (Self.conjunctions.occurs(in: row.value.text)
        || Self.shares.opens(row.value.text))
  }
}
