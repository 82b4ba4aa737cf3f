import ArgumentParser
import Sanku

/// `sanku browse`: what the library holds, by sector and dimension (浏览).
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: say("按行业浏览三库", "Browse the libraries by sector"),
    discussion: say(
      "例：\n  sanku browse           各行业有多少条\n  sanku browse 教育       教育的全部条目\n  sanku browse 共性       不分行业的条目",
      "Examples:\n  sanku browse           counts by sector\n  sanku browse 教育       everything of a sector\n  sanku browse common     entries of no sector"
    ))

  @Argument(
    help: ArgumentHelp(
      say("行业代码、名称或别名；“共性”为不分行业的条目", "a sector; “common” for entries of none"), valueName: "sector")
  )
  var sector: String?

  @Option(help: ArgumentHelp(say("输出格式：text、json", "output: text, json"), valueName: "format"))
  var format: ShowCommand.Format = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try common.loadLibrary()
    let catalogue = BrowseReport(
      library: library, style: common.style, width: Terminal.width)
    guard let sector else {
      Output.write(format == .json ? catalogue.overviewJSON() + "\n" : catalogue.overview())
      return
    }
    let codes: [String]
    if ["共性", "通用", "common"].contains(sector) {
      codes = [""]
    } else {
      codes = try FilterResolver(registry: library.registry).sectors([sector])
    }
    Output.write(
      format == .json ? catalogue.entriesJSON(of: codes) + "\n" : catalogue.entries(of: codes))
  }
}
