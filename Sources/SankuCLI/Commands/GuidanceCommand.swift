import ArgumentParser
import Sanku

/// `sanku guidance`: the rule years by which goals are judged (指引).
struct GuidanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidance",
    abstract: say("查看审核所依据的指引", "Show the guidances that goals are judged by"),
    discussion: say(
      "例：\n  sanku guidance            有哪些指引\n  sanku guidance mof-2021   指标层级、必设维度、权重、等级",
      "Examples:\n  sanku guidance            list\n  sanku guidance mof-2021   levels, required dimensions, weights, grades"
    ))

  @Argument(help: ArgumentHelp(say("指引编号", "the guidance's id"), valueName: "id"))
  var id: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try common.loadLibrary()
    guard let id else {
      Output.write(list(library))
      return
    }
    let guidance = try GuidanceChoice.find(id, in: library)
    Output.write(card(guidance, library: library))
  }

  private func list(_ library: Library) -> String {
    var table = Table(
      columns: [say("编号", "id"), say("文号", "number"), say("名称", "name")], flexible: 2,
      width: Terminal.width)
    for guidance in library.registry.guidances {
      let mark = guidance.isDefault ? say("（默认）", " (default)") : ""
      table.rows.append([guidance.id + mark, guidance.number ?? "", guidance.name])
    }
    return table.render()
  }

  private func card(_ guidance: Guidance, library: Library) -> String {
    var card = CardText(style: common.style, width: Terminal.width)
    card.title(guidance.name, id: guidance.id, kind: guidance.number ?? "")
    card.row(say("发布", "issued"), [guidance.publisher, guidance.issued].compactMap { $0 })
    for level in guidance.levels {
      card.row(level.name, level.children.map(\.name).joined(separator: say("、", ", ")))
    }
    card.heading(say("必设要求", "requirements"))
    for requirement in guidance.requirements {
      let names = (requirement.all.isEmpty ? requirement.any : requirement.all).map(\.chineseName)
      let text =
        requirement.message?[Speech.language]
        ?? names.joined(separator: requirement.all.isEmpty ? " / " : say("、", ", "))
      let scope =
        requirement.categories.isEmpty
        ? "" : "（" + requirement.categories.joined(separator: "、") + "）"
      card.row(
        FindingRenderer(language: Speech.language).name(of: requirement.severity), text + scope)
    }
    for table in guidance.weightTables {
      let points = table.weights.map { "\($0.level1) \($0.points)" }
      let execution = table.execution.map { [say("预算执行率", "execution") + " \($0)"] } ?? []
      card.row(say("权重", "weights"), table.name + "：" + (points + execution).joined(separator: "，"))
    }
    card.row(say("权重合计", "totals"), guidance.weightTotals.joined(separator: say(" 或 ", " or ")))
    card.row(
      say("等级", "grades"), guidance.grades.map { "\($0.name) ≥\($0.min)" }.joined(separator: "，"))
    return card.text
  }
}

/// Finding the guidance that a person names (选择指引).
enum GuidanceChoice {
  static func find(_ id: String, in library: Library) throws(CommandFailure) -> Guidance {
    if let guidance = library.registry.guidance(id) { return guidance }
    let known = library.registry.guidances.map(\.id)
    let near = EditDistance.nearest(to: id, among: known)
    let hint = near.map { say("是不是想写 \($0)？", "Did you mean \($0)? ") } ?? ""
    throw CommandFailure(
      say(
        "没有指引“\(SafeText.visible(id))”。\(hint)可用的有：\(known.joined(separator: "、"))",
        "there is no guidance “\(SafeText.visible(id))”. \(hint)Choose from: \(known.joined(separator: ", "))"
      ))
  }

  /// The guidance named on the command line, else the library's default one.
  static func choose(_ id: String?, in library: Library) throws(CommandFailure) -> Guidance {
    if let id { return try find(id, in: library) }
    if let guidance = library.registry.defaultGuidance { return guidance }
    throw CommandFailure(
      say(
        "库里没有指引（guidances），无法审核。请加上内置库：--library builtin --library 你的库",
        "the library holds no guidance. Add the built-in one: --library builtin --library DIR"))
  }
}
