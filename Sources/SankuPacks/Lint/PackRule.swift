internal import SankuDiagnostics
package import SankuReview
internal import SankuYAML

/// One thing that a maintainer is told about a pack (包规则), as data with the check.
///
/// The examples are the rule's tests and its page, as with the rules for goals.
package struct PackRule: Sendable {
  /// Its record, for `explain`, the page and the tests.
  package let documentation: RuleDocumentation
  /// A pack that it reports, marked where.
  package let bad: PackExample
  /// A pack that it passes.
  package let good: PackExample
  let check: @Sendable (LintScope, inout RuleReport) -> Void

  init(
    _ name: String, _ severity: Severity, _ title: LocalizedText, summary: LocalizedText,
    why: LocalizedText, advice: LocalizedText, bad: PackExample, good: PackExample,
    check: @escaping @Sendable (LintScope, inout RuleReport) -> Void
  ) {
    documentation = RuleDocumentation(
      id: "pack/" + name, title: title, summary: summary, rationale: why, advice: advice,
      severity: severity, defects: [], bad: [.goal(bad.source)], good: [.goal(good.source)])
    self.bad = bad
    self.good = good
    self.check = check
  }

  /// The rule's one name, such as `pack/no-source`.
  package var id: String { documentation.id }
}

/// What one rule finds (规则结果), gathered in order.
package struct RuleReport {
  let rule: PackRule
  private(set) var findings: [Finding] = []

  init(_ rule: PackRule) {
    self.rule = rule
  }

  /// Adds a finding at a node, or at a part of it.
  mutating func add(
    _ node: Node, in file: String, _ zh: String, _ en: String, range: SourceRange? = nil,
    field: String? = nil, severity: Severity? = nil, advice: LocalizedText? = nil,
    notes: [Finding.Note] = [], fixes: [Finding.Fix] = []
  ) {
    findings.append(
      Finding(
        rule: rule.id, severity: severity ?? rule.documentation.severity,
        message: LocalizedText(zh: zh, en: en),
        place: SourcePlace(file: file, range: range ?? node.range), field: field,
        advice: advice ?? rule.documentation.advice, notes: notes, fixes: fixes))
  }

  /// Adds a finding at an entry's field, at its name where the field is missing.
  mutating func add(
    _ entry: PackEntryNode, _ key: String? = nil, _ zh: String, _ en: String,
    severity: Severity? = nil, advice: LocalizedText? = nil, notes: [Finding.Note] = [],
    fixes: [Finding.Fix] = []
  ) {
    let node = key.flatMap { entry[$0] } ?? entry.head
    add(
      node, in: entry.file, zh, en, field: key, severity: severity, advice: advice, notes: notes,
      fixes: fixes)
  }
}
