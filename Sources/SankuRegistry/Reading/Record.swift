package import SankuDiagnostics
package import SankuModel

/// A mapping read by a schema (已核对的记录): values by key, each of the shape it should have.
package struct Record: Sendable {
  /// The schema it was read by.
  package let schema: RecordSchema
  /// The mapping's place.
  package let range: SourceRange
  /// Whether nothing is wrong that its meaning depends on.
  package internal(set) var isUsable = true

  var values: [RecordValue?]
  var keyRanges: [SourceRange?]

  init(schema: RecordSchema, range: SourceRange) {
    self.schema = schema
    self.range = range
    self.values = Array(repeating: nil, count: schema.fields.count)
    self.keyRanges = Array(repeating: nil, count: schema.fields.count)
  }
}

extension Record {
  /// The value of a key.
  package func value(_ key: String) -> RecordValue? {
    schema.index(of: key).flatMap { values[$0] }
  }

  /// Where a key stands.
  package func keyRange(_ key: String) -> SourceRange? {
    schema.index(of: key).flatMap { keyRanges[$0] }
  }

  /// A text with its place.
  package func located(_ key: String) -> Located<String>? { value(key)?.text }

  /// A text.
  package func text(_ key: String) -> String? { located(key)?.value }

  /// The texts of a list with their places; other elements are passed over.
  package func locatedTexts(_ key: String) -> [Located<String>] {
    guard case .list(let elements, _)? = value(key) else { return [] }
    return elements.compactMap(\.text)
  }

  /// The texts of a list.
  package func texts(_ key: String) -> [String] { locatedTexts(key).map(\.value) }

  /// A record inside.
  package func record(_ key: String) -> Record? { value(key)?.record }

  /// The records of a list; other elements are passed over.
  package func records(_ key: String) -> [Record] {
    guard case .list(let elements, _)? = value(key) else { return [] }
    return elements.compactMap(\.record)
  }

  /// The entries of a mapping with free keys.
  package func mapping(_ key: String) -> [(key: Located<String>, value: RecordValue)] {
    guard case .mapping(let entries, _)? = value(key) else { return [] }
    return entries
  }

  /// Whether `true` is written.
  package func flag(_ key: String) -> Bool { text(key) == "true" }
}
