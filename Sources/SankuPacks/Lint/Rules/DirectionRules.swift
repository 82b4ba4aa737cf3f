internal import SankuDiagnostics
internal import SankuModel
internal import SankuQuantity
internal import SankuRegistry
internal import SankuYAML

/// Rules on direction and bounds (方向与范围).
extension PackRule {
  static let directionRules = [
    directionAgainstMeaning, missingDirection, impossibleRange, usualOutsideRange,
  ]

  static let directionAgainstMeaning = PackRule(
    "direction-against-meaning", .warning, LocalizedText("方向与含义相反", "direction against meaning"),
    summary: LocalizedText(
      "报告名称说的是坏事（事故、投诉、差错、成本）而方向是越高越好，或相反的指标。",
      "Reports an indicator of something bad whose direction is higher, or of something good that is lower."
    ),
    why: LocalizedText(
      "方向错了，提示的符号就错，完成得越差得分越高。", "With a wrong direction the worst result scores best."),
    advice: LocalizedText(
      "改 direction，或改名称使含义清楚，如“投诉办结率”。", "Change the direction, or make the name clear."),
    bad: .indicator("name: 供水水质投诉数\nunit: 件\ndirection: ⟦higher⟧\nexamples: ~"),
    good: .indicator(
      "name: 供水投诉办结率\nunit: \"%\"\ndirection: higher\nformula: 办结数÷受理数×100%\nexamples: ~")
  ) { scope, report in
    for entry in scope.indicators {
      guard let node = entry["direction"], let direction = entry.text("direction"),
        let expected = DirectionWords.expected(
          of: entry.title, dimension: entry.text("dimension") ?? ""),
        direction == "higher" && expected == "lower" || direction == "lower" && expected == "higher"
      else { continue }
      let isHigher = direction == "higher"
      report.add(
        node, in: entry.file,
        "“\(entry.title)”应是越\(isHigher ? "低" : "高")越好，这里写的是 \(direction)",
        "“\(entry.title)” should be \(expected), not \(direction)", field: "direction",
        fixes: [
          Finding.Fix(
            kind: .unsafe, title: LocalizedText("改为 \(expected)", "write \(expected)"),
            range: node.range, replacement: expected)
        ])
    }
  }

  static let missingDirection = PackRule(
    "missing-direction", .info, LocalizedText("没有写方向", "no direction"),
    summary: LocalizedText("报告没有写方向的定量指标。", "Reports a quantitative indicator without direction."),
    why: LocalizedText(
      "方向决定符号（≥、≤、=）和计分办法。", "The direction decides the sign and the scoring."),
    advice: LocalizedText(
      "加上 direction: higher、lower 或 exact；日期写 lower。",
      "Add direction: higher, lower or exact; lower for dates."),
    bad: .indicator("id: ⟦pipe-network-length⟧\ndirection: ~"),
    good: .indicator("direction: higher")
  ) { scope, report in
    for entry in scope.indicators where entry["direction"] == nil {
      guard (entry.text("nature") ?? "quantitative") == "quantitative" else { continue }
      report.add(entry, nil, "“\(entry.title)”没有写方向", "“\(entry.title)” has no direction")
    }
  }

  static let impossibleRange = PackRule(
    "impossible-range", .error, LocalizedText("取值范围不成立", "impossible range"),
    summary: LocalizedText(
      "报告下限大于上限的取值范围、低值大于高值的常见取值，以及上限超过100的合格率一类指标。",
      "Reports a range whose least value is above its greatest, and rates of a whole above 100."),
    why: LocalizedText(
      "没有任何值能落在范围里，每份目标都会被误报。", "No value fits, so that every goal is reported."),
    advice: LocalizedText("改正 min 与 max，或 low 与 high。", "Mend min and max, or low and high."),
    bad: .indicator("range: ⟦{min: 100, max: 0}⟧"), good: .indicator("range: {min: 0, max: 100}")
  ) { scope, report in
    for entry in scope.indicators {
      let bounds = RangeBounds(entry)
      if let min = bounds.min, let max = bounds.max, min > max {
        report.add(
          entry, "range", "取值范围下限\(min)大于上限\(max)", "the range's min \(min) is above its max \(max)"
        )
      }
      if let low = bounds.low, let high = bounds.high, low > high {
        report.add(
          entry, "usual", "常见取值的低值\(low)大于高值\(high)",
          "the usual values' low \(low) is above their high \(high)")
      }
      if let max = bounds.max, max > ExactDecimal(100), entry.text("unit") == "%",
        entry.title.holdsAny(["合格率", "满意度", "及时率", "达标率", "准确率", "成活率"])
      {
        report.add(
          entry, "range", "“\(entry.title)”不会超过100%，上限写的是\(max)",
          "“\(entry.title)” cannot exceed 100 %, but max is \(max)", severity: .warning)
      }
    }
  }

