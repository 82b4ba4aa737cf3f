import ArgumentParser
import Sanku

/// `sanku show`: one entry in full (查看条目).
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("查看一条指标、模板或案例", "Show an indicator, template or case"),
    discussion: say(
      """
      例：
        sanku show education/school-building-area
        sanku show 新建校舍面积
        sanku show education/school-building-area --origin
        sanku show education/school-building-area --used-by --goals 目标/
      """,
      """
      Examples:
        sanku show education/school-building-area
        sanku show 新建校舍面积
        sanku show education/school-building-area --origin
        sanku show education/school-building-area --used-by --goals goals/
      """))

  @Argument(help: ArgumentHelp(say("编号或全名，可以多个", "ids or full names"), valueName: "id"))
  var ids: [String]

  @Option(help: ArgumentHelp(say("输出格式：text、json", "output: text, json"), valueName: "format"))
  var format: Format = .text

  @Flag(
    help: ArgumentHelp(
      say("列出每个值出自哪个包、哪一行，被谁修改、为什么", "tell where every value comes from")))
  var origin = false

  @Flag(
    help: ArgumentHelp(
      say("列出引用它的模板、案例、规则和目标", "list templates, cases, rules and goals that use it")))
  var usedBy = false

  @Option(
    help: ArgumentHelp(
      say("和 --used-by 一起：在这些目标文件里找，可多次给出", "with --used-by: goal files to look in; repeatable"),
      valueName: "path"))
  var goals: [String] = []

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    let library = try common.loadLibrary()
    let entries = try ids.map { (id) throws(CommandFailure) in try find(id, in: library) }
    if origin || usedBy {
      try report(entries, in: library)
      return
    }
    switch format {
    case .text:
      let card = EntryCard(library: library, style: common.style, width: Terminal.width)
      Output.write(entries.map { card.text($0) }.joined(separator: "\n"))
    case .json:
      let texts = entries.map { EntryCard.json($0, library: library) }
      Output.line(texts.count == 1 ? texts[0] : "[" + texts.joined(separator: ",\n") + "]")
    }
  }

  private func report(_ entries: [Entry], in library: Library) throws {
    var texts: [String] = []
    let goals = try readGoals()
    for entry in entries {
      let origins = OriginReport(library: library, style: common.style, width: Terminal.width)
      let uses = UsesReport(
        library: library, style: common.style, width: Terminal.width, goals: goals)
      if origin { texts.append(format == .json ? origins.json(entry) : origins.text(entry)) }
      if usedBy { texts.append(format == .json ? uses.json(entry) : uses.text(entry)) }
    }
    guard format == .json else {
      Output.write(texts.joined(separator: "\n"))
      return
    }
    Output.line(texts.count == 1 ? texts[0] : "[" + texts.joined(separator: ",\n") + "]")
  }

  private func readGoals() throws -> [Goal] {
    guard usedBy, !goals.isEmpty else { return [] }
    return try InputFiles.expand(goals).flatMap { file in
      let read = GoalReader.read(path: file)
      if read.isUnreadable {
        Output.note(
          say(
            "注意：读不出 \(SafeText.visible(file))，没有在其中查找。",
            "note: \(SafeText.visible(file)) cannot be read and was passed over."))
      }
      return read.goals
    }
  }

  private func find(_ id: String, in library: Library) throws(CommandFailure) -> Entry {
    if let entry = library.entry(id) { return entry }
    let near = library.nearestIDs(to: id)
    let hint =
      near.isEmpty
      ? say("用 sanku search 查找编号。", "Find ids with sanku search.")
      : say("是不是要找：\(near.joined(separator: "、"))", "Did you mean: \(near.joined(separator: ", "))")
    throw CommandFailure(
      say(
        "没有条目“\(SafeText.visible(id))”。\(hint)",
        "there is no entry “\(SafeText.visible(id))”. \(hint)"))
  }
}
