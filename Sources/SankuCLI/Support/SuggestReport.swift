import Sanku

/// A recommendation for people and for programs (推荐结果的输出).
struct SuggestReport {
  let vocabulary: Registry
  let style: Style
  let width: Int

  private var labels: Labels { Labels(registry: vocabulary) }

  func text(_ suggestions: Suggestions, title: String) -> String {
    var text = title.isEmpty ? "" : style.bold(SafeText.visible(title)) + "\n"
    let assumed =
      suggestions.sectors.map { labels.facetValue("sector", $0) } + suggestions.categories
    if !assumed.isEmpty {
      text +=
        style.dim(
          say("按", "taken as ") + assumed.joined(separator: say("、", ", "))
            + say(" 推荐；不对时用 --sector、--category 指明", "; use --sector, --category if wrong")) + "\n"
    }
    text += section(say("模板", "templates"), suggestions.templates)
    for group in suggestions.indicators {
      var heading = labels.dimension(group.dimension.rawValue) + say("指标", " indicators")
      if group.isCovered { heading += say("（目标中已有这一维度）", " (the goal has this dimension)") }
      text += section(heading, group.entries)
    }
    text += section(say("案例", "cases"), suggestions.cases)
    let isEmpty =
      suggestions.templates.isEmpty && suggestions.indicators.isEmpty && suggestions.cases.isEmpty
    return isEmpty
      ? text
        + say(
          "没有合适的条目。多写几句项目内容，或用 --sector 指明行业。\n",
          "nothing fits. Say more about the project, or name its --sector.\n")
      : text
        + say(
          "\n查看一条：sanku show 编号；按模板起草：sanku fill 编号\n",
          "\nsee one: sanku show ID; draft from a template: sanku fill ID\n")
  }

  private func section(_ heading: String, _ entries: [Suggestion]) -> String {
    guard !entries.isEmpty else { return "" }
    var text = "\n" + style.bold(heading) + "\n"
    for entry in entries {
      text += "  \(SafeText.visible(entry.name))"
      if let sample = entry.sample { text += "  " + sample }
      text += "  " + style.dim(entry.id) + "\n"
      let reason = reason(entry)
      if !reason.isEmpty { text += style.dim("      " + reason) + "\n" }
    }
    return text
  }

  private func reason(_ entry: Suggestion) -> String {
    var parts: [String] = []
    if !entry.words.isEmpty {
      parts.append(
        say("内容相符：", "shares ")
          + entry.words.map(SafeText.visible).joined(separator: say("、", ", ")))
    }
    if let sector = entry.sector {
      parts.append(say("行业：", "sector ") + labels.sector(sector))
    }
    if let category = entry.category { parts.append(say("类别：", "category ") + category) }
    return parts.joined(separator: say("；", "; "))
  }

  func json(_ suggestions: Suggestions, title: String) -> String {
    var writer = JSONWriter()
    writer.object { object in
      if !title.isEmpty { object.member("name", title) }
      object.member("sectors", suggestions.sectors)
      object.member("categories", suggestions.categories)
      object.key("templates")
      object.array { write(suggestions.templates, to: &$0) }
      object.key("indicators")
      object.array { array in
        for group in suggestions.indicators {
          array.object { object in
            object.member("dimension", group.dimension.rawValue)
            object.key("covered")
            object.bool(group.isCovered)
            object.key("entries")
            object.array { write(group.entries, to: &$0) }
          }
        }
      }
      object.key("cases")
      object.array { write(suggestions.cases, to: &$0) }
    }
    return writer.text
  }

  private func write(_ entries: [Suggestion], to array: inout JSONWriter) {
    for entry in entries {
      array.object { object in
        object.member("id", entry.id)
        object.member("name", entry.name)
        object.key("score")
        object.number(entry.score, digits: 4)
        object.member("words", entry.words)
        if let sector = entry.sector { object.member("sector", sector) }
        if let category = entry.category { object.member("category", category) }
        object.member("sample", entry.sample)
      }
    }
  }
}
