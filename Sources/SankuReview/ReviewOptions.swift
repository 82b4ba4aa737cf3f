/// What a review may be told from outside (审核选项).
public struct ReviewOptions: Sendable {
  /// Fewer filled rows than this are reported.
  public var fewestRows = 5
  /// More filled rows than this are reported.
  public var mostRows = 30
  /// Rules that are not run, by id.
  public var disabledRules: Set<String> = []

  /// The usual options.
  public init() {}
}
