package import SankuDiagnostics

/// A rule of the family `form` (格式规则): what a finding of the reader is about, for pages and
/// `explain`.
package struct FormRule: Hashable, Sendable {
  /// The rule's one name.
  package let id: String
  /// How grave it is; where it can be either, the worse.
  package let severity: Severity
  /// What is wrong.
  package let summary: LocalizedText
  /// A text with the fault; nil where none can be shown, as for a missing file.
  package let bad: String?
  /// The same as it should be.
  package let good: String?
  /// Whether the examples are JSON rather than YAML.
  package let isJSON: Bool

  init(
    _ id: String, _ severity: Severity = .error, zh: String, en: String, bad: String? = nil,
    good: String? = nil, isJSON: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.summary = LocalizedText(zh: zh, en: en)
    self.bad = bad
    self.good = good
    self.isJSON = isJSON
  }

  /// All rules of the family by their names.
  package static let all: [FormRule] =
    (fileRules + structureRules + fullWidthRules + jsonRules).sorted { $0.id < $1.id }
}
