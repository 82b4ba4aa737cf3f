public import SankuDiagnostics

/// What a review may be told from outside (审核选项).
public struct ReviewOptions: Sendable {
  /// Fewer filled rows than this are reported.
  public var fewestRows = 5
  /// More filled rows than this are reported.
  public var mostRows = 30
  /// Whether a missing kind of indicator comes with proposals of the library; summaries need none.
  public var proposesIndicators = true
  /// Rules that are not run, by id.
  public var disabledRules: Set<String> = []
  /// How grave the findings of some rules are taken to be, by id.
  public var severities: [String: Severity] = [:]

  /// The usual options.
  public init() {}
}
