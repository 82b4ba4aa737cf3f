internal import SankuModel

extension Resolver {
  /// Resolves every reference of a record to a full id; what names nothing is dropped.
  ///
  /// False where a reference is lost that the record cannot do without.
  mutating func resolve(_ record: inout Record, in pack: String, file: String) -> Bool {
    for field in record.schema.referenceFields {
      guard let slot = record.slot(of: field), let value = record.slots[slot].value else {
        continue
      }
      let spec = record.schema.fields[field]
      // What takes an entry's place, and what a template builds on, are meant as they are written.
      let follows = followsReplacements
      if spec.key == "replaced_by" || spec.key == "extends" { followsReplacements = false }
      let resolved = resolve(value, spec.shape, in: pack, file: file)
      followsReplacements = follows
      if resolved == nil, spec.isRequired { return false }
      record.slots[slot].value = resolved
    }
    return true
  }

  mutating func resolve(
    _ value: RecordValue, _ shape: ValueShape, in pack: String, file: String
  ) -> RecordValue? {
    switch (value, shape) {
    case (.text(let text), .reference(let kind)):
      switch resolve(text, kind, in: pack, file: file) {
      case .found(let id): return .text(Located(id, at: text.range, key: text.keyRange))
      case .kept: return value
      case .lost: return nil
      }
    case (.list(let elements, let range), .list(let shape)):
      var resolved: [RecordValue] = []
      for element in elements {
        if let element = resolve(element, shape, in: pack, file: file) { resolved.append(element) }
      }
      return .list(resolved, range)
    case (.mapping(let entries, let range), .mapping(let shape)):
      var resolved: [(key: Located<String>, value: RecordValue)] = []
      for (key, value) in entries {
        if let value = resolve(value, shape, in: pack, file: file) { resolved.append((key, value)) }
      }
      return .mapping(resolved, range)
    case (.record(var record), .record):
      return resolve(&record, in: pack, file: file) ? .record(record) : nil
    case (_, .either(let scalar, let collection)):
      return resolve(value, value.text == nil ? collection : scalar, in: pack, file: file)
    default:
      return value
    }
  }
}
