import ArgumentParser
import Sanku

/// `sanku fix`: mend what a program can mend in goal files (自动修改).
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: say("自动改正目标文件里能改的问题", "Mend what a program can mend in goal files"),
    discussion: say(
      """
      例：
        sanku fix 目标.yaml --diff           只看要改什么，不写文件
        sanku fix 目标.yaml                  只改不影响意思的：句号、编号、单位写法
        sanku fix 目标.yaml --unsafe         也改可能影响意思的：符号、归类、删行
        sanku fix 目标.yaml --placeholder    也补上要人填数的 {{待填}}
        sanku fix - < 目标.yaml > 改后.yaml

      改后重新审核：改坏的、没有解决问题的都退回原样。其余内容一个字节也不动。
      退出码：0 做完了；2 有文件读不了或写不了。--diff 时：0 没有要改的，1 有。
      """,
      """
      Examples:
        sanku fix goal.yaml --diff           show what would be changed, write nothing
        sanku fix goal.yaml                  only what keeps the meaning: full stops, numbering, units
        sanku fix goal.yaml --unsafe         also signs, levels, rows that should go
        sanku fix goal.yaml --placeholder    also blanks {{待填}} for a person to fill in
        sanku fix - < goal.yaml > mended.yaml

      The result is checked again: what made it worse or did not help is taken back.
      Exit code: 0 done; 2 a file could not be read or written. With --diff: 0 nothing to change, 1 there is.
      """))

  @Argument(
    help: ArgumentHelp(
      say("文件、文件夹或 '*.yaml' 一类的通配；- 为标准输入", "files, folders or patterns; - for standard input"),
      valueName: "file"))
  var files: [String]

  @Flag(help: ArgumentHelp(say("只显示差异，不写文件", "show the difference, write nothing")))
  var diff = false

  @Flag(
    help: ArgumentHelp(
      say("也改可能影响意思的，改后要人核对", "also changes that may alter the meaning; look them through")))
  var unsafe = false

  @Flag(
    help: ArgumentHelp(
      say("也补上空格 {{待填}}，由人填数", "also put in blanks {{待填}} for a person to fill in")))
  var placeholder = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("按哪个指引审核；目标自己写明指引的按目标", "the guidance to judge by; a goal may name its own"),
      valueName: "id"))
  var guidance: String?

  @Option(
    help: ArgumentHelp(
      say("输入格式：auto、yaml、json、jsonl", "input: auto, yaml, json, jsonl"), valueName: "format"))
  var input: GoalFormat = .auto

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try common.loadLibrary()
    let chosen = try guidance.map { (id) throws(CommandFailure) in
      try GuidanceChoice.find(id, in: library)
    }
    let runner = FixCommandRunner(
      checker: GoalChecker(library: library, guidance: chosen), style: common.style, format: input)
    let outcome = try runner.run(
      try InputFiles.expand(files), kinds: kinds, diffOnly: diff)
    if outcome.unreadable > 0 { throw ExitCode(2) }
    if diff, !outcome.changed.isEmpty { throw ExitCode(1) }
  }

  private var kinds: Set<Finding.Fix.Kind> {
    Set([.safe] + (unsafe ? [.unsafe] : []) + (placeholder ? [.placeholder] : []))
  }
}
