public import SankuDiagnostics

/// What a rule says about itself (规则说明): for `explain`, the rule's page, and its tests.
///
/// A class, since every finding reads it and must not pay for copying its texts.
public final class RuleDocumentation: Sendable {
  /// The rule's one name, `family/what-is-wrong`.
  public let id: String
  /// A short name of the fault.
  public let title: LocalizedText
  /// What is reported, in a sentence or two.
  public let summary: LocalizedText
  /// Why it matters.
  public let rationale: LocalizedText
  /// What to do about it.
  public let advice: LocalizedText
  /// The document that asks for it, such as `财预〔2021〕101号`; the wording is not quoted.
  public let basis: String?
  /// How grave it is unless a finding says otherwise.
  public let severity: Severity
  /// Codes of the catalogue of common defects that it covers.
  public let defects: [String]
  /// Goals that it reports, marked where.
  public let bad: [RuleExample]
  /// Goals that it passes.
  public let good: [RuleExample]

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
