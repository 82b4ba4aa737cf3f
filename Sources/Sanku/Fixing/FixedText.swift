public import SankuDiagnostics

/// What came of applying fixes to a text (修改结果).
public struct FixedText: Sendable {
  /// The text as it was.
  public var source: SourceText
  /// The text as it is now; the same where nothing was changed.
  public var text: SourceText
  /// What was changed, in the order of the changes.
  public var applied: [Applied]
  /// What was tried and left as it was, since the file would not have been the better for it.
  public var dropped: [Dropped]
  /// How often the text was gone through.
  public var rounds: Int
  /// The check of the text as it is now.
  public var checks: [GoalCheck]

  /// Whether anything was changed.
  public var isChanged: Bool { text.bytes != source.bytes }

  /// A finding that was mended.
  public struct Applied: Sendable {
    /// What was wrong, at its place in the text before that round.
    public var finding: Finding
    /// What was done.
    public var fix: Finding.Fix
  }

  /// A finding whose fix was not kept.
  public struct Dropped: Sendable {
    /// What is wrong.
    public var finding: Finding
    /// What was tried.
    public var fix: Finding.Fix
    /// Why it was not kept.
    public var reason: LocalizedText
  }

  /// How many findings are left that count.
  public var remaining: Int {
    checks.reduce(0) { sum, check in sum + check.findings.count { $0.suppression == nil } }
  }
}
