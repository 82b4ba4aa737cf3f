public import SankuDiagnostics
public import SankuReview

/// What came of checking one goal (审核结果).
public struct GoalCheck: Sendable {
  /// The file it came from, as named; `<stdin>` for standard input.
  public var file: String
  /// The file's text, for quoting lines.
  public var source: SourceText
  /// 项目名称, empty when missing or when no goal could be read.
  public var name: String
  /// Everything found, in reading order: faults of the file's form, then of the goal.
  public var findings: [Finding]
  /// The verdict; nil when the file holds no readable goal.
  public var review: Review?
  /// Whether the file could not be read at all, so that the job could not be done.
  public var isUnreadable: Bool

  /// How many findings have a severity.
  public func count(of severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}
