internal import SankuDiagnostics
public import SankuModel

/// The records that the registry was made of (取值出处表), kept to tell where values come from.
///
/// Nothing is worked out before somebody asks, so that loading does not pay for it.
final class OriginTable: Sendable {
  private let entries: [PackEntry]
  private let parts: [PackPart]

  init(entries: [PackEntry], parts: [PackPart]) {
    self.entries = entries
    self.parts = parts
  }

  /// The origins of all fields of an entry, in the order of the format.
  func origins(of id: String) -> [FieldOrigin] {
    origins(of: id, above: [])
  }

  private func origins(of id: String, above: [String]) -> [FieldOrigin] {
    guard !above.contains(id),
      let entry = entries.first(where: { $0.id == id && $0.isUsable && $0.key.takesOverlays })
    else { return [] }
    let pack = parts[entry.part].id
    let record = entry.record.withFullIDs(in: pack)
    var walk = OriginWalk(entry: entry, pack: pack)
    walk.visit(record, OverlayPath([]))
    walk.addRemoved()
    var origins = walk.origins
    if let base = record.text("extends") {
      let own = Set(origins.map { Self.part(of: $0.path, in: entry.key) })
      for var origin in self.origins(of: base, above: above + [id])
      where Self.isInherited(Self.key(of: origin.path), entry.key) {
        if own.contains(Self.part(of: origin.path, in: entry.key)) { continue }
        origin.inheritedFrom = origin.inheritedFrom ?? base
        origins.append(origin)
      }
    }
    return origins
  }

  private static func isInherited(_ key: String, _ kind: ContentKey) -> Bool {
    if kind == .guidances { return !GuidanceKeys.own.contains(key) }
    return [
      "indicators", "attachments", "slots", "objective", "guidance", "kind", "applies",
    ].contains(key)
  }

  private static func key(of path: String) -> String {
    String(path.prefix { $0 != "." && $0 != "[" })
  }

  /// What of the base an own value takes the place of: lines and slots of a template one by one,
  /// everything else by its key.
  private static func part(of path: String, in kind: ContentKey) -> String {
    let key = key(of: path)
    guard kind == .templates else { return key }
    switch key {
    case "indicators", "slots":
      return OverlayPath(path).map { OverlayPath(Array($0.steps.prefix(2))).text } ?? path
    default: return key
    }
  }
}

/// Walks a record and notes every value with its place (遍历取值).
private struct OriginWalk {
  let entry: PackEntry
  let pack: String
  private(set) var origins: [FieldOrigin] = []

  init(entry: PackEntry, pack: String) {
    self.entry = entry
    self.pack = pack
  }

  mutating func visit(_ record: Record, _ path: OverlayPath) {
    for slot in record.slots.sorted(by: { $0.field < $1.field }) {
      guard let value = slot.value else { continue }
      let key = record.schema.fields[slot.field].key
      visit(value, OverlayPath(path.steps + [.key(key)]), slot.keyRange)
    }
  }

  private mutating func visit(_ value: RecordValue, _ path: OverlayPath, _ key: SourceRange) {
    switch value {
    case .text, .node, .row: add(value, path, value.range)
    case .record(let record): visit(record, path)
    case .mapping(let entries, _):
      for (name, value) in entries {
        visit(value, OverlayPath(path.steps + [.key(name.value)]), name.range)
      }
    case .list(let elements, _):
      guard elements.contains(where: { $0.record != nil }) else {
        add(value, path, key)
        return
      }
      for (index, element) in elements.enumerated() {
        let name = element.record?.itemName ?? String(index)
        visit(element, OverlayPath(path.steps + [.item(name)]), element.range)
      }
    }
  }

  private mutating func add(_ value: RecordValue, _ path: OverlayPath, _ range: SourceRange) {
    let amendment = entry.amendments.last { $0.path.covers(path) && $0.wrote(value, path) }
    origins.append(
      FieldOrigin(
        path: path.text, value: value.display, pack: amendment?.pack ?? pack,
        place: amendment?.place ?? SourcePlace(file: entry.file, range: range),
        overlay: amendment.map {
          .init(
            reason: $0.reason, source: $0.source, before: $0.path == path ? $0.before : nil)
        }))
  }

  /// Fields that an overlay took away, and lists from which it removed records.
  mutating func addRemoved() {
    for amendment in entry.amendments {
      let isTold = origins.contains { $0.place == amendment.place && $0.overlay != nil }
      if isTold { continue }
      origins.append(
        FieldOrigin(
          path: amendment.path.text, value: "", pack: amendment.pack, place: amendment.place,
          overlay: .init(
            reason: amendment.reason, source: amendment.source, before: amendment.before)))
    }
  }
}

extension Amendment {
  /// Whether a value is of this change: a list that gained items keeps those it had.
  func wrote(_ value: RecordValue, _ path: OverlayPath) -> Bool {
    !isPartial || self.path == path || ranges.contains(value.range)
  }
}

extension Registry {
  /// Where the value of every field of an entry comes from: its own file, an overlay, or the entry
  /// that it extends. Empty where the registry was not loaded from packs.
  public func origins(of id: String) -> [FieldOrigin] { origins?.origins(of: id) ?? [] }

  /// Where the value of one field comes from; the path is written as in overlays.
  public func origin(of id: String, _ field: String) -> FieldOrigin? {
    origins(of: id).last { $0.path == field }
  }
}
