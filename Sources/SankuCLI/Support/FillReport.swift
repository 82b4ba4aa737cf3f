import Sanku

/// What is said beside a draft (起草说明).
enum FillReport {
  /// The template with an id, slug or name, its name with or without 模板.
  static func template(
    named word: String, in library: Library
  ) throws(CommandFailure) -> GoalTemplate {
    let templates = library.registry.templates
    if let template = library.registry.template(word) { return template }
    let suffix = "/" + word
    let found = templates.filter { template in
      template.id.hasSuffix(suffix) || template.name == word || template.name.hasPrefix(word)
    }
    if found.count == 1 { return found[0] }
    if let exact = found.first(where: { $0.id.hasSuffix(suffix) }),
      found.count(where: { $0.id.hasSuffix(suffix) }) == 1
    {
      return exact
    }
    let shown = SafeText.visible(word)
    guard found.isEmpty else {
      let ids = found.prefix(8).map(\.id)
      throw CommandFailure(
        say(
          "“\(shown)”对应几个模板，请写编号：\(ids.joined(separator: "、"))",
          "“\(shown)” names several templates; give an id: \(ids.joined(separator: ", "))"))
    }
    let near = nearest(to: word, templates)
    let hint =
      near.isEmpty
      ? say("运行 sanku fill 看有哪些模板。", "Run sanku fill for the list.")
      : say("是不是要找：\(near.joined(separator: "、"))", "Did you mean: \(near.joined(separator: ", "))")
    throw CommandFailure(
      say("没有模板“\(shown)”。\(hint)", "there is no template “\(shown)”. \(hint)"))
  }

  private static func nearest(to word: String, _ templates: EntryList<GoalTemplate>) -> [String] {
    let scored = templates.compactMap { template -> (distance: Int, id: String)? in
      let slug = template.id.split(separator: "/").last.map(String.init) ?? template.id
      let distance = min(
        EditDistance.between(word, slug, limit: 4),
        EditDistance.between(word, template.id, limit: 4))
      if template.name.contains(word) { return (0, template.id) }
      return distance <= 4 ? (distance, template.id) : nil
    }
    return scored.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(5).map(\.id)
  }

  /// The draft, or what is wrong with the wishes.
  static func draft(
    _ template: GoalTemplate, _ options: DraftOptions, _ library: Library
  ) throws(CommandFailure) -> GoalDraft {
    do throws(DraftFault) {
      return try library.draft(template, options)
    } catch {
      switch error.kind {
      case .noGuidance:
        throw CommandFailure(
          say("库里没有指引，不知道一、二级指标怎么写。", "the library has no guidance to take level names from."))
      case .unknownSetting(let name, let nearest):
        let shown = SafeText.visible(name)
        let slots = template.slots.map(\.name)
        let hint =
          nearest.map { say("是不是“\($0)”？", "Did you mean “\($0)”?") }
          ?? say(
            "可以填：表头的栏目、指标名称" + (slots.isEmpty ? "" : "、" + slots.joined(separator: "、")) + "。",
            "Known are the form's fields, names of indicators"
              + (slots.isEmpty ? "." : ", and " + slots.joined(separator: ", ") + "."))
        throw CommandFailure(
          say(
            "--set：模板“\(template.name)”里没有“\(shown)”。\(hint)",
            "--set: the template has no “\(shown)”. \(hint)"))
      }
    }
  }

  /// Which template was taken, and which others were near.
  static func choice(_ template: GoalTemplate, others: some Sequence<Suggestion>) -> String {
    let rest = others.prefix(2).map { "\($0.name)（\($0.id)）" }
    return say(
      "选用模板：\(template.name)（\(template.id)）"
        + (rest.isEmpty ? "" : "；也可考虑：" + rest.joined(separator: "、")),
      "template: \(template.name) (\(template.id))"
        + (rest.isEmpty ? "" : "; others: " + rest.joined(separator: ", ")))
  }

  /// What a person has to do yet.
  static func remarks(_ draft: GoalDraft, file: String?) -> [String] {
    var lines: [String] = []
    if let file, file != "-" {
      let shown = SafeText.visible(file)
      lines.append(say("已写到 \(shown)", "written to \(shown)"))
    }
    if !draft.leftOut.isEmpty {
      let names = draft.leftOut.joined(separator: say("、", ", "))
      lines.append(
        say(
          "所选指引没有对应层级，未列入：\(names)", "left out, since the guidance has no level for them: \(names)")
      )
    }
    let samples = draft.samples
    let more =
      samples == 0 ? "" : say("，另有 \(samples) 处示例值要核对", ", and \(samples) samples to replace")
    lines.append(
      draft.blanks == 0
        ? say("没有待填的空\(more)", "no blanks left\(more)")
        : say("还有 \(draft.blanks) 处待填\(more)", "\(draft.blanks) blanks left\(more)"))
    return lines
  }
}

/// The templates by sector (模板清单).
struct TemplateList {
  let library: Library
  let style: Style
  let width: Int

  private var labels: Labels { Labels(registry: library.registry) }

  var text: String {
    var text = ""
    for (code, templates) in groups {
      let heading =
        code.isEmpty ? say("通用", "every sector") : labels.facetValue("sector", code)
      text += style.bold(heading) + "\n"
      let widest = templates.map { DisplayWidth.of($0.name) }.max() ?? 0
      for template in templates {
        text += "  " + DisplayWidth.pad(SafeText.visible(template.name), to: min(widest, 44))
        text += "  " + style.dim(template.id) + "\n"
      }
    }
    let example = groups.first?.templates.first?.id ?? "ID"
    return text
      + say(
        "\n共 \(library.registry.templates.count) 个模板。看内容：sanku show 编号；起草：sanku fill \(example) -o 目标.yaml\n按项目内容选：sanku fill --text \"项目名称和主要内容\"\n",
        "\n\(library.registry.templates.count) templates. See one: sanku show ID; draft: sanku fill \(example) -o goal.yaml\nchoose by content: sanku fill --text \"name and content\"\n"
      )
  }

  /// Templates of each three-digit sector, those of every sector first.
  private var groups: [(code: String, templates: [GoalTemplate])] {
    var groups: [String: [GoalTemplate]] = [:]
    for template in library.registry.templates {
      let code = library.sectorCodes(of: .template(template)).first ?? ""
      groups[String(code.prefix(3)), default: []].append(template)
    }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
