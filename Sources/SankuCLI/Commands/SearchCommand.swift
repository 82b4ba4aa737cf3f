import ArgumentParser
import Sanku

/// `sanku search`: find entries of the three libraries (检索).
struct SearchCommand: ParsableCommand {
  static let name = "search"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: say("检索指标、模板和案例", "Search indicators, templates and cases"),
    discussion: say(
      """
      例：
        sanku search 校舍
        sanku search 满意度 --sector 教育
        sanku search 路面 --dimension 质量 --format json
        sanku search '"验收合格率" -设备'     引号内为整词，减号排除
        sanku search gbznt                    拼音或首字母（高标准农田）
      """,
      """
      Examples:
        sanku search 校舍
        sanku search 满意度 --sector 教育
        sanku search 路面 --dimension quality --format json
        sanku search '"验收合格率" -设备'     quotes for a phrase, minus excludes
        sanku search gbznt                    pinyin or its initials (高标准农田)
      """))

  @Argument(help: ArgumentHelp(say("要找的词，可以多个", "words to look for"), valueName: "query"))
  var words: [String] = []

  @OptionGroup var filters: SearchFilters

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(say("最多显示几条", "how many hits to show"), valueName: "n"))
  var limit = 20

  @Option(help: ArgumentHelp(say("跳过前几条", "how many hits to skip"), valueName: "n"))
  var offset = 0

  @Option(
    help: ArgumentHelp(say("输出格式：text、json、ids", "output: text, json, ids"), valueName: "format"))
  var format: Format = .text

  @Flag(help: ArgumentHelp(say("说明每条的得分怎么来的", "show how each score came about")))
  var explain = false

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, ids
  }

  func validate() throws {
    guard limit >= 0, offset >= 0 else {
      throw ValidationError(
        say("--limit 和 --offset 不能为负", "--limit and --offset must not be negative"))
    }
  }

  func run() throws {
    var job = SearchJob(words: words)
    job.filters = filters.words
    job.limit = limit
    job.offset = offset
    job.format = format
    job.explain = explain
    job.library = common.library
    job.color = common.color
    try job.run()
  }
}

/// Narrowing a search by facets (筛选).
struct SearchFilters: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("类型：indicator、template、case", "indicator, template or case"), valueName: "kind"))
  var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      say("行业：代码、名称或别名，如 205、教育、医疗卫生", "sector: code, name or alias"), valueName: "sector"))
  var sector: [String] = []

  @Option(
    help: ArgumentHelp(say("维度：quality 或 质量", "dimension: quality or 质量"), valueName: "dimension"))
  var dimension: [String] = []

  @Option(
    help: ArgumentHelp(
      say("性质：定量、分级、定性", "quantitative, graded or qualitative"), valueName: "nature"))
  var nature: [String] = []

  @Option(help: ArgumentHelp(say("项目类别，如 基础建设类", "spending category"), valueName: "category"))
  var category: [String] = []

  @Option(help: ArgumentHelp(say("包的编号，如 education", "pack id"), valueName: "pack"))
  var pack: [String] = []

  /// The words as written.
  var words: SearchJob.FilterWords {
    SearchJob.FilterWords(
      kind: kind, sector: sector, dimension: dimension, nature: nature, category: category,
      pack: pack)
  }
}
