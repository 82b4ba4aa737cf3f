import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack lint`: faults of packs beyond what loading tells (包检查).
struct PackLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: say("检查包：编号、来源、解释、单位、示例、重复、文字、个人信息……", "Look for faults of packs"),
    discussion: say(
      """
      有错误时退出码为 1；--fail-on warning 时有警告也为 1。每条规则的说明：sanku explain pack/规则名
      例：
        sanku pack lint 我的库/Indicators/water
        sanku pack lint 我的库 --fix
        sanku pack lint 我的库 --summary
      """,
      """
      Exit code 1 with errors, or with warnings under --fail-on warning. A rule: sanku explain pack/NAME
      Examples:
        sanku pack lint mine/Indicators/water
        sanku pack lint mine --fix
        sanku pack lint mine --summary
      """))

  @Argument(
    help: ArgumentHelp(say("包的文件夹，或放着包的文件夹", "packs, or folders of packs"), valueName: "folder"))
  var folders: [String]

  @Option(
    help: ArgumentHelp(
      say("输出格式：text、compact、json", "output: text, compact, json"), valueName: "format"))
  var format: Format = .text

  @Flag(help: ArgumentHelp(say("改正有把握的问题", "apply the safe fixes")))
  var fix = false

  @Flag(help: ArgumentHelp(say("只看概况：数量、覆盖面、各项齐全程度", "counts and coverage only")))
  var summary = false

  @Option(
    name: .customLong("min-severity"),
    help: ArgumentHelp(
      say("最低显示级别：info（默认）、warning、error", "least severity shown"), valueName: "severity"))
  var minimum: Severity = .info

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      say("达到此级别时退出码为 1，默认 error", "severity that fails, default error"), valueName: "severity"))
  var failOn: Severity = .error

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, compact, json
  }

  func run() throws {
    var result = try lint()
    if fix {
      let changes = PackFixer.changes(for: result.findings, in: result.sources)
      try packJob { () throws(PackToolError) in try PackFixer.write(changes) }
      for change in changes {
        Output.note(
          say(
            "已改 \(change.file)：\(change.count) 处", "mended \(change.file): \(change.count) places"))
      }
      if !changes.isEmpty { result = try lint() }
    }
    let shown = result.findings.filter { $0.severity >= minimum }
    let report = PackLintReport(
      result: result, findings: shown, usesColor: common.usesColor, showsSummary: summary)
    switch format {
    case .json: Output.line(report.json)
    case .compact: Output.write(summary ? report.summaryText : report.compact)
    case .text: Output.write(summary ? report.summaryText : report.text)
    }
    if result.findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
  }

  private func lint() throws(CommandFailure) -> PackLinter.Result {
    try packJob { () throws(PackToolError) in
      try PackLinter.lint(folders, library: common.referenceRoots)
    }
  }
}
