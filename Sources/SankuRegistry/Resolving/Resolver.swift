internal import SankuDiagnostics
internal import SankuModel

/// Finds what references name (解引用), over all packs, and tells each cause once.
struct Resolver {
  /// Something that can be referred to.
  struct Target: Sendable {
    var key: ContentKey
    var name: String
    var place: SourcePlace
    var isUsable: Bool
  }

  /// What became of a reference.
  enum Outcome {
    /// The full id.
    case found(String)
    /// It stays as written, though nothing answers to it.
    case kept
    /// It is dropped.
    case lost
  }

  var findings: [Finding] = []
  private(set) var entries: [String: Target] = [:]
  private(set) var guidances: [String: Target] = [:]
  private(set) var sectors: [String: Target] = [:]
  private(set) var categories: [String: Target] = [:]
  /// Ids, names and aliases of categories just as they are written, for quick answers.
  private(set) var categoryNames: Set<UTF8Key> = []
  private(set) var rules: [String: Target] = [:]
  /// What takes the place of deprecated entries, by id, followed to the end.
  var replacements: [String: String] = [:]
  /// Whether references to deprecated entries go to what takes their place.
  var followsReplacements = true
  /// What overlays changed in the entry at hand: their texts stand in files of their own.
  var amendments: [Amendment] = []
  private(set) var sources: [String: Set<String>] = [:]
  private var loadedPacks: [String: Bool] = [:]
  private var missingPacks: Set<String> = []
  private var mentions: [String: [SourcePlace]] = [:]
  private var packMentions: [String: [SourcePlace]] = [:]
  /// Suggestions cost a pass over all ids; a broken pack may ask for thousands.
  var comparisonsLeft = 500_000

  mutating func addSource(_ id: String, of pack: String) {
    sources[pack, default: []].insert(id)
  }

  /// The ids of a pack's sources, sorted.
  func sourceIDs(of pack: String) -> [String] { sources[pack, default: []].sorted() }

  /// Records a pack; `isComplete` is false where some of its files could not be read.
  mutating func add(pack: String, isComplete: Bool) {
    loadedPacks[pack] = (loadedPacks[pack] ?? true) && isComplete
  }

  /// Records that a need of a pack is unmet and told.
  mutating func noteMissing(pack: String, of other: String) {
    missingPacks.insert("\(other) \(pack)")
  }

  /// Records an entry; answers the one that has the id already.
  mutating func add(_ target: Target, id: String) -> Target? {
    switch target.key {
    case .indicators, .templates, .cases: Self.add(target, id, to: &entries)
    case .guidances: Self.add(target, id, to: &guidances)
    case .sectors: Self.add(target, id, to: &sectors)
    case .categories: Self.add(target, id, to: &categories)
    case .rules: Self.add(target, id, to: &rules)
    case .units, .synonyms, .overlays: nil
    }
  }

  /// Records the other names of a category.
  mutating func add(namesOf category: Record, for target: Target) {
    for name in [category.text("name") ?? ""] + category.texts("aliases") {
      _ = Self.add(target, name, to: &categories)
      categoryNames.insert(UTF8Key(name))
    }
  }

  /// Makes room for the entries that are to come.
  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  private static func add(
    _ target: Target, _ id: String, to table: inout [String: Target]
  ) -> Target? {
    if let first = table[id] { return first }
    table[id] = target
    return nil
  }

  /// Records that an entry turned out not to be usable.
  mutating func leaveOut(_ id: String, key: ContentKey) {
    if key == .rules { return }
    if key == .guidances { guidances[id]?.isUsable = false } else { entries[id]?.isUsable = false }
  }
}

