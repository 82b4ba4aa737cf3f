import SankuDiagnostics

extension HTMLSummary {
  /// Look-alikes between units (雷同目标).
  var similar: String {
    let pairs = summary.similarGoals
    return table(
      say("不同单位的雷同目标", "Alike goals of different units"),
      [say("目标", "Goal"), say("雷同于", "Like"), say("相同", "Alike")], numbersFrom: 2,
      pairs.prefix(200).map {
        ("", [link($0.second), link($0.first), language.percent($0.likeness)])
      }, of: pairs.count)
  }

  /// How the values of each indicator spread (可比可测), with those far from the others.
  var indicators: String {
    let shared = summary.indicators
    let odd = shared.flatMap { indicator in indicator.outliers.map { (indicator, $0) } }
      .sorted { $0.1.factor > $1.1.factor }
    let spread = table(
      say("同一指标的取值", "Values of the same indicator"),
      [
        say("指标", "Indicator"), say("计量单位", "Unit"), say("个数", "Count"), say("最小", "Least"),
        say("中位", "Median"), say("最大", "Greatest"), say("离群", "Odd"),
      ], numbersFrom: 2,
      shared.prefix(100).map { indicator in
        (
          "",
          [
            XMLText.escaped(ShortText.of(indicator.name)), XMLText.escaped(indicator.unit),
            "\(indicator.count)", PlainNumber.of(indicator.minimum),
            PlainNumber.of(indicator.median), PlainNumber.of(indicator.maximum),
            "\(indicator.outliers.count)",
          ]
        )
      }, of: shared.count)
    let values = table(
      say("离群的取值（请核对）", "Odd values, to be checked"),
      [
        say("指标", "Indicator"), say("目标", "Goal"), say("行", "Row"), say("值", "Value"),
        say("中位", "Median"),
      ],
      numbersFrom: 2,
      odd.prefix(200).map { indicator, outlier in
        (
          "",
          [
            XMLText.escaped(ShortText.of(indicator.name)), link(outlier.goal),
            say("第\(outlier.row + 1)行指标", "\(outlier.row + 1)"),
            XMLText.escaped(PlainNumber.of(outlier.value) + indicator.unit),
            XMLText.escaped(PlainNumber.of(indicator.median) + indicator.unit),
          ]
        )
      }, of: odd.count)
    return spread + values
  }
}
