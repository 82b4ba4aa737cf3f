package import SankuDiagnostics
internal import SankuYAML

/// The keys that one kind of record may have (记录格式), as data.
///
/// A class, since every record refers to its schema and must not pay for copying it.
package final class RecordSchema: Sendable {
  /// A short name for generated schemas, such as `indicator`.
  package let name: String
  /// The name that findings use, such as 指标.
  package let title: LocalizedText
  /// The keys in the order of the documentation.
  package let fields: [FieldSpec]

  /// The fields that hold references, themselves or further inside.
  let referenceFields: [Int]
  /// The fields that a record may be incomplete without.
  let neededFields: [Int]
  /// Finds fields by what a file writes.
  let keys: KeyTable

  /// Creates a schema.
  package init(_ name: String, zh: String, en: String, _ fields: [FieldSpec]) {
    self.name = name
    self.title = LocalizedText(zh: zh, en: en)
    self.fields = fields
    self.referenceFields = fields.indices.filter { fields[$0].shape.holdsReferences }
    self.neededFields = fields.indices.filter {
      fields[$0].isRequired || fields[$0].condition != nil
    }
    self.keys = KeyTable(fields.map { (key: $0.key, names: $0.chinese) })
  }

  /// The number of the field with a key.
  package func index(of key: String) -> Int? {
    keys.index(key: key)
  }

  /// The description of a key.
  package subscript(key: String) -> FieldSpec? { index(of: key).map { fields[$0] } }
}

extension RecordSchema {
  /// Every schema that stands inside this one, itself first, each once by name.
  package var nested: [RecordSchema] {
    var found: [RecordSchema] = []
    var names: Set<String> = []
    collect(into: &found, names: &names)
    return found
  }

  private func collect(into found: inout [RecordSchema], names: inout Set<String>) {
    guard names.insert(name).inserted else { return }
    found.append(self)
    for field in fields {
      for schema in field.shape.schemas { schema.collect(into: &found, names: &names) }
    }
  }
}

extension ValueShape {
  /// Whether a reference stands in the shape.
  fileprivate var holdsReferences: Bool {
    switch self {
    case .reference: true
    case .list(let shape), .mapping(let shape): shape.holdsReferences
    case .record(let schema): !schema.referenceFields.isEmpty
    case .either(let left, let right): left.holdsReferences || right.holdsReferences
    case .text, .number, .integer, .date, .flag, .word, .any: false
    }
  }

  /// The record schemas that the shape mentions itself.
  fileprivate var schemas: [RecordSchema] {
    switch self {
    case .record(let schema): [schema]
    case .list(let shape), .mapping(let shape): shape.schemas
    case .either(let left, let right): left.schemas + right.schemas
    default: []
    }
  }
}
