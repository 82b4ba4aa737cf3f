internal import SankuDiagnostics

/// A key of a content file (内容文件的键): which entries it lists.
package enum ContentKey: String, CaseIterable, Sendable {
  case indicators, templates, cases, guidances
  case sectors, categories, units, synonyms
  case rules, overlays

  /// The form of one entry.
  package var schema: RecordSchema {
    switch self {
    case .indicators: .indicator
    case .templates: .template
    case .cases: .caseStudy
    case .guidances: .guidance
    case .sectors: .sector
    case .categories: .category
    case .units: .unit
    case .synonyms: .synonym
    case .rules: .rule
    case .overlays: .overlay
    }
  }
}

extension RecordSchema {
  /// The keys of a content file (内容文件).
  package static let content = RecordSchema(
    "content", zh: "内容文件", en: "content file",
    ContentKey.allCases.map { key in
      FieldSpec(
        key.rawValue, .list(.record(key.schema)), chinese: [key.schema.title.zh],
        zh: "\(key.schema.title.zh)列表", en: "list of \(key.schema.title.en) records")
    })
}
