public import SankuDiagnostics

extension PackDiff {
  /// The entry for a changelog, in Markdown (更新记录).
  public func changelog(_ language: Language) -> String {
    let version = max(to, demanded).map(\.description) ?? "–"
    var text = "## \(pack) \(version)\n"
    if changes.isEmpty { return text + "\n" + Self.say(language, "没有变化。", "No changes.") + "\n" }
    let breaking = changes.filter { $0.weight == .breaking }
    text += section(language, "不兼容的变更", "Breaking changes", breaking)
    for (kind, zh, en) in Self.headings {
      text += section(
        language, zh, en, changes.filter { $0.kind == kind && $0.weight != .breaking })
    }
    return text
  }

  private static let headings: [(PackChange.Kind, String, String)] = [
    (.added, "新增", "Added"), (.changed, "变更", "Changed"), (.deprecated, "停用", "Deprecated"),
    (.removed, "移除", "Removed"),
  ]

  private func section(
    _ language: Language, _ zh: String, _ en: String, _ changes: [PackChange]
  ) -> String {
    guard !changes.isEmpty else { return "" }
    let lines = changes.map { "- \($0.sentence(language))\n" }.joined()
    return "\n### \(Self.say(language, zh, en))\n\n\(lines)"
  }

  static func say(_ language: Language, _ zh: String, _ en: String) -> String {
    language == .zh ? zh : en
  }

  private func max(_ left: PackVersion?, _ right: PackVersion?) -> PackVersion? {
    guard let left, let right else { return left ?? right }
    return Swift.max(left, right)
  }
}

extension PackChange {
  /// The change in a sentence.
  public func sentence(_ language: Language) -> String {
    let entry = "\(Self.noun(list, language))\(language == .zh ? "" : " ")“\(name)”（`\(id)`）"
    let users =
      usedBy.isEmpty
      ? ""
      : PackDiff.say(
        language, "；用到它的有：\(usedBy.joined(separator: "、"))",
        "; used by \(usedBy.joined(separator: ", "))")
    switch kind {
    case .added: return PackDiff.say(language, "新增\(entry)", "added \(entry)")
    case .removed: return PackDiff.say(language, "移除\(entry)", "removed \(entry)") + users
    case .deprecated:
      let next = new.map { PackDiff.say(language, "，由 `\($0)` 代替", ", replaced by `\($0)`") } ?? ""
      return PackDiff.say(language, "停用\(entry)", "deprecated \(entry)") + next + users
    case .changed:
      let values = "\(Self.shown(old, language)) → \(Self.shown(new, language))"
      return "\(entry) `\(field ?? "")`: \(values)" + (weight == .breaking ? users : "")
    }
  }

  private static func shown(_ text: String?, _ language: Language) -> String {
    guard let text else { return PackDiff.say(language, "（无）", "(none)") }
    let points = text.unicodeScalars
    guard points.count > 60 else { return text }
    return String(String.UnicodeScalarView(points.prefix(58))) + "…"
  }

  private static func noun(_ list: String, _ language: Language) -> String {
    let nouns: [String: (String, String)] = [
      "manifest": ("清单", "manifest"), "indicators": ("指标", "indicator"),
      "templates": ("模板", "template"), "cases": ("案例", "case"), "guidances": ("指引", "guidance"),
      "sectors": ("行业", "sector"), "categories": ("项目类别", "category"), "units": ("单位", "unit"),
      "synonyms": ("同义词", "synonym"), "rules": ("规则", "rule"), "overlays": ("覆盖", "overlay"),
    ]
    guard let (zh, en) = nouns[list] else { return list }
    return language == .zh ? zh : en
  }
}
