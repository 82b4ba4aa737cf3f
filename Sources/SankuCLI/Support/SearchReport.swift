import Sanku

/// A search answer for people and for programs (检索结果的输出).
struct SearchReport {
  let labels: Labels
  let style: Style
  let width: Int
  var offset = 0

  /// The answer as text: a count, a table, what matched beyond the name, facets.
  func text(_ answer: SearchAnswer) -> String {
    var text = ""
    if let correction = answer.correction {
      text += say(
        "没有找到“\(SafeText.visible(answer.query))”，按“\(correction)”查找。\n",
        "nothing found for “\(SafeText.visible(answer.query))”; showing “\(correction)”.\n")
    }
    for reading in answer.readings {
      text += say(
        "“\(reading.letters)”按拼音查找：\(reading.words.prefix(5).joined(separator: "、"))\n",
        "“\(reading.letters)” read as pinyin: \(reading.words.prefix(5).joined(separator: ", "))\n")
    }
    guard !answer.hits.isEmpty else { return text + nothing(answer) }
    if answer.isPartial {
      text += say("没有同时含所有词的条目，以下含其中一部分。\n", "no entry has all the words; these have some.\n")
    }
    text += heading(answer) + "\n\n" + table(answer.hits) + "\n"
    let counts = facets(answer)
    text += counts.isEmpty ? "" : counts + "\n"
    text += say("查看一条：sanku show 编号\n", "see one: sanku show ID\n")
    return text
  }

  /// The parts of a score in one line.
  private func explain(_ parts: SearchAnswer.Explanation, _ score: Double) -> String {
    var sum = [
      say("匹配 ", "match ") + decimal(parts.base), say("覆盖 ", "coverage ") + decimal(parts.coverage),
      say("词频 ", "frequency ") + decimal(parts.frequency),
      say("相邻 ", "phrase ") + decimal(parts.phrase),
    ].joined(separator: " + ")
    if parts.boost != 1 { sum = "(\(sum)) × " + say("行业 ", "sector ") + decimal(parts.boost) }
    if parts.correction != 1 {
      sum += " × " + say("纠错 ", "correction ") + decimal(parts.correction)
    }
    let terms = parts.terms.map {
      "\(SafeText.visible($0.text)) \(decimal($0.rarity))×\(decimal($0.frequency))"
    }
    return "\(decimal(score)) = \(sum)" + say("；词（稀有×词频）：", "; terms (rarity×frequency): ")
      + terms.joined(separator: say("，", ", "))
  }

  private func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private func nothing(_ answer: SearchAnswer) -> String {
    if answer.total > 0 {
      return say("共 \(answer.total) 条，已经没有更多。\n", "\(answer.total) in all; no more to show.\n")
    }
    let near =
      answer.suggestions.isEmpty
      ? ""
      : say("相近的名称：", "nearest names: ")
        + answer.suggestions.map(SafeText.visible).joined(separator: say("、", ", ")) + "\n"
    return near
      + say(
        "没有找到“\(SafeText.visible(answer.query))”。换短一点的词试试，去掉筛选条件，或用 sanku browse 按行业浏览。\n",
        "nothing found for “\(SafeText.visible(answer.query))”. Try a shorter word, drop filters, or use sanku browse.\n"
      )
  }

  private func heading(_ answer: SearchAnswer) -> String {
    let kinds = answer.facets.first { $0.name == "kind" }?.values ?? []
    let parts = kinds.map { "\(labels.kind($0.value)) \($0.count)" }.joined(
      separator: say("，", ", "))
    let shown =
      answer.hits.count < answer.total
      ? say(
        "，显示第 \(offset + 1)–\(offset + answer.hits.count) 条",
        ", showing \(offset + 1)–\(offset + answer.hits.count)") : ""
    return style.bold(say("共 \(answer.total) 条", "\(answer.total) found"))
      + (parts.isEmpty ? "" : say("（\(parts)）", " (\(parts))")) + shown
  }

  private func table(_ hits: [SearchAnswer.Hit]) -> String {
    var table = Table(
      columns: [
        say("类型", "kind"), say("名称", "name"), say("维度", "dimension"), say("单位", "unit"),
        say("编号", "id"),
      ], flexible: 1, width: width)
    for hit in hits {
      table.rows.append([
        labels.kind(hit.kind), SafeText.visible(hit.name), labels.dimension(hit.dimension),
        hit.unit ?? "", hit.id,
      ])
    }
    let lines = table.render().split(separator: "\n").map(String.init)
    var text = style.dim(lines[0]) + "\n"
    for (line, hit) in zip(lines.dropFirst(), hits) {
      text += line + "\n"
      if let match = match(hit) { text += "      " + match + "\n" }
      if let parts = hit.explanation {
        text += style.dim("      " + explain(parts, hit.score)) + "\n"
      }
    }
    return text
  }

  /// Where the words stand when they are not in the name.
  private func match(_ hit: SearchAnswer.Hit) -> String? {
    guard !hit.highlights.contains(where: { $0.field == "name" }) else { return nil }
    guard let highlight = hit.highlights.first(where: { $0.field != "sector" }) else { return nil }
    return labels.field(highlight.field) + say("：", ": ") + marked(highlight)
  }

  /// The stretch around the first match, with the matches marked.
  func marked(_ highlight: SearchAnswer.Highlight) -> String {
    let scalars = Array(highlight.text.unicodeScalars)
    let first = highlight.ranges.first?.lowerBound ?? 0
    let start = max(0, first - 12)
    var text = start > 0 ? "…" : ""
    var position = start
    var room = max(24, width - 24)
    for range in highlight.ranges where range.lowerBound >= position {
      text += take(scalars, position..<min(range.lowerBound, scalars.count), &room)
      let word = take(scalars, range.lowerBound..<min(range.upperBound, scalars.count), &room)
      text += word.isEmpty ? "" : style.mark(word)
      position = range.upperBound
      if room <= 0 { break }
    }
    text += take(scalars, min(position, scalars.count)..<scalars.count, &room)
    return room <= 0 ? text + "…" : text
  }

  private func take(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ room: inout Int) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] {
      guard room > 0 else { break }
      text.append(SafeText.visible(scalar))
      room -= DisplayWidth.of(scalar)
    }
    return String(text)
  }

  private func facets(_ answer: SearchAnswer) -> String {
    var text = ""
    for facet in answer.facets where facet.name != "kind" && facet.values.count > 1 {
      let values = facet.values.filter { facet.name != "sector" || $0.value.utf8.count == 3 }
      let shown = values.prefix(8).map { "\(labels.facetValue(facet.name, $0.value)) \($0.count)" }
      guard !shown.isEmpty else { continue }
      let line =
        labels.facet(facet.name) + say("：", ": ") + shown.joined(separator: " · ")
        + (values.count > 8 ? " …" : "")
      text += style.dim(DisplayWidth.clip(line, to: width)) + "\n"
    }
    return text
  }
}
