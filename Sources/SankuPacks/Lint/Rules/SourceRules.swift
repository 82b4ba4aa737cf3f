internal import SankuDiagnostics
internal import SankuModel
internal import SankuRegistry
internal import SankuYAML

/// Rules on documents that entries rest on (来源).
extension PackRule {
  static let sourceRules = [noSource, unusedSource, incompleteSource, unsourcedFigure]

  static let noSource = PackRule(
    "no-source", .info, LocalizedText("指标没有来源", "indicator without source"),
    summary: LocalizedText(
      "报告没有引用任何来源的指标；超过五分之一都没有时，只在清单里说一次。",
      "Reports an indicator that cites no source; once at the manifest where more than a fifth do not."
    ),
    why: LocalizedText(
      "财政审核时会问这条指标从哪里来，没有来源就只是一家之言。",
      "A reviewer asks where an indicator comes from."),
    advice: LocalizedText(
      "在清单的 sources 里写上文件，再在条目里用 sources: [编号] 引用。",
      "List the document in the manifest's sources and cite it with sources: [id]."),
    bad: .indicator("id: ⟦pipe-network-length⟧\nsources: ~"),
    good: .indicator("sources: [water-2024]")
  ) { scope, report in
    for (number, part) in scope.parts.enumerated() {
      let own = scope.indicators.filter { $0.part == number }
      let without = own.filter {
        $0.list("sources").isEmpty && $0["usual", "source"] == nil
          && $0["standards"].map(SourceWords.namesDocument) != true
      }
      guard !without.isEmpty else { continue }
      // Where few cite anything, one word at the manifest says it better than a thousand.
      if own.count > 2, without.count * 5 > own.count, let id = part.manifestNode?["pack"] {
        report.add(
          id, in: part.manifest.source.name, "这个包\(own.count)条指标里有\(without.count)条没有引用来源",
          "\(without.count) of the \(own.count) indicators of this pack cite no source",
          field: "sources")
        continue
      }
      for entry in without {
        report.add(
          entry, nil, "“\(entry.title)”没有来源", "“\(entry.title)” cites no source")
      }
    }
  }

  static let unusedSource = PackRule(
    "unused-source", .info, LocalizedText("来源没有被引用", "source never cited"),
    summary: LocalizedText(
      "报告清单里没有任何条目引用的来源。", "Reports a source of the manifest that no entry cites."),
    why: LocalizedText(
      "没人引用的来源让人以为内容出自它，其实没有。", "An uncited source makes entries look better founded than they are."
    ),
    advice: LocalizedText(
      "在依据它的条目里写 sources: [编号]，否则从清单里删去。",
      "Cite it from the entries that rest on it, or take it out."),
    bad: .manifest(
      "sources:\n  - {id: water-2024, title: 供水办法, number: 青财〔2024〕8号, issued: 2024-03-01}\n  - {id: ⟦pipe-2019⟧, title: 管网导则, url: https://example.org/a, issued: 2019-01-01}"
    ),
    good: .manifest(
      "sources:\n  - {id: water-2024, title: 供水办法, number: 青财〔2024〕8号, issued: 2024-03-01}")
  ) { scope, report in
    for (number, part) in scope.parts.enumerated() {
      let own = scope.entries.filter { $0.part == number }
      let cited = SourceWords.cited(by: own)
      for source in part.manifestNode?["sources"]?.elements.filter({ $0.kind == .mapping }) ?? [] {
        guard let id = source["id"], id.kind == .scalar, !cited.contains(id.text) else { continue }
        // Guidances name their documents by number, such as `basis: 财预〔2015〕88号`.
        if let number = source["number"]?.text, !number.isEmpty,
          own.contains(where: { SourceWords.mentions(number, in: $0.node) })
        {
          continue
        }
        report.add(
          id, in: part.manifest.source.name, "来源“\(id.text)”没有条目引用",
          "no entry cites the source “\(id.text)”", field: "sources")
      }
    }
  }

