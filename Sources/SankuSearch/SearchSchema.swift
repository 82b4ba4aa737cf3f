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
  /// The facet whose first value puts documents side by side, so that filtering and counting by it are
  /// quick; nil for none.
  package var groups: String?

  package init(fields: [Field], facets: [String] = [], groups: String? = nil) {
    self.fields = fields
    self.facets = facets
    self.groups = groups
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
  /// Texts that are kept to be shown with a hit, and not searched.
  package var stored: [String]

  package init(
    id: String, fields: [[String]], facets: [[String]] = [], stored: [String] = []
  ) {
    self.id = id
    self.fields = fields
    self.facets = facets
    self.stored = stored
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
