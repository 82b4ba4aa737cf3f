import SankuDiagnostics
public import SankuModel

/// An entry of any of the three libraries (条目).
public enum Entry: Sendable {
  /// An indicator of the 指标库.
  case indicator(Indicator)
  /// A template of the 模板库.
  case template(GoalTemplate)
  /// A case of the 案例库.
  case caseStudy(CaseStudy)

  /// The full id.
  public var id: String {
    switch self {
    case .indicator(let indicator): indicator.id
    case .template(let template): template.id
    case .caseStudy(let study): study.id
    }
  }

  /// Name or title.
  public var name: String {
    switch self {
    case .indicator(let indicator): indicator.name
    case .template(let template): template.name
    case .caseStudy(let study): study.title
    }
  }

  /// `indicator`, `template` or `case`.
  public var kind: String {
    switch self {
    case .indicator: "indicator"
    case .template: "template"
    case .caseStudy: "case"
    }
  }

  /// The pack's id.
  public var pack: String {
    id.firstIndex(of: "/").map { String(id[..<$0]) } ?? id
  }
}

extension Library {
  /// The entry with a full id, else the only one with a slug or an exact name.
  public func entry(_ word: String) -> Entry? {
    if let indicator = registry.indicator(word) { return .indicator(indicator) }
    if let template = registry.template(word) { return .template(template) }
    if let study = registry.caseStudy(word) { return .caseStudy(study) }
    let suffix = "/" + word
    let found = entries.filter { $0.id.hasSuffix(suffix) || $0.name == word }
    return found.count == 1 ? found[0] : nil
  }

  /// All entries: indicators, templates, cases, each in the order of the packs.
  public var entries: [Entry] {
    registry.indicators.map(Entry.indicator) + registry.templates.map(Entry.template)
      + registry.cases.map(Entry.caseStudy)
  }

  /// Up to five ids that a mistyped one may have meant, the nearest first.
  public func nearestIDs(to word: String) -> [String] {
    let exact = entries.filter { $0.id.hasSuffix("/" + word) || $0.name == word }.map(\.id)
    if !exact.isEmpty { return Array(exact.prefix(5)) }
    let scored = entries.compactMap { entry -> (id: String, distance: Int)? in
      let slug = entry.id.split(separator: "/").last.map(String.init) ?? entry.id
      let distance = min(
        EditDistance.between(word, entry.id, limit: 4), EditDistance.between(word, slug, limit: 4))
      return distance <= max(1, word.utf8.count / 4) && distance <= 4 ? (entry.id, distance) : nil
    }
    let near = scored.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.map(\.id)
    if !near.isEmpty { return Array(near.prefix(5)) }
    return search(SearchRequest(word)).hits.prefix(3).map(\.id)
  }
}
