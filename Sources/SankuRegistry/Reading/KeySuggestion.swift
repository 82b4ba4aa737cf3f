internal import SankuDiagnostics

/// What an unknown key was probably meant to be (键名建议).
enum KeySuggestion {
  /// The same key in other letters: full-width, capitals, spaces, look-alikes.
  case lookAlike(String)
  /// A Chinese name of the key.
  case chineseName(String)
  /// A key a few letters away.
  case near(String)
  /// A key of other records.
  case elsewhere([RecordSchema])

  /// Finds the likeliest meaning of a key that a schema does not know.
  init?(for key: String, in schema: RecordSchema) {
    let folded = KeyText.folded(key)
    if let field = schema.fields.first(where: { KeyText.folded($0.key) == folded }) {
      self = .lookAlike(field.key)
    } else if let field = schema.fields.first(where: { $0.chinese.contains(folded) }) {
      self = .chineseName(field.key)
    } else if let near = Self.near(folded, in: schema, limit: 1) {
      self = .near(near)
    } else if case let owners = Self.owners[key, default: []], !owners.isEmpty {
      self = .elsewhere(owners)
    } else if let near = Self.near(folded, in: schema, limit: 3) {
      self = .near(near)
    } else {
      return nil
    }
  }

  private static func near(_ key: String, in schema: RecordSchema, limit: Int) -> String? {
    let length = key.unicodeScalars.count
    guard length > 1, length <= 64 else { return nil }
    let limit = min(limit, max(1, length / 3))
    var best: (key: String, distance: Int)?
    for field in schema.fields {
      let distance = EditDistance.between(key, field.key, limit: limit)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (field.key, distance) }
    }
    return best?.key
  }

  /// The records of the pack format that have a key.
  private static let owners: [String: [RecordSchema]] = {
    var owners: [String: [RecordSchema]] = [:]
    for root in [RecordSchema.manifest, .content] {
      for schema in root.nested where !goals.contains(schema.name) {
        for field in schema.fields { owners[field.key, default: []].append(schema) }
      }
    }
    return owners
  }()

  private static let goals = Set(RecordSchema.goal.nested.map(\.name))
}
