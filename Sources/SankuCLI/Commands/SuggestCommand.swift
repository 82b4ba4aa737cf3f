import ArgumentParser
import Sanku

/// `sanku suggest`: what a project may borrow from the three libraries (推荐).
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: say(
      "按项目推荐模板、各维度指标和相近案例", "Propose templates, indicators and cases for a project"),
    discussion: say(
      """
      例：
        sanku suggest --text "改造12所农村学校的厕所和屋面"
        sanku suggest --text "县城主次干道清扫保洁" --sector 城乡社区 --limit 5
        sanku suggest 目标.yaml          按目标的内容推荐，已有的指标不再列
        sanku suggest 目标.yaml --format json
      """,
      """
      Examples:
        sanku suggest --text "改造12所农村学校的厕所和屋面"
        sanku suggest --text "县城主次干道清扫保洁" --sector 城乡社区 --limit 5
        sanku suggest goal.yaml          by a goal's content; what it has is left out
        sanku suggest goal.yaml --format json
      """))

  @Argument(
    help: ArgumentHelp(say("目标文件；- 为标准输入", "a goal file; - for standard input"), valueName: "file"))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("项目的文字：名称、内容、目标", "the project in words: name, content, objective"), valueName: "text"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      say("行业：代码、名称或别名；不写则按内容判断", "sector: code, name or alias; else told from the text"),
      valueName: "sector"))
  var sector: [String] = []

  @Option(
    help: ArgumentHelp(
      say("项目类别；不写则按内容判断", "spending category; else told from the text"), valueName: "category"))
  var category: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(say("每类最多几条", "how many of each kind"), valueName: "n"))
  var limit = 3

  @Option(
    help: ArgumentHelp(say("输出格式：text、json", "output: text, json"), valueName: "format"))
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    guard limit > 0 else {
      throw ValidationError(say("--limit 要大于 0", "--limit must be above 0"))
    }
    guard (text == nil) == !files.isEmpty else {
      throw ValidationError(
        say("给出一个目标文件，或用 --text 写出项目内容，二者取一", "give a goal file or --text, one of them"))
    }
  }

  func run() throws {
    let searcher = try common.openSearcher()
    let resolver = FilterResolver(registry: searcher.vocabulary)
    let sectors = try resolver.sectors(sector)
    let categories = try resolver.categories(category)
    let report = SuggestReport(
      vocabulary: searcher.vocabulary, style: common.style, width: Terminal.width)
    for (title, request) in try requests() {
      var request = request
      if !sectors.isEmpty { request.sectors = sectors }
      if !categories.isEmpty { request.categories = categories }
      let suggestions = searcher.suggestions(for: request)
      switch format {
      case .json: Output.line(report.json(suggestions, title: title))
      case .text: Output.write(report.text(suggestions, title: title))
      }
    }
  }

  /// The text, or every goal of the files, with a title each.
  private func requests() throws -> [(title: String, request: SuggestionRequest)] {
    if let text {
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw CommandFailure(
          say("--text 是空的，写上项目名称和主要内容。", "--text is blank; write the project's name and content."))
      }
      return [("", SuggestionRequest(text: text, limit: limit))]
    }
    let library = try common.loadLibrary()
    return try InputFiles.expand(files).flatMap { file throws -> [(String, SuggestionRequest)] in
      let read = GoalReader.read(path: file, format: .auto)
      guard !read.goals.isEmpty else {
        let reason = read.findings.first?.message[Speech.language] ?? ""
        throw CommandFailure(
          say(
            "\(file) 里没有读出绩效目标：\(reason)", "no goal could be read from \(file): \(reason)"))
      }
      return read.goals.map {
        ($0.name, SuggestionRequest(goal: $0, library: library, limit: limit))
      }
    }
  }
}
