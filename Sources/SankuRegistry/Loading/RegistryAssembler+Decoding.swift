internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Makes the registry from the entries that are usable.
  mutating func decode() -> Registry {
    var indicators: [Int] = []
    // Nearly all entries are indicators: the other kinds are picked from the few that are left.
    var others: [Int] = []
    for index in self.entries.indices where self.entries[index].isUsable {
      if self.entries[index].key == .indicators {
        indicators.append(index)
      } else {
        others.append(index)
      }
    }
    func usable(_ key: ContentKey) -> [Int] { others.filter { self.entries[$0].key == key } }
    func entries(of key: ContentKey) -> [PackEntry] { usable(key).map { self.entries[$0] } }
    return Registry(
      packs: parts.compactMap(\.pack),
      indicators: EntryList(takeIndicators(indicators)) { $0.id },
      templates: EntryList(mergedTemplates(usable(.templates)).map { Boxed($0) }) { $0.id },
      cases: EntryList(takeCases(usable(.cases))) { $0.id },
      guidances: mergedGuidances(entries(of: .guidances)),
      sectors: entries(of: .sectors).flatMap(\.record.sectorTree).sorted { $0.code < $1.code },
      categories: entries(of: .categories).compactMap(\.record.category),
      units: entries(of: .units).compactMap(\.record.unit),
      synonyms: entries(of: .synonyms).map(\.record.synonym),
      rules: decodedRules(entries(of: .rules)),
      origins: OriginTable(entries: self.entries, parts: parts))
  }

  /// The model of an entry, moved out of it: decoded already, or now that its references are settled.
  private mutating func takeModel(_ index: Int) -> EntryModel? {
    if let model = entries[index].model.take() { return model }
    let entry = entries[index]
    return EntryModel(
      entry.key, entry.record, id: entry.id, in: parts[entry.part].id, file: entry.file)
  }

  private mutating func takeIndicators(_ indices: [Int]) -> [Boxed<Indicator>] {
    indices.compactMap { index in
      guard case .indicator(let indicator)? = takeModel(index) else { return nil }
      return indicator
    }
  }

  private mutating func takeCases(_ indices: [Int]) -> [Boxed<CaseStudy>] {
    indices.compactMap { index in
      guard case .caseStudy(let study)? = takeModel(index) else { return nil }
      return study
    }
  }

  /// Templates with those they extend in front.
  private mutating func mergedTemplates(_ indices: [Int]) -> [GoalTemplate] {
    let ids = indices.map { entries[$0].id }
    let bases = indices.map { entries[$0].record.id("extends", in: parts[entries[$0].part].id) }
    var merged: [String: GoalTemplate] = [:]
    for number in Self.basesFirst(ids, bases) {
      let index = indices[number]
      guard case .template(let boxed)? = takeModel(index) else { continue }
      var template = boxed.value
      // A deprecated indicator and what took its place may have become one.
      if !resolver.replacements.isEmpty {
        template.indicators = GoalTemplate.merged([], template.indicators, by: \.indicator)
      }
      if let base = template.extends.flatMap({ merged[$0] }) {
        template.build(on: base, record: entries[index].record)
      }
      merged[template.id] = template
    }
    let templates = ids.compactMap { merged[$0] }
    for (index, template) in zip(indices, templates) { checkSlots(of: template, entries[index]) }
    return templates
  }

  private func mergedGuidances(_ entries: [PackEntry]) -> [Guidance] {
    var merged: [String: Record] = [:]
    for number in Self.basesFirst(entries.map(\.id), entries.map { $0.record.text("extends") }) {
      let entry = entries[number]
      let base = entry.record.text("extends").flatMap { merged[$0] }
      merged[entry.id] = base.map { entry.record.inheriting(from: $0) } ?? entry.record
    }
    return entries.compactMap { merged[$0.id]?.guidance(id: $0.id, file: $0.file) }
  }

  /// The numbers of some entries in an order in which every base stands before what builds on it.
  private static func basesFirst(_ ids: [String], _ bases: [String?]) -> [Int] {
    let numbers = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var ordered: [Int] = []
    var done = [Bool](repeating: false, count: ids.count)
    for start in ids.indices {
      var chain: [Int] = []
      var next: Int? = start
      while let number = next, !done[number] {
        done[number] = true
        chain.append(number)
        next = bases[number].flatMap { numbers[$0] }
      }
      ordered += chain.reversed()
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
