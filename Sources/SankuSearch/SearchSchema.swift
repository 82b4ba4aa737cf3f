/// The fields and facets of a collection of documents (字段与筛选项).
///
/// The first field is the name: exact names, and names that hold the query, come first.
package struct SearchSchema: Sendable, Equatable {
  /// What a field holds.
  package enum FieldKind: Sendable, Equatable {
    /// Short terms such as names and keywords. They also feed corrections and suggestions.
    case term
    /// Running text.
    case text
  }

  /// One searchable field (字段).
  package struct Field: Sendable, Equatable {
    package var name: String
    /// How much an occurrence here counts; 1 is plain running text.
    package var weight: Double
    package var kind: FieldKind

    package init(name: String, weight: Double, kind: FieldKind = .text) {
      self.name = name
      self.weight = weight
      self.kind = kind
    }
  }

  package var fields: [Field]
  package var facets: [String]

  package init(fields: [Field], facets: [String] = []) {
    self.fields = fields
    self.facets = facets
  }

  /// Whether a field feeds corrections and suggestions: the name, and fields of terms.
  func suggests(field: Int) -> Bool {
    field == 0 || fields[field].kind == .term
  }
}

/// What is found: an id, texts by field, values by facet (文档).
package struct SearchDocument: Sendable, Equatable {
  package var id: String
  /// The values of each field, in the order of the schema; missing fields at the end are empty.
  package var fields: [[String]]
  /// The values of each facet, in the order of the schema.
  ///
  /// A hierarchical value is given with all its ancestors: `["205", "20502"]`.
  package var facets: [[String]]

  package init(id: String, fields: [[String]], facets: [[String]] = []) {
    self.id = id
    self.fields = fields
    self.facets = facets
  }
}

/// Everyday words and what they mean in the documents (同义词).
package struct SearchSynonym: Sendable, Equatable {
  /// What people type: `扫马路`.
  package var words: [String]
  /// What the documents say: `道路清扫保洁`.
  package var means: [String]

  package init(words: [String], means: [String]) {
    self.words = words
    self.means = means
  }
}
