import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a time row without date, period, duration or frequency.
///
/// A percentage such as 完成及时率 is only noted, and only where no other time row has a date.
struct TimelinessWithoutDateRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/timeliness-without-date",
    title: .init("时效指标没有时间", "Time indicator without a time"),
    summary: .init(
      "时效指标的值里没有日期、期限、时长或频次，如“及时”“按计划完成”“1”。",
      "A time indicator gives no date, period, duration or frequency."),
    rationale: .init(
      "时效指标是看什么时候完成，没有时间点就无法判断是否逾期。",
      "It asks when the work is done; without a time no delay can be seen."),
    advice: .init(
      "写明完成时间或时限，如“2026年11月30日前”“≤7个工作日”“每月15日前”。",
      "Give a date or a period, such as “2026年11月30日前” or “≤7个工作日”."),
    basis: Basis.values, severity: .warning, defects: ["D16"],
    bad: [
      .rows("- {二级指标: 时效指标, 三级指标: 图书采购完成及时性, 指标值: ⟦及时⟧}"),
      .rows("- {二级指标: 时效指标, 三级指标: 完成时限, 指标值: ⟦1⟧}"),
    ],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书编目时限, 指标值: ≤7个工作日}"),
      .rows("- {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书编目时限(天), 指标值: ≤7}"),
      .rows("- {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书室开放时间, 指标值: 全年}"),
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    let rows = context.rows(with: [.judgeable, .ofTime])
    let hasTime = rows.contains { tellsTime($0) }
    return rows.compactMap { row in
      guard !tellsTime(row), Placeholder.first(in: row.value.text) == nil else { return nil }
      let isRate = row.value.isMeasured && (row.value.isPercent || row.name.kind?.isRate == true)
      if isRate && hasTime { return nil }
      if row.value.isMeasured, row.value.unit != nil, !isRate { return nil }
      let message: LocalizedText =
        isRate
        ? .init(
          "\(row.label)是比率，看不出应在何时完成", "\(row.label) is a rate; when the work is due stays open")
        : .init(
          "时效指标的值“\(row.value.text.string)”里没有时间", "“\(row.value.text.string)” gives no time")
      return finding(
        message, at: row, .value, in: context, severity: isRate ? .info : .warning,
        defects: isRate ? nil : defects(of: row),
        fixes: isRate ? [] : row.blankFix(context))
    }
  }

  /// What else is wrong with the same cell: a bare word, an order, a number without unit.
  private func defects(of row: ReviewedRow) -> [String] {
    if row.value.kind == .quantity { return ["D16", "D13"] }
    return ["D16", Vagueness.isInstruction(row) || row.value.text.count > 4 ? "D12" : "D11"]
  }

  private static let timeWords: WordList = [
    "年底", "月底", "季末", "年末", "月末", "上半年", "下半年", "季度", "学期", "汛期前", "春节前", "国庆前", "开学前", "每月",
    "每周", "每日", "每季", "每年", "每天", "逐月", "按月", "按季", "按年", "按周", "月内", "月前", "日前", "24小时", "当天",
    "当日", "次日", "当月", "次月", "每旬", "按旬", "按日", "每学", "每半年", "逐季", "逐年", "逐日", "汛前", "汛期", "节前",
    "开学", "入冬前", "供暖期", "节假日", "全年", "年内", "常年",
  ]

  private func tellsTime(_ row: ReviewedRow) -> Bool {
    if row.value.kind == .deadline || row.value.isDuration || row.value.reading.date != nil {
      return true
    }
    if let unit = row.value.unit,
      unit.dimension == .time || unit.perDimensions.contains(.time)
    {
      return true
    }
    // 任务完成时限(月): the unit stands in the name.
    if row.value.unit == nil, row.value.isMeasured, row.bracketUnit?.dimension == .time {
      return true
    }
    if row.value.reading.recurrence != nil { return true }
    if !row.value.isSingle, row.value.reading.parts.contains(where: { $0.kind == .deadline }) {
      return true
    }
    return Self.timeWords.occurs(in: row.value.text)
  }
}