extension Resolver {
  /// Finds what a text in a pack's file names.
  mutating func resolve(
    _ text: Located<String>, _ kind: ReferenceKind, in pack: String, file: String
  ) -> Outcome {
    var place = SourcePlace(file: file, range: text.range)
    if !amendments.isEmpty, let writer = amendments.last(where: { $0.ranges.contains(text.range) })
    {
      place.file = writer.place.file
    }
    switch kind {
    case .indicator, .template, .entry:
      return resolveEntry(text.value, kind, in: pack, at: place)
    case .guidance:
      if let target = guidances[text.value] { return use(target, text.value, at: place) }
      return lose(text.value, kind, in: pack, at: place)
    case .source:
      if sources[pack]?.contains(text.value) == true { return .found(text.value) }
      // An overlay cites a document of its own pack.
      if let slash = text.value.firstIndex(of: "/"),
        sources[String(text.value[..<slash])]?.contains(
          String(text.value[text.value.index(after: slash)...])) == true
      {
        return .found(text.value)
      }
      if loadedPacks[pack] == false { return .lost }
      reportDangling(text.value, kind, in: pack, at: place)
      return .lost
    case .sector:
      if text.value.isEmpty || sectors.isEmpty || sectors[text.value] != nil { return .kept }
      reportDangling(text.value, kind, in: pack, at: place)
      return .kept
    case .category:
      if text.value.isEmpty || categories.isEmpty { return .kept }
      if category(named: text.value) != nil { return .kept }
      reportDangling(text.value, kind, in: pack, at: place)
      return .kept
    }
  }

  private mutating func resolveEntry(
    _ text: String, _ kind: ReferenceKind, in pack: String, at place: SourcePlace
  ) -> Outcome {
    let id = EntryID.full(text, in: pack)
    guard let target = entries[id] else { return lose(id, kind, in: pack, at: place) }
    guard target.key.answers(to: kind) else {
      reportWrongKind(id, target, wanted: kind, at: place)
      return .lost
    }
    if followsReplacements, !replacements.isEmpty, let other = replacements[id], kind != .entry,
      entries[other]?.isUsable == true
    {
      reportReplaced(id, by: other, in: pack, at: place)
      return .found(other)
    }
    return use(target, id, at: place)
  }

  /// Forgets an entry that an overlay took out of use.
  mutating func forget(_ id: String) { entries[id] = nil }

  /// Records a mention of an entry that is left out.
  mutating func noteMention(_ id: String, at place: SourcePlace) {
    mentions[id, default: []].append(place)
  }

  /// Whether a pack's manifest names a source.
  func hasSource(_ id: String, of pack: String) -> Bool { sources[pack]?.contains(id) ?? false }

  /// Whether a pack of this id is loaded, whole or in part.
  func hasPack(_ id: String) -> Bool { loadedPacks[id] != nil }

  /// The ids of all packs, sorted.
  var packIDs: [String] { loadedPacks.keys.sorted() }

  private mutating func use(_ target: Target, _ id: String, at place: SourcePlace) -> Outcome {
    if target.isUsable { return .found(id) }
    mentions[id, default: []].append(place)
    return .lost
  }

  /// A reference to nothing: told, unless its cause is told already.
  private mutating func lose(
    _ id: String, _ kind: ReferenceKind, in pack: String, at place: SourcePlace
  ) -> Outcome {
    let owner = kind == .guidance ? nil : String(EntryID.pack(of: id))
    if let owner {
      if missingPacks.contains("\(pack) \(owner)") { return .lost }
      if loadedPacks[owner] == false {
        packMentions[owner, default: []].append(place)
        return .lost
      }
      if loadedPacks[owner] == nil {
        noteMissing(pack: owner, of: pack)
        reportUnknownPack(owner, id, in: pack, at: place)
        return .lost
      }
    } else if loadedPacks.values.contains(false) {
      packMentions[id, default: []].append(place)
      return .lost
    }
    reportDangling(id, kind, in: pack, at: place)
    return .lost
  }

  /// All findings, with one for each entry and pack that others refer to in vain.
  mutating func finish() -> [Finding] {
    for (id, places) in mentions {
      let cause = entries[id]?.place ?? guidances[id]?.place
      reportLeftOut(id, places.sorted(by: Self.inOrder), cause: cause)
    }
    for (pack, places) in packMentions { reportUnread(pack, places.sorted(by: Self.inOrder)) }
    return findings
  }

  private static func inOrder(_ left: SourcePlace, _ right: SourcePlace) -> Bool {
    left.file == right.file ? left.range.start < right.range.start : left.file < right.file
  }
}
