public import ArgumentParser
public import Sanku

/// `sanku check`: judge performance goals under a guidance (审核绩效目标).
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(
      "审核绩效目标文件（YAML、JSON、JSON Lines）", "Check performance goals (YAML, JSON, JSON Lines)"),
    discussion: say(
      """
      例：
        sanku check 目标.yaml
        sanku check 目标.yaml --guidance mof-2015
        sanku check 2026年目标/ --format html=报告.html
        sanku check '2026年目标/*.yaml' --format text --format csv=问题.csv
        sanku check - --input jsonl --format jsonl < 目标.jsonl
        sanku check 目标.yaml --sheet             附上绩效目标审核表
        sanku check 目标.yaml --guidance mof-2015,mof-2021   两种口径对照
        sanku check 目标.yaml --diff              看看能自动改什么；--fix 就改

      格式：
        text      逐个目标，引出原文（默认；5 个目标起附汇总）
        compact   一行一个问题
        json      一个对象，含汇总
        jsonl     一行一个目标
        html      一页报告，可打印：汇总、图表、逐个目标
        md        Markdown 报告
        csv       Excel 能打开的表，一行一个问题
        sarif     SARIF 2.1.0，供代码平台和编辑器
        junit     JUnit XML，供构建服务器
        github    GitHub Actions 标注

      退出码：0 没有达到 --fail-on 级别的问题；1 有；2 用法、配置或文件读不了。
      """,
      """
      Examples:
        sanku check goal.yaml
        sanku check goal.yaml --guidance mof-2015
        sanku check goals/ --format html=report.html
        sanku check 'goals/*.yaml' --format text --format csv=findings.csv
        sanku check - --input jsonl --format jsonl < goals.jsonl
        sanku check goal.yaml --sheet             with the official review sheet
        sanku check goal.yaml --guidance mof-2015,mof-2021   side by side
        sanku check goal.yaml --diff              what can be mended; --fix mends it

      Formats:
        text      goal by goal, quoting lines (default; a summary from 5 goals on)
        compact   a finding a line
        json      one object, with a summary
        jsonl     a goal a line
        html      one page to print: summary, charts, goal by goal
        md        a Markdown report
        csv       a table for Excel, a finding a row
        sarif     SARIF 2.1.0, for forges and editors
        junit     JUnit XML, for build servers
        github    annotations of GitHub Actions

      Exit code: 0 nothing at or above --fail-on; 1 findings; 2 usage, configuration or unreadable input.
      """))

  @Argument(
    help: ArgumentHelp(
      say("文件、文件夹或 '*.yaml' 一类的通配；- 为标准输入", "files, folders or patterns; - for standard input"),
      valueName: "file"))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(
        "按哪个指引审核，默认 mof-2021；目标自己写明指引的按目标；两个用逗号隔开就对照",
        "the guidance to judge by; a goal may name its own; two with a comma are compared"),
      valueName: "id"))
  var guidance: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(
        "输出格式，见上；写成 格式=文件 就写到文件，可多次给出",
        "output format, see above; FORMAT=FILE writes a file; repeatable"), valueName: "format"))
  var format: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      say(
        "附上或不附汇总（按单位、行业、问题，雷同，取值）",
        "with or without a summary (units, sectors, rules, look-alikes, values)")))
  var summary: Bool?

  @Option(
    help: ArgumentHelp(
      say("输入格式：auto、yaml、json、jsonl", "input: auto, yaml, json, jsonl"), valueName: "format"))
  var input: GoalFormat = .auto

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      say(
        "达到这个级别就返回 1：error（默认）、warning、info",
        "exit 1 from this severity on: error (default), warning, info"), valueName: "severity"))
  var failOn: Severity?

  @Flag(help: ArgumentHelp(say("附上绩效目标审核表（得分、上下限、等次）", "with the official review sheet")))
  var sheet = false

  @Flag(help: ArgumentHelp(say("先改好有把握的地方，再审核", "mend what is certain, then check")))
  var fix = false

  @Flag(
    name: .customLong("unsafe-fixes"),
    help: ArgumentHelp(say("连可能改变意思的也改", "mend what may change the meaning, too")))
  var unsafeFixes = false

  @Flag(help: ArgumentHelp(say("只显示会怎么改，不写文件", "show what would be mended and write nothing")))
  var diff = false

  @Option(
    help: ArgumentHelp(
      say("基线文件：其中的老问题不再计数", "a baseline: the old findings in it do not count"), valueName: "file"))
  var baseline: String?

  @Flag(
    name: .customLong("update-baseline"),
    help: ArgumentHelp(
      say("把现在的问题写进基线文件；已有基线只减不增", "write the baseline; one that exists only shrinks")))
  var updateBaseline = false

  @Option(
    help: ArgumentHelp(
      say("项目文件，默认取最近的 sanku.yaml", "project file; default: the nearest sanku.yaml"),
      valueName: "file"))
  var project: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let targets = try ReportTarget.parse(format)
    let settings = try CheckSettings(
      self,
      renderer: FindingRenderer(
        language: Speech.language, usesColor: common.usesColor, width: Terminal.width))
    var common = self.common
    common.library = settings.library
    let library = try common.loadLibrary()
    let guidances = try settings.guidances.map { (id) throws(CommandFailure) in
      try GuidanceChoice.find(id, in: library)
    }
    _ = try GuidanceChoice.choose(settings.guidances.first, in: library)
    let checker = GoalChecker(
      library: library, guidance: guidances.first, options: settings.options)
    let inputs = try InputFiles.expand(settings.paths)
    if fix || diff {
      let runner = FixCommandRunner(checker: checker, style: common.style, format: input)
      _ = try runner.run(
        inputs, kinds: unsafeFixes ? [.safe, .unsafe] : [.safe], diffOnly: diff)
      if diff { return }
    }
    if guidances.count > 1 {
      return try compare(inputs, checker, guidances)
    }
    let options = ReportOptions(
      language: Speech.language, usesColor: common.usesColor, width: Terminal.width,
      failOn: settings.failOn, showsSummary: summary)
    let report = try CheckReport(targets, options, library: library)
    try check(inputs, checker, report, settings)
    tell(report.summary, targets, options)
    if report.summary.unreadable > 0 { throw ExitCode(2) }
    if let worst = report.summary.worst, worst >= settings.failOn { throw ExitCode(1) }
  }

  private func check(
    _ inputs: [String], _ checker: GoalChecker, _ report: CheckReport, _ settings: CheckSettings
  ) throws {
    let isWelcome = ProgressLine.isWelcome
    var line = ProgressLine(
      bytes: isWelcome ? InputFiles.size(of: inputs) : nil, isShown: isWelcome)
    defer { line.clear() }
    var failure: CommandFailure?
    let attempt: (() throws(CommandFailure) -> Void) -> Void = { body in
      guard failure == nil else { return }
      do throws(CommandFailure) { try body() } catch { failure = error }
    }
    try report.begin()
    let advance = { (progress: BatchProgress) in
      attempt { () throws(CommandFailure) in try report.flush() }
      line.show(progress)
    }
    let portion = report.portioner
    if sheet || settings.baseline != nil || updateBaseline {
      // A baseline is used up in order, and sheets stand between the goals.
      var ledger = try BaselineLedger(settings.baseline, updates: updateBaseline)
      checker.checkAll(inputs, format: input, transform: { $0 }, progress: advance) { check in
        let known = ledger.pass(check)
        attempt { () throws(CommandFailure) in
          try report.add(portion(known))
          if sheet, let lines = known.review?.sheet?.lines(in: Speech.language) {
            try report.flush()
            Output.write(lines.joined(separator: "\n") + "\n\n")
          }
        }
      }
      if let failure { throw failure }
      try report.end()
      return try ledger.close()
    }
    checker.checkAll(inputs, format: input, transform: portion, progress: advance) { portion in
      attempt { () throws(CommandFailure) in try report.add(portion) }
    }
    if let failure { throw failure }
    try report.end()
  }

  /// Every goal under the first two guidances, side by side.
  private func compare(
    _ inputs: [String], _ checker: GoalChecker, _ guidances: [Guidance]
  ) throws {
    guard guidances.count == 2, let first = checker.reviewer(under: guidances[0]),
      let second = checker.reviewer(under: guidances[1])
    else {
      throw CommandFailure(
        say("一次只能对照两个指引。", "two guidances can be compared at a time."))
    }
    for file in inputs {
      let read = GoalReader.read(path: file, format: input)
      for goal in read.goals {
        let comparison = ReviewComparison(goal, in: file, first: first, second: second)
        Output.write(comparison.lines(in: Speech.language).joined(separator: "\n") + "\n\n")
      }
      guard read.goals.isEmpty else { continue }
      throw CommandFailure(
        say("\(file) 里没有读出目标，先运行 sanku check \(file)。", "no goal could be read from \(file)."))
    }
  }

  /// What belongs beside the results rather than into them.
  private func tell(
    _ summary: BatchSummary, _ targets: [ReportTarget], _ options: ReportOptions
  ) {
    let shown = targets.first { $0.file == nil }?.format
    guard shown != .text else { return }
    if options.showsSummary == true, shown != .markdown, shown != .html, shown != .json {
      Output.note(SummaryText(summary, options).text)
    }
    if shown == .compact || shown == nil {
      Output.note(SummaryText.line(summary, options.language))
    }
  }
}

extension GoalFormat: ExpressibleByArgument {}
