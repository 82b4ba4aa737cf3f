package import SankuDiagnostics

/// One key of a record (字段说明): its names, its shape and what it is for.
///
/// The reader, the findings and the generated JSON Schemas all come from these descriptions. A class,
/// since the reader takes one for every key that it meets.
package final class FieldSpec: Sendable {
  /// The key as it is written.
  package let key: String
  /// Chinese names: accepted in goals, named as the mistake they are in packs.
  package let chinese: [String]
  /// What may stand behind the key.
  package let shape: ValueShape
  /// Whether the record is incomplete without it.
  package let isRequired: Bool
  /// When the record should have it, beyond ``isRequired``.
  package let condition: Condition?
  /// What the field is for, in one line.
  package let summary: LocalizedText

  /// Creates a description of a key.
  package init(
    _ key: String, _ shape: ValueShape, required: Bool = false, when condition: Condition? = nil,
    chinese: [String] = [], zh: String, en: String
  ) {
    self.key = key
    self.chinese = chinese
    self.shape = shape
    self.isRequired = required
    self.condition = condition
    self.summary = LocalizedText(zh: zh, en: en)
  }

  /// A word behind another key that makes a field necessary (条件必填).
  package struct Condition: Sendable {
    /// The other key.
    package var key: String
    /// The word behind it.
    package var word: String
    /// Whether the word also counts where the other key is not written.
    package var isDefault: Bool

    /// Creates a condition.
    package init(_ key: String, is word: String, isDefault: Bool = false) {
      self.key = key
      self.word = word
      self.isDefault = isDefault
    }
  }
}
