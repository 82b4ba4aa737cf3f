public import ArgumentParser
public import Sanku

/// `sanku fill`: a draft goal from a template (按模板起草).
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: say("按模板起草一份绩效目标", "Draft a performance goal from a template"),
    discussion: say(
      """
      例：
        sanku fill                                        列出模板
        sanku fill common/construction -o 目标.yaml
        sanku fill --text "改造农村学校校舍" -o 目标.yaml     按项目内容选模板
        sanku fill school-building-repair --year 2027 --unit 县教育局基建站 \\
          --set 项目名称=校舍维修 --set 维修学校和部位=6所小学屋面 --set 总额=320万元
        sanku fill construction --values blank --plain --format json

      示例值后面有注释，换成本项目的数；{{待填}} 的个数写在最后。填好后用 sanku check 审核。
      """,
      """
      Examples:
        sanku fill                                        list the templates
        sanku fill common/construction -o goal.yaml
        sanku fill --text "改造农村学校校舍" -o goal.yaml    choose the template by the project's text
        sanku fill school-building-repair --year 2027 --unit 县教育局基建站 \\
          --set 项目名称=校舍维修 --set 维修学校和部位=6所小学屋面 --set 总额=320万元
        sanku fill construction --values blank --plain --format json

      Sample values are marked by a comment; the number of blanks {{待填}} is told at the end.
      Check the finished goal with sanku check.
      """))

  @Argument(
    help: ArgumentHelp(
      say("模板的编号或名称；不写则列出模板", "a template's id or name; none: list them"), valueName: "template"))
  var template: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("项目的文字，按它选最合适的模板", "the project in words; the best template is chosen"),
      valueName: "text"))
  var text: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      say(
        "填一栏、一处待填内容或一个指标的值，可多次给出", "a field, a slot or an indicator's value; repeatable"),
      valueName: "名称=值"))
  var settings: [String] = []

  @Option(help: ArgumentHelp(say("年度", "the budget year"), valueName: "year"))
  var year: Int?

  @Option(help: ArgumentHelp(say("实施单位", "the unit that carries it out"), valueName: "name"))
  var unit: String?

  @Option(help: ArgumentHelp(say("主管部门", "the department in charge"), valueName: "name"))
  var department: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("用哪个指引的一、二级指标，默认按模板", "the guidance for level names; default: the template's"),
      valueName: "id"))
  var guidance: String?

  @Option(
    help: ArgumentHelp(
      say("指标值：defaults 模板的示例值（默认），blank 留空", "values: defaults (samples) or blank"),
      valueName: "how"))
  var values: DraftOptions.Values = .defaults

  @Option(help: ArgumentHelp(say("输出格式：yaml、json", "output: yaml, json"), valueName: "format"))
  var format: Format = .yaml

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(say("写到文件；不写则输出到屏幕", "write to a file"), valueName: "file"))
  var output: String?

  @Flag(help: ArgumentHelp(say("覆盖已有的文件", "overwrite an existing file")))
  var force = false

  @Flag(help: ArgumentHelp(say("不写注释", "without comments")))
  var plain = false

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
  }

  func validate() throws {
    guard template == nil || text == nil else {
      throw ValidationError(say("模板和 --text 二者取一", "give a template or --text, not both"))
    }
    if let year, !(1990...2100).contains(year) {
      throw ValidationError(say("--year 要写四位年份，如 2026", "--year takes a year such as 2026"))
    }
  }

  func run() throws {
    let library = try common.loadLibrary()
    guard template != nil || text != nil else {
      Output.write(TemplateList(library: library, style: common.style, width: Terminal.width).text)
      return
    }
    let chosen = try choose(in: library)
    let guidance = try guidance.map { (id) throws(CommandFailure) in
      try GuidanceChoice.find(id, in: library)
    }
    let options = DraftOptions(
      values: values, year: year, guidance: guidance, settings: try pairs())
    let draft = try FillReport.draft(chosen, options, library)
    let content = format == .json ? draft.json + "\n" : draft.yaml(isPlain: plain)
    if let output, output != "-" {
      try FixFile.create(output, Array(content.utf8), overwriting: force)
    } else {
      Output.write(content)
    }
    for line in FillReport.remarks(draft, file: output) { Output.note(line) }
  }

  private func choose(in library: Library) throws -> GoalTemplate {
    if let template { return try FillReport.template(named: template, in: library) }
    let words = text ?? ""
    guard words.contains(where: { !$0.isWhitespace }) else {
      throw CommandFailure(
        say("--text 是空的，写上项目名称和主要内容。", "--text is blank; write the project's name and content."))
    }
    let searcher = try common.openSearcher()
    let suggestions = searcher.suggestions(for: SuggestionRequest(text: words))
    guard let best = suggestions.templates.first,
      let template = library.registry.template(best.id)
    else {
      throw CommandFailure(
        say(
          "没有合适的模板。多写几句项目内容，或运行 sanku fill 看有哪些模板。",
          "no template fits. Say more about the project, or run sanku fill for the list."))
    }
    Output.note(FillReport.choice(template, others: suggestions.templates.dropFirst()))
    return template
  }

  private func pairs() throws(CommandFailure) -> [(name: String, text: String)] {
    var pairs: [(name: String, text: String)] = []
    if let unit { pairs.append((GoalField.unit.chineseName, unit)) }
    if let department { pairs.append((GoalField.department.chineseName, department)) }
    for setting in settings {
      guard let sign = setting.firstIndex(where: { $0 == "=" || $0 == "＝" }),
        sign != setting.startIndex
      else {
        let shown = SafeText.visible(setting)
        throw CommandFailure(
          say(
            "--set “\(shown)”要写成 名称=值，如 --set 项目名称=校舍维修。",
            "--set “\(shown)” must be NAME=VALUE, such as --set 项目名称=校舍维修."))
      }
      pairs.append(
        (String(setting[..<sign]), String(setting[setting.index(after: sign)...])))
    }
    return pairs
  }
}

extension DraftOptions.Values: ExpressibleByArgument {}
