public import SankuDiagnostics

/// The summary of a batch as text (汇总文本): tables that fit the width.
public struct SummaryText: Sendable {
  private let summary: BatchSummary
  private let options: ReportOptions
  private var language: Language { options.language }

  /// Prepares a summary for showing.
  public init(_ summary: BatchSummary, _ options: ReportOptions = ReportOptions()) {
    self.summary = summary
    self.options = options
  }

  /// The counts in one line: `检查 896 个目标：错误 132，警告 455，提示 67。`
  public static func line(_ summary: BatchSummary, _ language: Language) -> String {
    let counts = language.counts(summary.errors, summary.warnings, summary.infos)
    var text = language.say(
      "检查 \(summary.goalCount) 个目标：\(counts)。", "\(summary.goalCount) goals checked: \(counts).")
    if summary.unreadable > 0 {
      text += language.say(
        "有 \(summary.unreadable) 个文件读不了。", " \(summary.unreadable) files could not be read.")
    }
    return text
  }

  /// All tables, each below its heading.
  public var text: String {
    [figures, units, sectors, rules, gates, worst, similar, indicators]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func say(_ zh: String, _ en: String) -> String { language.say(zh, en) }

  private func heading(_ text: String) -> String {
    options.usesColor ? "\u{1B}[1m\(text)\u{1B}[0m\n" : text + "\n"
  }

  private var figures: String {
    heading(say("汇总", "Summary"))
      + say(
        "\(summary.goalCount) 个目标，\(summary.cleanGoals) 个没有错误；平均量化程度 \(language.percent(summary.meanQuantifiedShare))；不能入库 \(summary.blockedGoals) 个。",
        "\(summary.goalCount) goals, \(summary.cleanGoals) without errors; mean quantified share \(language.percent(summary.meanQuantifiedShare)); \(summary.blockedGoals) blocked."
      ) + "\n"
  }

  private func table(
    _ title: String, _ columns: [String], _ rows: [[String]], of count: Int, flexible: Int = 0,
    numbers: Set<Int>
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let table = Table(
      columns: columns, rows: rows, flexible: flexible, width: options.width, numbers: numbers)
    let more = count - rows.count
    return heading(title) + table.render()
      + (more > 0 ? say("（另有 \(more) 项）\n", "(\(more) more)\n") : "")
  }

  private func groups(_ title: String, _ first: String, _ groups: [BatchSummary.Group]) -> String {
    table(
      title,
      [
        first, say("目标", "goals"), say("错误", "errors"), say("警告", "warnings"), say("提示", "infos"),
        say("量化程度", "quantified"), say("不能入库", "blocked"),
      ],
      groups.prefix(15).map { group in
        [
          group.name.isEmpty ? say("（未填）", "(none)") : ShortText.of(group.name, limit: 40),
          "\(group.goals)", "\(group.errors)", "\(group.warnings)", "\(group.infos)",
          language.percent(group.quantifiedShare), "\(group.blocked)",
        ]
      }, of: groups.count, numbers: [1, 2, 3, 4, 5, 6])
  }

  private var units: String { groups(say("按单位", "By unit"), say("单位", "unit"), summary.units) }

  private var sectors: String {
    groups(say("按行业", "By sector"), say("行业", "sector"), summary.sectors)
  }

  private var rules: String {
    let rules = summary.rules
    return table(
      say("按问题", "By rule"),
      [
        say("规则", "rule"), say("级别", "severity"), say("问题", "fault"), say("处", "findings"),
        say("目标", "goals"),
      ],
      rules.prefix(15).map { tally in
        [
          tally.rule, language.name(of: tally.severity),
          RuleTitle.of(tally.rule, language), "\(tally.findings)",
          "\(tally.goals)",
        ]
      }, of: rules.count, flexible: 2, numbers: [3, 4])
  }

  private var gates: String {
    table(
      say("不能入库的原因", "Why goals are blocked"), [say("原因", "reason"), say("目标", "goals")],
      summary.gates.map { [$0.gate.message[language], "\($0.goals)"] }, of: summary.gates.count,
      numbers: [1])
  }

  private func goal(_ number: Int) -> [String] {
    let goal = summary.goals[number]
    return [
      "\(SafeText.visible(goal.file)):\(goal.line)", ShortText.of(goal.name, limit: 40),
      ShortText.of(goal.unit, limit: 30),
    ]
  }

  private var worst: String {
    let worst = summary.worstGoals.filter {
      let goal = summary.goals[$0]
      return goal.errors + goal.warnings + goal.infos > 0
    }
    return table(
      say("问题最多的目标", "Worst goals"),
      [
        say("位置", "place"), say("项目", "project"), say("单位", "unit"), say("错误", "errors"),
        say("警告", "warnings"), say("量化程度", "quantified"),
      ],
      worst.prefix(10).map { number in
        let entry = summary.goals[number]
        return goal(number) + [
          "\(entry.errors)", "\(entry.warnings)", language.percent(entry.quantifiedShare),
        ]
      }, of: worst.count, flexible: 1, numbers: [3, 4, 5])
  }

  private var similar: String {
    let pairs = summary.similarGoals
    return table(
      say("不同单位的雷同目标", "Alike goals of different units"),
      [say("相同", "alike"), say("目标", "goal"), say("雷同于", "like")],
      pairs.prefix(10).map { pair in
        [
          language.percent(pair.likeness), goal(pair.second).joined(separator: " "),
          goal(pair.first).joined(separator: " "),
        ]
      }, of: pairs.count, flexible: 2, numbers: [0])
  }

  private var indicators: String {
    let shared = summary.indicators
    let odd = shared.flatMap { indicator in indicator.outliers.map { (indicator, $0) } }
      .sorted { $0.1.factor > $1.1.factor }
    return table(
      say("同一指标的取值", "Values of the same indicator"),
      [
        say("指标", "indicator"), say("单位", "unit"), say("个数", "count"), say("最小", "min"),
        say("中位", "median"), say("最大", "max"), say("离群", "odd"),
      ],
      shared.prefix(10).map { indicator in
        [
          ShortText.of(indicator.name, limit: 30), SafeText.visible(indicator.unit),
          "\(indicator.count)", PlainNumber.of(indicator.minimum), PlainNumber.of(indicator.median),
          PlainNumber.of(indicator.maximum), "\(indicator.outliers.count)",
        ]
      }, of: shared.count, numbers: [2, 3, 4, 5, 6])
      + (odd.isEmpty ? "" : "\n")
      + table(
        say("离群的取值", "Odd values"),
        [say("位置", "place"), say("指标", "indicator"), say("值", "value"), say("中位", "median")],
        odd.prefix(10).map { indicator, outlier in
          [
            "\(SafeText.visible(summary.goals[outlier.goal].file)):\(outlier.line):\(outlier.column)",
            ShortText.of(indicator.name, limit: 40),
            PlainNumber.of(outlier.value) + SafeText.visible(indicator.unit),
            PlainNumber.of(indicator.median) + SafeText.visible(indicator.unit),
          ]
        }, of: odd.count, flexible: 1, numbers: [])
  }
}