  static let usualOutsideRange = PackRule(
    "usual-outside-range", .warning, LocalizedText("常见取值超出范围", "usual values outside the range"),
    summary: LocalizedText(
      "报告落在取值范围之外的常见取值。", "Reports usual values that the range calls impossible."),
    why: LocalizedText("两处必有一处是错的。", "One of the two must be wrong."),
    advice: LocalizedText(
      "核对 usual 和 range 的单位与数值。", "Compare unit and figures of usual and range."),
    bad: .indicator("range: {min: 0, max: 50}\nusual: ⟦{low: 5, high: 80, source: water-2024}⟧"),
    good: .indicator("range: {min: 0, max: 50}\nusual: {low: 5, high: 30, source: water-2024}")
  ) { scope, report in
    for entry in scope.indicators {
      let bounds = RangeBounds(entry)
      for value in [bounds.low, bounds.high].compactMap(\.self) where bounds.excludes(value) {
        report.add(
          entry, "usual", "常见取值\(value)在取值范围之外", "the usual value \(value) is outside the range")
        break
      }
    }
  }
}

/// The bounds of an indicator as numbers (上下限).
struct RangeBounds {
  var min: ExactDecimal?
  var max: ExactDecimal?
  var low: ExactDecimal?
  var high: ExactDecimal?

  init(_ entry: PackEntryNode) {
    min = entry["range", "min"].flatMap { ExactDecimal($0.text) }
    max = entry["range", "max"].flatMap { ExactDecimal($0.text) }
    low = entry["usual", "low"].flatMap { ExactDecimal($0.text) }
    high = entry["usual", "high"].flatMap { ExactDecimal($0.text) }
  }

  func excludes(_ value: ExactDecimal) -> Bool {
    min.map { value < $0 } == true || max.map { value > $0 } == true
  }
}

/// Which way a name says is better (名称的方向).
enum DirectionWords {
  private static let bad = [
    "死亡率", "死亡人数", "发病率", "事故数", "事故起数", "事故次数", "事故发生", "投诉率", "投诉数", "投诉次数", "差错率", "差错数", "失误率",
    "故障率",
    "逾期数", "逾期率", "超支率", "流失率", "辍学率", "空置率", "闲置率", "漏损率", "损耗率", "返工率", "违规数", "违纪数", "伤亡人数",
    "拖欠", "缺陷率",
    "能耗", "排放量", "排放强度", "失业率", "贫困发生率", "延误次数", "延误率", "平均等待时间", "断电次数", "停水次数", "舆情数",
  ]
  private static let good = [
    "合格率", "满意度", "满意率", "覆盖率", "及时率", "达标率", "准确率", "成活率", "优良率", "完好率", "知晓率", "普及率", "入学率",
    "就业率",
  ]
  /// What turns a bad word into a good one, or the reverse.
  private static let turns = [
    "下降", "降低", "减少", "降幅", "减排", "处置", "处理", "办结", "整改", "回复", "化解", "挽回", "追回", "控制", "达标", "零",
    "不合格", "未",
    "压减", "节约", "监测", "检测", "节能", "削减", "调查", "答复", "救治", "压降", "下降率", "查处", "结案", "节约率", "消除",
    "清欠", "清偿", "回落", "改善", "收回", "不满意", "偏差", "违约", "演练", "核减", "节省",
  ]

  static func expected(of name: String, dimension: String) -> String? {
    if name.holdsAny(turns) { return nil }
    if bad.contains(where: name.hasSuffix) || name.holdsAny(["拖欠", "伤亡人数"]) { return "lower" }
    if dimension == "economic-cost", name.hasSuffix("成本") || name.hasSuffix("单价") { return "lower" }
    return good.contains(where: name.hasSuffix) ? "higher" : nil
  }
}
