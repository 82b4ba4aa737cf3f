public import SankuDiagnostics

/// What a rule says about itself (规则说明): for `explain`, the rule's page, and its tests.
public struct RuleDocumentation: Sendable {
  /// The rule's one name, `family/what-is-wrong`.
  public var id: String
  /// A short name of the fault.
  public var title: LocalizedText
  /// What is reported, in a sentence or two.
  public var summary: LocalizedText
  /// Why it matters.
  public var rationale: LocalizedText
  /// What to do about it.
  public var advice: LocalizedText
  /// The document that asks for it, such as `财预〔2021〕101号`; the wording is not quoted.
  public var basis: String?
  /// How grave it is unless a finding says otherwise.
  public var severity: Severity
  /// Codes of the catalogue of common defects that it covers.
  public var defects: [String]
  /// Goals that it reports, marked where.
  public var bad: [RuleExample]
  /// Goals that it passes.
  public var good: [RuleExample]

  package init(
    id: String, title: LocalizedText, summary: LocalizedText, rationale: LocalizedText,
    advice: LocalizedText, basis: String? = nil, severity: Severity, defects: [String],
    bad: [RuleExample], good: [RuleExample]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.rationale = rationale
    self.advice = advice
    self.basis = basis
    self.severity = severity
    self.defects = defects
    self.bad = bad
    self.good = good
  }

  /// The part of the name before the slash.
  public var family: String {
    String(id.prefix { $0 != "/" })
  }
}
