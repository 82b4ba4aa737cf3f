import ArgumentParser
import Sanku

/// `sanku show`: one entry in full (查看条目).
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say("查看一条指标、模板或案例", "Show an indicator, template or case"),
    discussion: say(
      "例：\n  sanku show education/school-building-area\n  sanku show 新建校舍面积",
      "Examples:\n  sanku show education/school-building-area\n  sanku show 新建校舍面积"))

  @Argument(help: ArgumentHelp(say("编号或全名，可以多个", "ids or full names"), valueName: "id"))
  var ids: [String]

  @Option(help: ArgumentHelp(say("输出格式：text、json", "output: text, json"), valueName: "format"))
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    let library = try common.loadLibrary()
    let entries = try ids.map { (id) throws(CommandFailure) in try find(id, in: library) }
    switch format {
    case .text:
      let card = EntryCard(library: library, style: common.style, width: Terminal.width)
      Output.write(entries.map { card.text($0) }.joined(separator: "\n"))
    case .json:
      let texts = entries.map { EntryCard.json($0, library: library) }
      Output.line(texts.count == 1 ? texts[0] : "[" + texts.joined(separator: ",\n") + "]")
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
