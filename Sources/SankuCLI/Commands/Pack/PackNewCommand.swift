public import ArgumentParser
import Sanku
public import SankuPacks

/// `sanku pack new`: the first files of a pack, or one more entry (新建).
struct PackNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: say("新建一个包，或在包里新建指标、模板、案例、规则", "Start a pack, or an entry in one"),
    discussion: say(
      """
      在终端上运行时，没有给出的逐项询问；已有的文件从不覆盖。
      例：
        sanku pack new 我的库/Indicators/water --title 农村供水指标 --sector 213
        sanku pack new 我的库/Indicators/water --kind indicator --slug pipe-length --title 供水管网改造长度
      """,
      """
      On a terminal it asks for what is not given; nothing is ever overwritten.
      Examples:
        sanku pack new mine/Indicators/water --title "Rural water" --sector 213
        sanku pack new mine/Indicators/water --kind indicator --slug pipe-length --title 供水管网改造长度
      """))

  @Argument(
    help: ArgumentHelp(
      say("包的文件夹，如 我的库/Indicators/water", "the pack's folder, such as mine/Indicators/water"),
      valueName: "folder"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      say(
        "新建什么：pack（默认）、indicator、template、case、rule",
        "what: pack (default), indicator, template, case, rule"), valueName: "kind"))
  var kind: PackScaffold.Part = .pack

  @Option(
    help: ArgumentHelp(
      say("包编号，默认用文件夹名", "the pack's id; default the folder's name"), valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp(say("标题，或条目的名称", "title, or the entry's name"), valueName: "title"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      say("条目编号（小写英文词），条目用", "the entry's id: lower-case words"), valueName: "slug"))
  var slug: String?

  @Option(help: ArgumentHelp(say("支出功能分类代码，如 213", "sector code, such as 213"), valueName: "code"))
  var sector: String?

  @Option(
    help: ArgumentHelp(
      say(
        "层级：national、province、city、county（默认）", "level: national, province, city, county (default)"),
      valueName: "level"))
  var level: String = "county"

  @Option(help: ArgumentHelp(say("许可证的 SPDX 名称", "licence, an SPDX name"), valueName: "licence"))
  var licence: String = "CC-BY-4.0"

  @Option(help: ArgumentHelp(say("维护单位", "who keeps it"), valueName: "name"))
  var maintainer: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !["national", "province", "city", "county"].contains(level) {
      throw ValidationError(
        say(
          "--level 请写 national、province、city 或 county",
          "--level takes national, province, city or county"))
    }
    if let slug, !PackScaffold.isSlug(slug) {
      throw ValidationError(
        say(
          "--slug 用小写英文词和 -，如 pipe-length",
          "--slug takes lower-case words joined by -, such as pipe-length"))
    }
  }

  func run() throws {
    let title = title ?? ask(say("标题", "title"))
    let scaffold = PackScaffold(
      folder: folder, id: id, title: title,
      sector: sector
        ?? (kind == .pack ? ask(say("支出功能分类代码（可空）", "sector code (may be empty)")) : nil),
      level: level, licence: licence,
      maintainer: maintainer ?? (kind == .pack ? ask(say("维护单位", "who keeps it")) : nil),
      slug: slug ?? (kind == .pack ? nil : ask(say("条目编号（小写英文词）", "the entry's id"))))
    let files = try packJob { () throws(PackToolError) in try scaffold.write(kind) }
    for file in files { Output.line(say("已建立 \(file)", "made \(file)")) }
    Output.note(
      say(
        "接下来：修改这些文件，再运行 sanku pack lint \(folder)",
        "next: edit them, then run sanku pack lint \(folder)"))
  }

  /// The answer on a terminal; nil elsewhere, or for an empty one.
  private func ask(_ question: String) -> String? {
    guard Terminal.isInputTerminal, Terminal.isOutputTerminal else { return nil }
    Output.put(question + say("：", ": "))
    guard let line = readLine(), !line.isEmpty else { return nil }
    return line
  }
}

extension PackScaffold.Part: ExpressibleByArgument {}
