internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Makes the registry from the entries that are usable.
  mutating func decode() -> Registry {
    var usable: [ContentKey: [Int]] = [:]
    for index in self.entries.indices where self.entries[index].isUsable {
      usable[self.entries[index].key, default: []].append(index)
    }
    func entries(of key: ContentKey) -> [PackEntry] {
      usable[key, default: []].map { self.entries[$0] }
    }
    return Registry(
      packs: parts.compactMap(\.pack),
      // By number, since copying thousands of entries costs more than reading them.
      indicators: usable[.indicators, default: []].concurrentChunks { [all = self.entries] index in
        all[index].record.indicator(id: all[index].id, file: all[index].file)
      },
      templates: mergedTemplates(entries(of: .templates)),
      cases: entries(of: .cases).compactMap { $0.record.caseStudy(id: $0.id, file: $0.file) },
      guidances: mergedGuidances(entries(of: .guidances)),
      sectors: entries(of: .sectors).flatMap(\.record.sectorTree),
      categories: entries(of: .categories).compactMap(\.record.category),
      units: entries(of: .units).compactMap(\.record.unit),
      synonyms: entries(of: .synonyms).map(\.record.synonym),
      rules: decodedRules(entries(of: .rules)))
  }

  /// Templates with those they extend in front.
  private mutating func mergedTemplates(_ entries: [PackEntry]) -> [GoalTemplate] {
    let numbers = Dictionary(
      entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var merged: [String: GoalTemplate] = [:]
    for entry in Self.basesFirst(entries, numbers) {
      guard var template = entry.record.template(id: entry.id, file: entry.file) else { continue }
      // A deprecated indicator and what took its place may have become one.
      if !resolver.replacements.isEmpty {
        template.indicators = GoalTemplate.merged([], template.indicators, by: \.indicator)
      }
      if let base = template.extends.flatMap({ merged[$0] }) {
        template.build(on: base, record: entry.record)
      }
      merged[entry.id] = template
    }
    let templates = entries.compactMap { merged[$0.id] }
    for (entry, template) in zip(entries, templates) { checkSlots(of: template, entry) }
    return templates
  }

  private mutating func mergedGuidances(_ entries: [PackEntry]) -> [Guidance] {
    let numbers = Dictionary(
      entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var merged: [String: Record] = [:]
    for entry in Self.basesFirst(entries, numbers) {
      let base = entry.record.text("extends").flatMap { merged[$0] }
      merged[entry.id] = base.map { entry.record.inheriting(from: $0) } ?? entry.record
    }
    return entries.compactMap { merged[$0.id]?.guidance(id: $0.id, file: $0.file) }
  }

  /// The entries in an order in which every base stands before what builds on it.
  private static func basesFirst(
    _ entries: [PackEntry], _ numbers: [String: Int]
  ) -> [PackEntry] {
    var ordered: [PackEntry] = []
    var done = [Bool](repeating: false, count: entries.count)
    for start in entries.indices {
      var chain: [Int] = []
      var next: Int? = start
      while let index = next, !done[index] {
        done[index] = true
        chain.append(index)
        next = entries[index].record.text("extends").flatMap { numbers[$0] }
      }
      ordered += chain.reversed().map { entries[$0] }
    }
    return ordered
  }
}

/// The keys that a guidance never takes over from its base (指引自有的键).
enum GuidanceKeys {
  static let own: Set<String> = [
    "id", "name", "short", "number", "publisher", "issued", "extends", "default", "sources",
  ]
}

extension Record {
  /// The guidance's record with the keys of its base where it has none of its own; what names the
  /// document itself is never taken over.
  fileprivate func inheriting(from base: Record) -> Record {
    var record = self
    for slot in base.slots
    where value(of: slot.field) == nil
      && !GuidanceKeys.own.contains(schema.fields[slot.field].key)
    {
      record.slots.removeAll { $0.field == slot.field }
      record.slots.append(slot)
    }
    return record
  }
}

extension GoalTemplate {
  /// Puts what a base has in front: indicators, attachments, slots; and what is not written here.
  fileprivate mutating func build(on base: GoalTemplate, record: Record) {
    indicators = Self.merged(base.indicators, indicators, by: \.indicator)
    attachments = Self.merged(base.attachments, attachments, by: \.self)
    slots = Self.merged(base.slots, slots, by: \.name)
    if objective == nil { objective = base.objective }
    if guidance == nil { guidance = base.guidance }
    if record.value("kind") == nil { kind = base.kind }
    if record.value("applies") == nil { applies = base.applies }
  }

  /// Both lists in order; a later element takes the place of an earlier one with the same name.
  static func merged<Element>(
    _ first: [Element], _ second: [Element], by name: KeyPath<Element, String>
  ) -> [Element] {
    var result: [Element] = []
    var places: [String: Int] = [:]
    for element in first + second {
      if let place = places[element[keyPath: name]] {
        result[place] = element
      } else {
        places[element[keyPath: name]] = result.count
        result.append(element)
      }
    }
    return result
  }
}
