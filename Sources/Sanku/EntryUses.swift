public import SankuDiagnostics
public import SankuModel
import SankuRegistry

/// What would be touched by a change of an entry (引用情况).
public struct EntryUses: Sendable {
  /// Entries of the library: templates and cases that use it, rules that ask for it.
  public var entries: [Use] = []
  /// Goals in the files that were named.
  public var goals: [Use] = []

  /// Something that refers to the entry.
  public struct Use: Hashable, Sendable {
    /// `template`, `case`, `rule`, `indicator` or `goal`.
    public var kind: String
    /// The full id; empty for goals.
    public var id: String
    /// Name or title.
    public var name: String
    /// Where the reference, or what holds it, stands.
    public var place: SourcePlace
  }
}

extension Library {
  /// Everything that refers to an entry; goals by id, name or synonym.
  public func uses(of id: String, goals: [Goal] = []) -> EntryUses {
    var uses = EntryUses()
    for template in registry.templates {
      if let line = template.indicators.first(where: { $0.indicator == id }) {
        uses.entries.append(
          .init(kind: "template", id: template.id, name: template.name, place: line.place))
      } else if template.extends == id || template.status.replacement == id {
        uses.entries.append(
          .init(kind: "template", id: template.id, name: template.name, place: template.place))
      }
    }
    for study in registry.cases
    where study.template == id || study.results.contains(where: { $0.indicator == id }) {
      uses.entries.append(.init(kind: "case", id: study.id, name: study.title, place: study.place))
    }
    for indicator in registry.indicators
    where indicator.related.contains(where: { $0.id == id }) || indicator.status.replacement == id {
      uses.entries.append(
        .init(kind: "indicator", id: indicator.id, name: indicator.name, place: indicator.place))
    }
    for rule in registry.rules where rule.names(id) {
      uses.entries.append(.init(kind: "rule", id: rule.id, name: rule.title.zh, place: rule.place))
    }
    let names = Set(
      registry.indicator(id).map { [$0.name] + $0.synonyms + $0.formerNames } ?? [])
    for goal in goals { uses.goals += goal.uses(of: id, names: names) }
    return uses
  }
}

extension EntryStatus {
  fileprivate var replacement: String? {
    if case .deprecated(let other, _, _) = self { other } else { nil }
  }
}

extension PackRule {
  /// Whether the rule asks for an indicator.
  fileprivate func names(_ id: String) -> Bool {
    switch demand {
    case .all(let things), .any(let things): things.contains(.indicator(id))
    case .value(let demand): demand.rows.indicators.contains(id)
    case .rows(let filter, _, _), .weight(let filter, _, _): filter.indicators.contains(id)
    case .forbiddenWords, .requiredWords: false
    }
  }
}

extension Goal {
  fileprivate func uses(of id: String, names: Set<String>) -> [EntryUses.Use] {
    if let template = filled(.template), template.value == id {
      return [use(template.range)]
    }
    let row = rows.first { row in
      if let ref = row.filled(.ref) { return ref.value == id }
      return row.filled(.name).map { names.contains($0.value) } ?? false
    }
    return row.map { [use(($0.filled(.ref) ?? $0.filled(.name))?.range ?? $0.range)] } ?? []
  }

  private func use(_ range: SourceRange) -> EntryUses.Use {
    .init(kind: "goal", id: "", name: name, place: SourcePlace(file: place.file, range: range))
  }
}
