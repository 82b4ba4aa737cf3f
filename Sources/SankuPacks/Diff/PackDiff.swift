internal import SankuModel
internal import SankuRegistry

/// What changed between two versions of a pack (版本比较), and which version that demands.
public struct PackDiff: Sendable {
  /// The pack's id.
  public var pack: String
  /// The old version; nil where the pack is new.
  public var from: PackVersion?
  /// The version that is written in the new one; nil where the pack is gone.
  public var to: PackVersion?
  /// The least version that the changes demand.
  public var demanded: PackVersion?
  /// The changes, breaking ones first.
  public var changes: [PackChange]

  /// Whether the written version is high enough.
  public var isVersionSufficient: Bool {
    guard let to, let demanded else { return true }
    return to >= demanded
  }

  /// The heaviest change; nil where nothing changed.
  public var weight: PackChange.Weight? { changes.map(\.weight).max() }

  /// Compares packs in folders or archives.
  ///
  /// - Parameter library: library roots in which uses of the entries are looked for.
  public static func between(
    _ old: String, _ new: String, library: [String] = []
  ) throws(PackToolError) -> [PackDiff] {
    let before = PackContent.packs(try PackSource.parts(at: old))
    let after = PackContent.packs(try PackSource.parts(at: new))
    let registry = RegistryLoader.load(roots: library).registry
    var uses = Uses(registry)
    for pack in after { uses.add(pack) }
    return between(before, after, uses)
  }

  static func between(
    _ before: [PackContent], _ after: [PackContent], _ uses: Uses = Uses(Registry())
  ) -> [PackDiff] {
    let ids = Set(before.map(\.id) + after.map(\.id)).sorted()
    return ids.map { id in
      PackDiff(
        id, before.first { $0.id == id }, after.first { $0.id == id }, uses)
    }
  }

  private init(_ id: String, _ old: PackContent?, _ new: PackContent?, _ uses: Uses) {
    pack = id
    from = old.flatMap { PackVersion($0.version) }
    to = new.flatMap { PackVersion($0.version) }
    changes = Self.changes(old, new).map { change in
      var change = change
      if change.kind != .added { change.usedBy = uses.users(of: change.id) }
      return change
    }
    changes.sort { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      return (left.list, left.id, left.field ?? "") < (right.list, right.id, right.field ?? "")
    }
    demanded = from?.raised(for: changes.map(\.weight).max())
  }

  private static func changes(_ old: PackContent?, _ new: PackContent?) -> [PackChange] {
    var changes = manifestChanges(old, new)
    for key in Set((old?.entries ?? [:]).keys).union((new?.entries ?? [:]).keys).sorted() {
      switch (old?.entries[key], new?.entries[key]) {
      case (nil, let entry?):
        changes.append(
          PackChange(
            kind: .added, weight: ChangeWeights.ofAddition(entry), list: entry.list, id: entry.id,
            name: entry.name))
      case (let entry?, nil):
        changes.append(
          PackChange(
            kind: .removed, weight: ChangeWeights.ofRemoval(entry.list), list: entry.list,
            id: entry.id, name: entry.name))
      case (let before?, let after?): changes += fieldChanges(before, after)
      case (nil, nil): break
      }
    }
    return changes
  }

  private static func fieldChanges(
    _ old: PackContent.Entry, _ new: PackContent.Entry
  ) -> [PackChange] {
    guard old.value != new.value else { return [] }
    if new.isDeprecated, !old.isDeprecated {
      return [
        PackChange(
          kind: .deprecated, weight: .addition, list: new.list, id: new.id, name: new.name,
          field: "status", new: new.value["replaced_by"]?.text)
      ]
    }
    return differences(old.value, new.value).map { field, before, after in
      PackChange(
        kind: .changed, weight: ChangeWeights.weight(of: field, in: new.list, before, after),
        list: new.list, id: new.id, name: new.name, field: field, old: before?.summary,
        new: after?.summary)
    }
  }

  private static func manifestChanges(_ old: PackContent?, _ new: PackContent?) -> [PackChange] {
    guard let old, let new else { return [] }
    var changes: [PackChange] = []
    for library in Set(old.manifests.keys).union(new.manifests.keys).sorted() {
      guard let before = old.manifests[library], let after = new.manifests[library] else {
        continue
      }
      for (field, left, right) in differences(before, after) where field != "version" {
        changes.append(
          PackChange(
            kind: .changed, weight: ChangeWeights.weight(of: field, in: "manifest", left, right),
            list: "manifest", id: new.id, name: after["title"]?.text ?? new.id, field: field,
            old: left?.summary, new: right?.summary))
      }
    }
    return changes
  }

  private static func differences(
    _ old: CanonicalValue, _ new: CanonicalValue
  ) -> [(String, CanonicalValue?, CanonicalValue?)] {
    guard case .map(let before) = old, case .map(let after) = new else { return [] }
    return Set(before.keys).union(after.keys).sorted().compactMap { key in
      before[key] == after[key] ? nil : (key, before[key], after[key])
    }
  }
}

/// Who refers to an entry (影响范围).
struct Uses {
  private var users: [String: Set<String>] = [:]

  init(_ registry: Registry) {
    for template in registry.templates {
      for use in template.indicators { add(template.id, to: use.indicator) }
      if let base = template.extends { add(template.id, to: base) }
    }
    for study in registry.cases {
      for id in study.results.compactMap(\.indicator) { add(study.id, to: id) }
      if let template = study.template { add(study.id, to: template) }
    }
  }

  mutating func add(_ pack: PackContent) {
    for entry in pack.entries.values {
      let lines =
        (entry.value["indicators"]?.elements ?? []) + (entry.value["results"]?.elements ?? [])
      for line in lines {
        guard let id = (line["use"] ?? line["indicator"])?.text else { continue }
        add(entry.id, to: id.holds("/") ? id : pack.id + "/" + id)
      }
    }
  }

  private mutating func add(_ user: String, to id: String) { users[id, default: []].insert(user) }

  func users(of id: String) -> [String] { users[id, default: []].sorted() }
}
