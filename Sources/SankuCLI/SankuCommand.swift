import ArgumentParser
import CMemory
import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The `sanku` program: search the three libraries and check performance goals.
@main
struct SankuCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sanku",
    abstract: say(
      "三库：检索绩效指标、目标模板和评价案例，审核绩效目标。",
      "Search performance indicators, goal templates and case studies; check performance goals."),
    discussion: say(
      """
      例：
        sanku search 校舍                     检索三库
        sanku search 满意度 --sector 教育      只看教育
        sanku show education/school-building-area
        sanku browse 205                      按行业浏览
        sanku suggest --text "校舍维修"        推荐模板、指标和案例
        sanku check 目标.yaml                  审核一份绩效目标
        sanku explain quantification/vague-value
      """,
      """
      Examples:
        sanku search 校舍                     search the three libraries
        sanku search 满意度 --sector 教育      education only
        sanku show education/school-building-area
        sanku browse 205                      browse a sector
        sanku suggest --text "校舍维修"        propose templates, indicators, cases
        sanku check goal.yaml                 check a performance goal
        sanku explain quantification/vague-value
      """),
    version: "sanku \(Library.version)",
    subcommands: [
      SearchCommand.self, ShowCommand.self, BrowseCommand.self, SuggestCommand.self,
      FillCommand.self, CheckCommand.self, FixCommand.self, ExplainCommand.self,
      QuantifyCommand.self, GuidanceCommand.self, PackCommand.self, SchemaCommand.self,
      DoctorCommand.self, IndexCommand.self, CompletionCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      let arguments = ArgumentOrder.exclusionsLast(
        Speech.withoutLanguage(Array(CommandLine.arguments.dropFirst())))
      if let job = SearchJob(plain: arguments) {
        try job.run()
        return
      }
      sanku_grow_heaps_at_once()
      try checkCommandName(arguments.first)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  /// A first word that names no command is told with the nearest one that does.
  private static func checkCommandName(_ word: String?) throws(CommandFailure) {
    guard let word, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    let shown = SafeText.visible(word)
    let near = EditDistance.nearest(to: word, among: names)
    let hint = near.map { say("是不是想写 sanku \($0)？", "Did you mean sanku \($0)?") }
    throw CommandFailure(
      say(
        "没有命令“\(shown)”。\(hint ?? "运行 sanku --help 看有哪些命令。")",
        "there is no command “\(shown)”. \(hint ?? "Run sanku --help for the list.")"))
  }

  /// Exit 0 for help and version, the command's own code for its verdict, 2 for anything else.
  private static func finish(with error: any Error) -> Never {
    if let code = error as? ExitCode { Output.finish(code.rawValue) }
    if let failure = error as? CommandFailure {
      Output.complain(failure.description)
      Output.finish(2)
    }
    let text = fullMessage(for: error)
    if exitCode(for: error) == .success {
      Output.line(UsageMessage.translate(text))
      Output.finish(0)
    }
    Output.note(UsageMessage.translate(text))
    Output.finish(2)
  }
}
