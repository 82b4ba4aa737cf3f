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

  /// The fields that are written, in their order: few, so that a search of the row is cheapest.
  var slots: [Slot]

  /// The keys that unknown ones were probably meant to be.
  var misnamed: [String] = []

  /// A field as it is written.
  struct Slot: Sendable {
    /// The number of the field in the schema.
    var field: Int
    var keyRange: SourceRange
    /// Nil where nothing is written behind the key, or it does not fit.
    var value: RecordValue?
  }

  init(schema: RecordSchema, range: SourceRange, capacity: Int = 0) {
    self.schema = schema
    self.range = range
    self.slots = []
    self.slots.reserveCapacity(capacity)
  }

  /// The place of a field among the slots.
  func slot(of field: Int) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      for index in slots.indices where slots[index].field == field { return index }
      return nil
    }
  }

  /// Whether something is written in a field, beyond white space; the value is not copied to tell.
  func isFilled(_ field: Int) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      for index in slots.indices where slots[index].field == field {
        switch slots[index].value {
        case nil: return false
        case .text(let text)?: return !text.isBlank
        default: return true
        }
      }
      return false
    }
  }

  /// The value of a field by its number.
  func value(of field: Int) -> RecordValue? { slot(of: field).flatMap { slots[$0].value } }
}

extension Record {
  /// The value of a key.
  package func value(_ key: String) -> RecordValue? {
    schema.index(of: key).flatMap(value(of:))
  }

  /// Where a key stands.
  package func keyRange(_ key: String) -> SourceRange? {
    schema.index(of: key).flatMap(slot(of:)).map { slots[$0].keyRange }
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

  /// Whether another field holds the word that makes one necessary.
  func fulfils(_ condition: FieldSpec.Condition) -> Bool {
    guard let word = text(condition.key) else {
      return condition.isDefault && keyRange(condition.key) == nil
    }
    return word == condition.word
  }

  /// Whether `true` is written.
  package func flag(_ key: String) -> Bool { text(key) == "true" }
}
