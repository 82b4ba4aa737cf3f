public import SankuDiagnostics

/// What came of a pack's tests (包测试结果).
public struct PackTestReport: Sendable {
  /// Goal files that were reviewed.
  public var goals = 0
  /// Marks in them.
  public var marks = 0
  /// Examples of indicators that were read.
  public var examples = 0
  /// Templates that were filled.
  public var templates = 0
  /// What failed, each at its place; rules of the family `pack-test`.
  public var failures: [Finding] = []
  /// The files that failures stand in, by name.
  public var sources: [String: SourceText] = [:]
  /// Rules of the pack that no test goal expects.
  public var untestedRules: [String] = []
  /// How many rules the pack has.
  public var rules = 0
  /// Indicators that no template uses.
  public var unusedIndicators: [String] = []
  /// Indicators that no case reports on.
  public var indicatorsWithoutCase: [String] = []
  /// How many indicators the pack has.
  public var indicators = 0

  /// Whether everything passed.
  public var hasPassed: Bool { failures.isEmpty }

  /// Creates an empty report.
  public init() {}

  mutating func fail(
    _ name: String, at place: SourcePlace, _ zh: String, _ en: String, advice: LocalizedText,
    notes: [Finding.Note] = []
  ) {
    failures.append(
      Finding(
        rule: "pack-test/" + name, severity: .error, message: LocalizedText(zh: zh, en: en),
        place: place, advice: advice, notes: notes))
  }
}
