import SankuDiagnostics

/// The summary of a batch as Markdown tables (Markdown 汇总).
struct MarkdownSummary {
  private let summary: BatchSummary
  private let language: Language

  init(_ summary: BatchSummary, _ language: Language) {
    self.summary = summary
    self.language = language
  }

  var text: String {
    groups("按单位", "By unit", "单位", "unit", summary.units)
      + groups("按行业", "By sector", "行业", "sector", summary.sectors) + rules + worst + similar
      + indicators
  }

  private func say(_ zh: String, _ en: String) -> String { language.say(zh, en) }

  private func table(
    _ title: String, _ columns: [String], numbersFrom first: Int, _ rows: [[String]], of count: Int
  ) -> String {
    guard !rows.isEmpty else { return "" }
    var text = "\n## \(title)\n\n| " + columns.joined(separator: " | ") + " |\n|"
    for index in columns.indices { text += index >= first ? "---:|" : "---|" }
    for row in rows {
      text += "\n| " + row.map(MarkdownText.escaped).joined(separator: " | ") + " |"
    }
    if count > rows.count {
      text += "\n\n" + say("另有 \(count - rows.count) 项。", "\(count - rows.count) more.")
    }
    return text + "\n"
  }

  private func groups(
    _ zh: String, _ en: String, _ first: String, _ englishFirst: String,
    _ groups: [BatchSummary.Group]
  ) -> String {
    let columns = [
      say(first, englishFirst), say("目标", "goals"), say("错误", "errors"), say("警告", "warnings"),
      say("提示", "infos"), say("量化程度", "quantified"), say("不能入库", "blocked"),
    ]
    let rows = groups.prefix(50).map { group in
      [
        group.name.isEmpty ? say("（未填）", "(none)") : ShortText.of(group.name), "\(group.goals)",
        "\(group.errors)", "\(group.warnings)", "\(group.infos)",
        language.percent(group.quantifiedShare), "\(group.blocked)",
      ]
    }
    return table(say(zh, en), columns, numbersFrom: 1, rows, of: groups.count)
  }

  private var rules: String {
    let rules = summary.rules
    return table(
      say("按问题", "By rule"),
      [
        say("规则", "rule"), say("级别", "severity"), say("问题", "fault"), say("处", "findings"),
        say("目标", "goals"),
      ],
      numbersFrom: 3,
      rules.prefix(50).map { tally in
        [
          tally.rule, language.name(of: tally.severity),
          RuleTitle.of(tally.rule, language), "\(tally.findings)",
          "\(tally.goals)",
        ]
      }, of: rules.count)
  }

  private func goal(_ number: Int) -> String {
    let goal = summary.goals[number]
    return "\(goal.file):\(goal.line) \(ShortText.of(goal.name)) \(ShortText.of(goal.unit))"
  }

  private var worst: String {
    let worst = summary.worstGoals.filter {
      summary.goals[$0].errors + summary.goals[$0].warnings > 0
    }
    return table(
      say("问题最多的目标", "Worst goals"),
      [say("目标", "goal"), say("错误", "errors"), say("警告", "warnings")], numbersFrom: 1,
      worst.prefix(20).map {
        [goal($0), "\(summary.goals[$0].errors)", "\(summary.goals[$0].warnings)"]
      }, of: worst.count)
  }

  private var similar: String {
    let pairs = summary.similarGoals
    return table(
      say("不同单位的雷同目标", "Alike goals of different units"),
      [say("目标", "goal"), say("雷同于", "like"), say("相同", "alike")], numbersFrom: 2,
      pairs.prefix(50).map { [goal($0.second), goal($0.first), language.percent($0.likeness)] },
      of: pairs.count)
  }

  private var indicators: String {
    let odd = summary.indicators.filter { !$0.outliers.isEmpty }
    return table(
      say("取值离群的指标", "Indicators with odd values"),
      [
        say("指标", "indicator"), say("离群值", "odd value"), say("个数", "count"), say("最小", "min"),
        say("中位", "median"), say("最大", "max"),
      ], numbersFrom: 2,
      odd.prefix(50).map { indicator in
        let first = indicator.outliers[0]
        return [
          ShortText.of(indicator.name),
          "\(PlainNumber.of(first.value))\(indicator.unit) \(summary.goals[first.goal].file):\(first.line)",
          "\(indicator.count)", PlainNumber.of(indicator.minimum), PlainNumber.of(indicator.median),
          PlainNumber.of(indicator.maximum),
        ]
      }, of: odd.count)
  }
}