  static let incompleteSource = PackRule(
    "incomplete-source", .info, LocalizedText("来源不好查", "source hard to find"),
    summary: LocalizedText(
      "报告既没有文号又没有网址，或没有发布日期的来源。",
      "Reports a source with neither number nor address, or without a date."),
    why: LocalizedText(
      "只有标题时，别人找不到原文，也不知道是不是现行的。",
      "A title alone does not lead to the text, nor tell whether it is in force."),
    advice: LocalizedText(
      "补上 number（文号）或 url（网址），以及 issued（发布日期）。",
      "Add number or url, and issued."),
    bad: .manifest("sources:\n  - {id: water-2024, title: ⟦供水办法⟧}"),
    good: .manifest(
      "sources:\n  - {id: water-2024, title: 供水办法, number: 青财〔2024〕8号, issued: 2024-03-01}")
  ) { scope, report in
    for part in scope.parts {
      for source in part.manifestNode?["sources"]?.elements.filter({ $0.kind == .mapping }) ?? [] {
        guard let title = source["title"], let lack = SourceWords.lack(of: source) else { continue }
        report.add(
          title, in: part.manifest.source.name, "来源“\(title.text)”没有\(lack.zh)",
          "the source “\(title.text)” has no \(lack.en)", field: "sources")
      }
    }
  }

  static let unsourcedFigure = PackRule(
    "unsourced-figure", .warning, LocalizedText("标准里的数字没有出处", "figure without source"),
    summary: LocalizedText(
      "报告取值标准、常见取值里有数字而条目和文字都没有出处的情况。",
      "Reports figures in standards or usual values of an entry that names no source for them."),
    why: LocalizedText(
      "标准的数字会被当作定额来用，没有出处就可能是编的。",
      "Such figures are used as norms; without a source they may be made up."),
    advice: LocalizedText(
      "在文字里写明文件（《…》或文号），或用 sources 引用来源；usual 写上 source。",
      "Name the document in the text, or cite it in sources; give usual a source."),
    bad: .indicator("sources: ~\nstandards: {industry: ⟦管网漏损不超过10%⟧}"),
    good: .indicator("standards: {industry: 《城镇供水管网漏损控制标准》规定不超过10%}")
  ) { scope, report in
    for entry in scope.indicators where entry.list("sources").isEmpty {
      if let standards = entry["standards"], standards.kind == .mapping {
        for (_, value) in standards.entries where value.kind == .scalar {
          guard value.text.hasDigit, !SourceWords.names(value.text) else { continue }
          report.add(
            value, in: entry.file, "“\(entry.title)”的标准里有数字，但没有出处",
            "a standard of “\(entry.title)” has figures but no source", field: "standards")
        }
      }
      if let usual = entry["usual"], usual.kind == .mapping, entry["usual", "source"] == nil {
        report.add(
          usual, in: entry.file, "“\(entry.title)”的常见取值没有出处",
          "the usual values of “\(entry.title)” have no source", field: "usual")
      }
    }
  }
}

/// What counts as naming a document (出处的写法).
enum SourceWords {
  private static let marks = [
    "《", "〔", "GB", "号", "标准", "规范", "办法", "规程", "方案", "报告", "公告", "县", "市", "省",
  ]

  static func names(_ text: String) -> Bool { text.holdsAny(marks) }

  static func namesDocument(_ standards: Node) -> Bool {
    standards.kind == .mapping
      && standards.entries.contains {
        $0.value.kind == .scalar && $0.value.text.holdsAny(["《", "〔"])
      }
  }

  /// The ids of sources that entries cite, however deep inside.
  static func cited(by entries: [PackEntryNode]) -> Set<String> {
    var cited: Set<String> = []
    for entry in entries { collect(entry.node, &cited) }
    return cited
  }

  private static func collect(_ node: Node, _ cited: inout Set<String>) {
    for element in node.elements { collect(element, &cited) }
    for (key, value) in node.entries {
      guard key.kind == .scalar, key.text == "source" || key.text == "sources" else {
        collect(value, &cited)
        continue
      }
      for scalar in [value] + Array(value.elements) where scalar.kind == .scalar {
        cited.insert(scalar.text)
      }
    }
  }

  /// Whether a document's number stands anywhere in an entry.
  static func mentions(_ number: String, in node: Node) -> Bool {
    if node.kind == .scalar { return node.text.holds(number) }
    return node.elements.contains { mentions(number, in: $0) }
      || node.entries.contains { mentions(number, in: $0.value) }
  }

  static func lack(of source: Node) -> LocalizedText? {
    func has(_ key: String) -> Bool { source[key].map { !$0.isNull && !$0.text.isEmpty } ?? false }
    if !has("number") && !has("url") { return LocalizedText("文号或网址", "number or address") }
    return has("issued") || has("retrieved") || source["number"]?.text.hasDigit == true
      ? nil : LocalizedText("发布日期", "date")
  }
}
