package import SankuDiagnostics

/// One key of a record (字段说明): its names, its shape and what it is for.
///
/// The reader, the findings and the generated JSON Schemas all come from these descriptions.
package struct FieldSpec: Sendable {
  /// The key as it is written.
  package var key: String
  /// Chinese names: accepted in goals, named as the mistake they are in packs.
  package var chinese: [String]
  /// What may stand behind the key.
  package var shape: ValueShape
  /// Whether the record is incomplete without it.
  package var isRequired: Bool
  /// What the field is for, in one line.
  package var summary: LocalizedText

  /// Creates a description of a key.
  package init(
    _ key: String, _ shape: ValueShape, required: Bool = false, chinese: [String] = [],
    zh: String, en: String
  ) {
    self.key = key
    self.chinese = chinese
    self.shape = shape
    self.isRequired = required
    self.summary = LocalizedText(zh: zh, en: en)
  }
}
