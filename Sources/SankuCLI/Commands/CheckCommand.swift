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
        sanku check 2026年目标/ --format compact
        sanku check - --input jsonl --format jsonl < 目标.jsonl

      退出码：0 没有达到 --fail-on 级别的问题；1 有；2 用法、配置或文件读不了。
      """,
      """
      Examples:
        sanku check goal.yaml
        sanku check goal.yaml --guidance mof-2015
        sanku check goals/ --format compact
        sanku check - --input jsonl --format jsonl < goals.jsonl

      Exit code: 0 nothing at or above --fail-on; 1 findings; 2 usage, configuration or unreadable input.
      """))

  @Argument(
    help: ArgumentHelp(
      say("文件或文件夹；- 为标准输入", "files or folders; - for standard input"), valueName: "file"))
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("按哪个指引审核，默认 mof-2021；目标自己写明指引的按目标", "the guidance to judge by; a goal may name its own"),
      valueName: "id"))
  var guidance: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("输出格式：text、compact、json、jsonl", "output: text, compact, json, jsonl"), valueName: "format"
    ))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      say("输入格式：auto、yaml、json、jsonl", "input: auto, yaml, json, jsonl"), valueName: "format"))
  var input: GoalFormat = .auto

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      say("达到这个级别就返回 1：error、warning、info", "exit 1 from this severity on: error, warning, info"),
      valueName: "severity"))
  var failOn: Severity = .error

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, compact, json, jsonl
  }

  func run() throws {
    let library = try common.loadLibrary()
    let chosen = try guidance.map { (id) throws(CommandFailure) in
      try GuidanceChoice.find(id, in: library)
    }
    _ = try GuidanceChoice.choose(guidance, in: library)
    let checker = GoalChecker(library: library, guidance: chosen)
    let report = CheckReport(
      format: format,
      renderer: FindingRenderer(
        language: Speech.language, usesColor: common.usesColor, width: Terminal.width),
      style: common.style)
    var tally = CheckTally()
    if format == .json { report.begin() }
    for file in try InputFiles.expand(files) {
      let show = { (check: GoalCheck) in
        report.show(check, isFirst: tally.goals == 0)
        tally.add(check)
      }
      let isLines = input == .jsonLines || (input == .auto && file.hasSuffix(".jsonl"))
      if !isLines || !checker.checkLines(of: file, show) {
        checker.check(file: file, format: input).forEach(show)
      }
    }
    report.end(tally)
    if tally.unreadable > 0 { throw ExitCode(2) }
    if let worst = tally.worst, worst >= failOn { throw ExitCode(1) }
  }
}

extension GoalFormat: ExpressibleByArgument {}
