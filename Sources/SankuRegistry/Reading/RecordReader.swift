internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Reads nodes by a schema (按格式读取) and notes every departure with its place.
///
/// What fits is kept, so that one slip does not hide the rest; ``Record/isUsable`` tells whether a
/// record lost something that it cannot do without.
struct RecordReader {
  private(set) var dialect: Dialect
  /// Goal files keep no records of the rows of tables; a case's goal takes part in overlays.
  private let makesRows: Bool
  let file: String
  var findings: [Finding] = []
  var path = FieldPath()
  /// Where the reader of YAML has told of a fault already.
  var told: [SourcePosition] = []
  /// Suggestions cost a look at every key; a damaged file may ask for a great many.
  var suggestionsLeft = 500
  /// How many departures so far made their record unusable.
  var losses = 0

  init(_ dialect: Dialect, file: String) {
    self.dialect = dialect
    self.makesRows = dialect == .form
    self.file = file
  }

  /// Reads a mapping; nil where the node is none.
  mutating func record(_ node: Node, by schema: RecordSchema) -> Record? {
    guard node.kind == .mapping else {
      reportWrongType(node, wanted: .record(schema))
      return nil
    }
    let outer = dialect
    defer { dialect = outer }
    // A goal inside a case is written as in a goal file, with the names of the form.
    if schema === RecordSchema.goal { dialect = .form }
    let lossesBefore = losses
    var record = Record(schema: schema, range: node.range, capacity: node.count)
    for entry in node.entries { read(entry.key, entry.value, of: node, by: schema, into: &record) }
    if dialect != .form { reportMissingKeys(of: node, in: record) }
    record.isUsable = losses == lossesBefore
    return record
  }

  /// Reads an entry of a mapping.
  private mutating func read(
    _ key: Node, _ node: Node, of mapping: Node, by schema: RecordSchema,
    into record: inout Record
  ) {
    // A key that is no scalar is found nowhere.
    let known =
      dialect == .form ? schema.keys.index(named: key) : schema.keys.index(key: key)
    guard let index = known ?? unusual(key, in: &record) else { return }
    let keyRange = key.range
    if let slot = record.slot(of: index) {
      readAgain(key, node, of: mapping, slot: slot, into: &record)
    } else {
      let value = fieldValue(node, schema.fields[index], keyRange)
      record.slots.append(Record.Slot(field: index, keyRange: keyRange, value: value))
    }
  }

  /// The field that a key means which is not written as it should be; nil where it means none.
  private mutating func unusual(_ key: Node, in record: inout Record) -> Int? {
    guard key.kind == .scalar else {
      reportCollectionAsKey(key)
      return nil
    }
    let name = key.text
    // A merge key is told by the reader of YAML.
    if name == "<<" || KeyText.isFree(name) { return nil }
    if dialect == .form, let index = FormKeys.table(of: record.schema).index(of: name) {
      return index
    }
    if let meant = reportUnknownKey(name, at: key, in: record.schema) {
      record.misnamed.append(meant)
    }
    return nil
  }

  /// The value of a field; nil where nothing is written or it does not fit.
  private mutating func fieldValue(
    _ node: Node, _ field: FieldSpec, _ keyRange: SourceRange
  ) -> RecordValue? {
    if case .text = field.shape, node.kind == .scalar, !node.isNull {
      // Any text fits, so that nothing need be known for a finding.
      return .text(Located(node.trimmedText, at: node.range, key: keyRange))
    }
    if node.isNull {
      // An empty cell of a form is a blank text; `null` is as good as no key.
      guard dialect == .form, node.text.isEmpty, field.shape.takesScalar else { return nil }
      return .text(Located("", at: node.range, key: keyRange))
    }
    if dialect == .form, !field.shape.takesScalar, node.kind == .scalar, node.text.isEmpty {
      return nil
    }
    path.steps.append(.key(step(field)))
    defer { path.steps.removeLast() }
    return value(node, field.shape, key: keyRange)
  }

  /// Packs name fields by key, goals by the name on the form.
  private func step(_ field: FieldSpec) -> String {
    dialect == .form ? field.chinese.first ?? field.key : field.key
  }

  /// A field for the second time, under another name: the first stays unless it is blank.
  private mutating func readAgain(
    _ key: Node, _ node: Node, of mapping: Node, slot: Int, into record: inout Record
  ) {
    let name = key.text
    let old = record.slots[slot]
    // The very same key twice is told by the reader of YAML.
    guard dialect == .form,
      !mapping.entries.contains(where: { $0.key.range == old.keyRange && $0.key.text == name })
    else { return }
    let field = record.schema.fields[old.field]
    let again = fieldValue(node, field, key.range)
    let isSame = again?.text.map { $0.value == old.value?.text?.value } ?? false
    reportDuplicateField(name, field, at: key.range, first: old.keyRange, isSame: isSame)
    if old.value != nil, old.value?.text?.isBlank != true { return }
    if let again { record.slots[slot].value = again }
  }
}

extension RecordReader {
  /// Reads a value of a shape; nil where it does not fit.
  mutating func value(
    _ node: Node, _ shape: ValueShape, key keyRange: SourceRange? = nil
  ) -> RecordValue? {
    switch shape {
    case .any:
      return .node(node)
    case .list(let element):
      return list(node, of: element, key: keyRange)
    case .record(let schema):
      if makesRows, schema === RecordSchema.goalRow, let row = Self.row(node, index: 0) {
        return .row(row)
      }
      return record(node, by: schema).map { .record($0) }
    case .mapping(let element):
      return mapping(node, of: element)
    case .either(let scalar, let collection):
      return value(node, node.kind == .scalar ? scalar : collection, key: keyRange)
    default:
      return scalar(node, shape, key: keyRange)
    }
  }

  private mutating func list(
    _ node: Node, of element: ValueShape, key keyRange: SourceRange?
  ) -> RecordValue? {
    switch node.kind {
    case .sequence:
      var values: [RecordValue] = []
      values.reserveCapacity(node.count)
      for (index, child) in node.elements.enumerated() {
        path.steps.append(.index(index))
        defer { path.steps.removeLast() }
        if !child.isNull, let value = value(child, element) {
          values.append(value)
        } else if dialect == .form {
          // A blank keeps the place, so that the rows behind it keep their numbers.
          values.append(.text(Located("", at: child.range)))
        }
      }
      return .list(values, node.range)
    case .scalar where element.takesScalar:
      if node.text.isEmpty {
        return dialect == .form
          ? .text(Located("", at: node.range, key: keyRange)) : .list([], node.range)
      }
      return value(node, element, key: keyRange).map { .list([$0], node.range) }
    default:
      reportWrongType(node, wanted: .list(element))
      return nil
    }
  }

  private mutating func mapping(_ node: Node, of element: ValueShape) -> RecordValue? {
    guard node.kind == .mapping else {
      reportWrongType(node, wanted: .mapping(element))
      return nil
    }
    var entries: [(key: Located<String>, value: RecordValue)] = []
    for entry in node.entries where !entry.value.isNull {
      guard entry.key.kind == .scalar else {
        reportCollectionAsKey(entry.key)
        continue
      }
      let key = Located(entry.key.text, at: entry.key.range)
      path.steps.append(.key(key.value))
      defer { path.steps.removeLast() }
      if let value = value(entry.value, element, key: key.range) { entries.append((key, value)) }
    }
    return .mapping(entries, node.range)
  }
}
