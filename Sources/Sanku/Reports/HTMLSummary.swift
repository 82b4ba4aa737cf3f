import SankuDiagnostics

/// The summary at the head of the page (HTML 汇总): figures, charts, tables, the list of goals.
struct HTMLSummary {
  let summary: BatchSummary
  let language: Language

  init(_ summary: BatchSummary, _ language: Language) {
    self.summary = summary
    self.language = language
  }

  var text: String {
    guard summary.goalCount > 0 else { return "" }
    return cards + charts + groups(say("按单位", "By unit"), say("单位", "Unit"), summary.units)
      + groups(say("按行业", "By sector"), say("行业", "Sector"), summary.sectors) + rules + gates
      + similar + indicators + list
  }

  func say(_ zh: String, _ en: String) -> String { language.say(zh, en) }

  private var cards: String {
    let share = language.percent(summary.meanQuantifiedShare)
    let cards = [
      ("", say("目标", "goals"), "\(summary.goalCount)"),
      ("", say("没有错误", "without errors"), "\(summary.cleanGoals)"),
      ("error", say("错误", "errors"), "\(summary.errors)"),
      ("warning", say("警告", "warnings"), "\(summary.warnings)"),
      ("info", say("提示", "infos"), "\(summary.infos)"),
      ("", say("平均量化程度", "mean quantified"), share),
      ("error", say("不能入库", "blocked"), "\(summary.blockedGoals)"),
      ("", say("读不了", "unreadable"), "\(summary.unreadable)"),
    ]
    let items = cards.map { "<li class=\"\($0)\">\($1)<b>\($2)</b></li>" }
    return "<ul class=\"cards\">\(items.joined())</ul>\n"
  }

  private var charts: String {
    let units = summary.units.filter { $0.errors + $0.warnings + $0.infos > 0 }.prefix(15).map {
      HTMLChart.Bar(
        label: $0.name.isEmpty ? say("（未填）", "(none)") : ShortText.of($0.name), errors: $0.errors,
        warnings: $0.warnings, infos: $0.infos)
    }
    let rules = summary.rules.sorted { ($1.findings, $0.rule) < ($0.findings, $1.rule) }.prefix(15)
      .map {
        HTMLChart.Bar(
          label: RuleTitle.of($0.rule, language),
          errors: $0.severity == .error ? $0.findings : 0,
          warnings: $0.severity == .warning ? $0.findings : 0,
          infos: $0.severity == .info ? $0.findings : 0)
      }
    let chart = HTMLChart(language: language)
    return chart.figure(say("各单位的问题", "Findings by unit"), units)
      + chart.figure(say("各类问题", "Findings by rule"), rules)
  }

  /// A table; `cells` are HTML already.
  func table(
    _ title: String, id: String? = nil, _ columns: [String], numbersFrom first: Int,
    _ rows: [(kind: String, cells: [String])], of count: Int
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let mark: (Int) -> String = { $0 >= first ? " class=\"n\"" : "" }
    var text = "<h2\(id.map { " id=\"\($0)\"" } ?? "")>\(title)</h2>\n<table>\n<thead><tr>"
    for (index, column) in columns.enumerated() { text += "<th\(mark(index))>\(column)</th>" }
    text += "</tr></thead>\n<tbody>\n"
    for row in rows {
      text += row.kind.isEmpty ? "<tr>" : "<tr class=\"\(row.kind)\">"
      for (index, cell) in row.cells.enumerated() { text += "<td\(mark(index))>\(cell)</td>" }
      text += "</tr>\n"
    }
    text += "</tbody>\n</table>\n"
    if count > rows.count {
      let more = count - rows.count
      text += "<p class=\"more\">\(say("另有 \(more) 项，没有列出。", "\(more) more are not listed."))</p>\n"
    }
    return text
  }

  private func groups(_ title: String, _ first: String, _ groups: [BatchSummary.Group]) -> String {
    table(
      title,
      [
        first, say("目标", "Goals"), say("错误", "Errors"), say("警告", "Warnings"), say("提示", "Infos"),
        say("量化程度", "Quantified"), say("不能入库", "Blocked"),
      ], numbersFrom: 1,
      groups.prefix(200).map { group in
        (
          "",
          [
            group.name.isEmpty ? say("（未填）", "(none)") : XMLText.escaped(ShortText.of(group.name)),
            "\(group.goals)", "\(group.errors)", "\(group.warnings)", "\(group.infos)",
            language.percent(group.quantifiedShare), "\(group.blocked)",
          ]
        )
      }, of: groups.count)
  }

  private var rules: String {
    let rules = summary.rules
    return table(
      say("按问题", "By rule"),
      [
        say("问题", "Fault"), say("级别", "Severity"), say("规则", "Rule"), say("处", "Findings"),
        say("目标", "Goals"),
      ],
      numbersFrom: 3,
      rules.map { tally in
        (
          "",
          [
            XMLText.escaped(RuleTitle.of(tally.rule, language)),
            language.name(of: tally.severity), "<code>\(XMLText.escaped(tally.rule))</code>",
            "\(tally.findings)", "\(tally.goals)",
          ]
        )
      }, of: rules.count)
  }

  private var gates: String {
    table(
      say("不能入库的原因", "Why goals are blocked"), [say("原因", "Reason"), say("目标", "Goals")],
      numbersFrom: 1,
      summary.gates.map { ("", [XMLText.escaped($0.gate.message[language]), "\($0.goals)"]) },
      of: summary.gates.count)
  }

  /// A goal's name as a link to its findings, with its unit.
  func link(_ number: Int) -> String {
    let goal = summary.goals[number]
    let name = goal.name.isEmpty ? goal.file : goal.name
    let unit =
      goal.unit.isEmpty ? "" : "<br><small>\(XMLText.escaped(ShortText.of(goal.unit)))</small>"
    return "<a href=\"#g\(number + 1)\">\(XMLText.escaped(ShortText.of(name)))</a>\(unit)"
  }

  /// All goals, worst first.
  private var list: String {
    let worst = summary.worstGoals
    return table(
      say("目标一览（问题多的在前）", "Goals, worst first"), id: "list",
      [
        say("项目", "Project"), say("文件", "File"), say("错误", "Errors"), say("警告", "Warnings"),
        say("提示", "Infos"), say("量化程度", "Quantified"),
      ], numbersFrom: 2,
      worst.map { number in
        let goal = summary.goals[number]
        let kind =
          !goal.hasGoal || goal.errors > 0 || goal.gates > 0
          ? "bad" : goal.warnings > 0 ? "soso" : "good"
        return (
          kind,
          [
            link(number), "\(XMLText.escaped(goal.file)):\(goal.line)", "\(goal.errors)",
            "\(goal.warnings)", "\(goal.infos)", language.percent(goal.quantifiedShare),
          ]
        )
      }, of: worst.count)
  }
}
