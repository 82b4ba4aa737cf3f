internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Finds and changes fields of a record by their paths (按路径取改字段).
struct FieldLookup {
  /// What stands at the end of a path.
  struct Field {
    /// Nil where nothing is written.
    var value: RecordValue?
    var shape: ValueShape
    /// Whether the record cannot do without it.
    var isRequired: Bool
    /// The path with items named by their own ids.
    var path: OverlayPath
  }

  enum Fault: Error {
    /// The path is not written as one.
    case malformed
    /// A record has no such key.
    case unknownKey(String, RecordSchema)
    /// A list has no such item.
    case noItem(String, choices: [String], path: OverlayPath)
    /// There is nothing inside the value at the path.
    case noParts(OverlayPath)
    /// The key may never change.
    case fixed(String)
  }

  /// Completes a short id of the pack that the entry stands in.
  var pack: String

  /// What stands at a path; a fault where the format knows no such field.
  func field(_ path: OverlayPath, of record: Record) throws(Fault) -> Field {
    if case .key("id")? = path.steps.first { throw .fixed("id") }
    var field = Field(
      value: .record(record), shape: .record(record.schema), isRequired: false,
      path: OverlayPath([]))
    for step in path.steps { try advance(&field, step) }
    return field
  }

  private func advance(_ field: inout Field, _ step: OverlayPath.Step) throws(Fault) {
    if case .either(_, let collection) = field.shape {
      field.shape = collection
      if case .text? = field.value { field.value = nil }
    }
    switch (field.shape, step) {
    case (.record(let schema), .key(let key)):
      guard let index = schema.index(of: key) else { throw .unknownKey(key, schema) }
      field.value = field.value?.record?.value(of: index)
      field.shape = schema.fields[index].shape
      field.isRequired = schema.fields[index].isRequired
      field.path.steps.append(step)
    case (.mapping(let element), .key(let key)), (.mapping(let element), .item(let key)):
      field.value = field.value?.entry(key)
      field.shape = element
      field.isRequired = false
      field.path.steps.append(.key(key))
    case (.list(let element), .item(let name)):
      let elements = field.value?.elements ?? []
      guard let index = self.index(of: name, in: elements) else {
        throw .noItem(name, choices: elements.compactMap { $0.record?.itemName }, path: field.path)
      }
      field.value = elements[index]
      field.shape = element
      field.isRequired = false
      field.path.steps.append(.item(itemName(of: elements[index]) ?? String(index)))
    default: throw .noParts(field.path)
    }
  }

  /// What an item is called by once references are full ids.
  private func itemName(of item: RecordValue) -> String? {
    guard let record = item.record, let name = record.itemName else { return nil }
    let isReference = record.schema.referenceFields.contains { field in
      record.value(of: field)?.text?.value == name
    }
    return isReference ? EntryID.full(name, in: pack) : name
  }

  /// The place of an item that is named by id, name or number.
  private func index(of name: String, in elements: [RecordValue]) -> Int? {
    let full = EntryID.full(name, in: pack)
    let named = elements.firstIndex { element in
      guard let own = element.record?.itemName ?? element.text?.value else { return false }
      return own == name || EntryID.full(own, in: pack) == full
    }
    if let named { return named }
    guard let number = Int(name), elements.indices.contains(number) else { return nil }
    return number
  }

  /// Puts a value at a path that ``field(_:of:)`` has found; nil takes the value away.
  func put(
    _ value: RecordValue?, at path: OverlayPath, in record: inout Record, key: SourceRange
  ) {
    let whole = put(value, at: path.steps[...], in: .record(record), .record(record.schema), key)
    if case .record(let changed)? = whole { record = changed }
  }

