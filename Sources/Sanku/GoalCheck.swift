public import SankuDiagnostics
public import SankuModel
public import SankuReview

/// What came of checking one goal (审核结果).
public struct GoalCheck: Sendable {
  /// The file it came from, as named; `<stdin>` for standard input.
  public var file: String
  /// The file's text, for quoting lines.
  public var source: SourceText
  /// 项目名称, empty when missing or when no goal could be read.
  public var name: String
  /// The goal itself; nil when none could be read.
  public var goal: Goal?
  /// Everything found, in reading order: faults of the file's form, then of the goal.
  public var findings: [Finding]
  /// The verdict; nil when the file holds no readable goal.
  public var review: Review?
  /// Whether the file could not be read at all, so that the job could not be done.
  public var isUnreadable: Bool

  /// How many findings have a severity, suppressed ones not counted.
  public func count(of severity: Severity) -> Int {
    findings.count { $0.severity == severity && $0.suppression == nil }
  }

  /// The unit whose goal it is: 实施单位, else 主管部门; empty where neither is filled in.
  public var unit: String {
    goal?.filled(.unit)?.value ?? goal?.filled(.department)?.value ?? ""
  }

  /// The line on which the goal begins.
  public var line: Int { goal?.place.range.start.line ?? source.firstLine }
}
