internal import SankuModel

extension RecordValue {
  /// The value with every reference written as `name` says (改写引用).
  func naming(_ shape: ValueShape, _ name: (String, ReferenceKind) -> String) -> RecordValue {
    switch (self, shape) {
    case (.text(let text), .reference(let kind)):
      return .text(Located(name(text.value, kind), at: text.range, key: text.keyRange))
    case (.list(let elements, let range), .list(let shape)):
      return .list(elements.map { $0.naming(shape, name) }, range)
    case (.mapping(let entries, let range), .mapping(let shape)):
      return .mapping(entries.map { ($0.key, $0.value.naming(shape, name)) }, range)
    case (.record(var record), .record(let schema)):
      for index in record.slots.indices {
        let shape = schema.fields[record.slots[index].field].shape
        record.slots[index].value = record.slots[index].value?.naming(shape, name)
      }
      return .record(record)
    case (_, .either(let scalar, let collection)):
      return naming(text == nil ? collection : scalar, name)
    default: return self
    }
  }
}

extension Record {
  /// The record as it stands in a pack, short ids of entries written in full.
  func withFullIDs(in pack: String) -> Record {
    let value = RecordValue.record(self).naming(.record(schema)) { text, kind in
      switch kind {
      case .indicator, .template, .entry: EntryID.full(text, in: pack)
      case .guidance, .sector, .category, .source: text
      }
    }
    return value.record ?? self
  }
}