  private func put(
    _ new: RecordValue?, at steps: ArraySlice<OverlayPath.Step>, in old: RecordValue?,
    _ shape: ValueShape, _ key: SourceRange
  ) -> RecordValue? {
    guard let step = steps.first else { return new }
    let rest = steps.dropFirst()
    switch (shape, step) {
    case (.either(_, let collection), _):
      return put(new, at: steps, in: old?.text == nil ? old : nil, collection, key)
    case (.record(let schema), .key(let name)):
      guard let index = schema.index(of: name) else { return old }
      var record = old?.record ?? Record(schema: schema, range: key)
      let inner = put(new, at: rest, in: record.value(of: index), schema.fields[index].shape, key)
      record.put(inner, field: index, key: key)
      return .record(record)
    case (.mapping(let element), .key(let name)), (.mapping(let element), .item(let name)):
      return (old ?? .mapping([], key)).putting(
        put(new, at: rest, in: old?.entry(name), element, key), for: name, key: key)
    case (.list(let element), .item(let name)):
      guard case .list(var elements, let range)? = old, let index = index(of: name, in: elements)
      else { return old }
      if let inner = put(new, at: rest, in: elements[index], element, key) {
        elements[index] = inner
      } else {
        elements.remove(at: index)
      }
      return .list(elements, range)
    default: return old
    }
  }
}

extension Record {
  /// What an item of a list is called by: the id, code or name in it.
  var itemName: String? {
    for key in ["use", "indicator", "id", "code", "name"] {
      if let text = text(key) { return text }
    }
    return nil
  }

  fileprivate mutating func put(_ value: RecordValue?, field: Int, key: SourceRange) {
    if let slot = slot(of: field) {
      slots[slot].value = value
      slots[slot].keyRange = key
    } else if value != nil {
      slots.append(Slot(field: field, keyRange: key, value: value))
    }
  }
}

extension RecordValue {
  /// The value of a free key.
  fileprivate func entry(_ key: String) -> RecordValue? {
    guard case .mapping(let entries, _) = self else { return nil }
    return entries.first { $0.key.value == key }?.value
  }

  fileprivate func putting(_ value: RecordValue?, for name: String, key: SourceRange) -> RecordValue
  {
    guard case .mapping(var entries, let range) = self else { return self }
    let index = entries.firstIndex { $0.key.value == name }
    switch (index, value) {
    case (let index?, let value?): entries[index].value = value
    case (let index?, nil): entries.remove(at: index)
    case (nil, let value?): entries.append((Located(name, at: key), value))
    case (nil, nil): break
    }
    return .mapping(entries, range)
  }

  /// The value as people read it, in one line.
  var display: String {
    switch self {
    case .text(let text): text.value
    case .list(let elements, _): elements.map(\.display).joined(separator: "；")
    case .record(let record):
      record.slots.compactMap { slot in
        slot.value.map { "\(record.schema.fields[slot.field].key): \($0.display)" }
      }.joined(separator: ", ")
    case .mapping(let entries, _):
      entries.map { "\($0.key.value): \($0.value.display)" }.joined(separator: ", ")
    case .node(let node): node.text
    case .row: ""
    }
  }

  /// Whether two values say the same, wherever they stand.
  func says(_ other: RecordValue) -> Bool {
    switch (self, other) {
    case (.text(let own), .text(let other)): return own.value == other.value
    case (.list(let own, _), .list(let other, _)):
      return own.count == other.count && zip(own, other).allSatisfy { $0.says($1) }
    case (.record(let own), .record(let other)): return own.says(other)
    case (.mapping(let own, _), .mapping(let other, _)):
      return own.count == other.count
        && zip(own, other).allSatisfy { $0.key.value == $1.key.value && $0.value.says($1.value) }
    default: return false
    }
  }
}

extension Record {
  fileprivate func says(_ other: Record) -> Bool {
    let own = slots.filter { $0.value != nil }
    guard own.count == other.slots.count(where: { $0.value != nil }) else { return false }
    return own.allSatisfy { slot in
      guard let value = slot.value, let same = other.value(of: slot.field) else { return false }
      return value.says(same)
    }
  }
}
