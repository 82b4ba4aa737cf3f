import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack test`: the pack's own tests, examples, templates and coverage (包测试).
struct PackTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: say(
      "跑包的测试：tests/ 里的目标、取值示例、模板试填、覆盖面", "Run a pack's tests: goals, examples, templates, coverage"),
    discussion: say(
      """
      测试目标放在包的 tests/ 里；应当被报告的行末写 # expect: 规则名，没有问题的文件写 # expect: none。
      例：
        sanku pack test 我的库/Indicators/water
      """,
      """
      Goals stand in the pack's tests/; end a line that must be reported with # expect: RULE, and put
      # expect: none into a clean file.
      Example:
        sanku pack test mine/Indicators/water
      """))

  @Argument(help: ArgumentHelp(say("包的文件夹", "packs, or folders of packs"), valueName: "folder"))
  var folders: [String]

  @Option(help: ArgumentHelp(say("输出格式：text、json", "output: text, json"), valueName: "format"))
  var format: ShowCommand.Format = .text

  @Flag(help: ArgumentHelp(say("列出没有测试的规则、没有用到的指标", "list untested rules and unused indicators")))
  var coverage = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try packJob { () throws(PackToolError) in
      try PackTester.test(folders, library: common.referenceRoots)
    }
    switch format {
    case .json: Output.line(json(report))
    case .text: Output.write(text(report))
    }
    if !report.hasPassed { throw ExitCode(1) }
  }

  private func text(_ report: PackTestReport) -> String {
    let renderer = FindingRenderer(
      language: Speech.language, usesColor: common.usesColor, width: Terminal.width)
    var text = report.failures.map {
      renderer.render($0, source: report.sources[$0.place.file]) + "\n"
    }.joined()
    text += say(
      "测试目标 \(report.goals)（标记 \(report.marks)），取值示例 \(report.examples)，模板 \(report.templates)：",
      "\(report.goals) goals (\(report.marks) marks), \(report.examples) examples, \(report.templates) templates: "
    )
    text +=
      report.hasPassed
      ? say("全部通过。\n", "all passed.\n")
      : say("失败 \(report.failures.count)。\n", "\(report.failures.count) failed.\n")
    let unused = report.unusedIndicators.count
    let without = report.indicatorsWithoutCase.count
    text += say(
      "覆盖：没有测试的规则 \(report.untestedRules.count)/\(report.rules)，没有模板用到的指标 \(unused)/\(report.indicators)，没有案例的指标 \(without)/\(report.indicators)。\n",
      "coverage: \(report.untestedRules.count) of \(report.rules) rules untested, \(unused) of \(report.indicators) indicators in no template, \(without) in no case.\n"
    )
    guard coverage else { return text }
    text += list(say("没有测试的规则", "untested rules"), report.untestedRules)
    text += list(say("没有模板用到的指标", "indicators in no template"), report.unusedIndicators)
    return text + list(say("没有案例的指标", "indicators in no case"), report.indicatorsWithoutCase)
  }

  private func list(_ title: String, _ ids: [String]) -> String {
    ids.isEmpty ? "" : title + say("：\n", ":\n") + ids.map { "  \($0)\n" }.joined()
  }

  private func json(_ report: PackTestReport) -> String {
    var writer = JSONWriter(indents: true)
    writer.object { object in
      object.key("passed")
      object.bool(report.hasPassed)
      object.member("goals", report.goals)
      object.member("marks", report.marks)
      object.member("examples", report.examples)
      object.member("templates", report.templates)
      object.key("failures")
      object.array { array in
        for finding in report.failures { FindingJSON.write(finding, to: &array, withFile: true) }
      }
      object.member("untestedRules", report.untestedRules)
      object.member("unusedIndicators", report.unusedIndicators)
      object.member("indicatorsWithoutCase", report.indicatorsWithoutCase)
    }
    return writer.text
  }
}
