public import SankuDiagnostics

/// Writes checks as a report (审核报告), a goal at a time, so that a batch of any size may pass.
///
/// A report is its opening, then for each goal a joint and a part, then its closing; parts that are
/// empty are left out with their joint. Everything is UTF-8.
public protocol ReportWriter: Sendable {
  /// Whether the opening shows the summary, so that the parts must wait until the last goal.
  var opensWithSummary: Bool { get }

  /// How much of the summary is shown at either end.
  var detail: GoalDigester.Detail { get }

  /// What stands before all goals; the summary is empty unless ``opensWithSummary``.
  func opening(_ summary: BatchSummary) -> [UInt8]

  /// A goal. May run on any core.
  func part(_ check: GoalCheck) -> [UInt8]

  /// What stands before a part.
  ///
  /// - Parameters:
  ///   - number: the goal's number in the batch, from 0.
  ///   - isFirst: whether no part stands before it.
  func joint(before number: Int, isFirst: Bool) -> String

  /// What stands behind all goals.
  func closing(_ summary: BatchSummary) -> [UInt8]
}

extension ReportWriter {
  /// Most reports begin before anything is known.
  public var opensWithSummary: Bool { false }
  /// Most reports need counts at most.
  public var detail: GoalDigester.Detail { .counts }
  /// Nothing.
  public func opening(_ summary: BatchSummary) -> [UInt8] { [] }
  /// Nothing.
  public func joint(before number: Int, isFirst: Bool) -> String { "" }
  /// Nothing.
  public func closing(_ summary: BatchSummary) -> [UInt8] { [] }

  /// The report of goals that are all at hand.
  public func report(_ checks: [GoalCheck], library: Library) -> [UInt8] {
    let digester = GoalDigester(library: library, detail: detail)
    var summary = BatchSummary()
    var body: [UInt8] = []
    for (number, check) in checks.enumerated() {
      summary.add(digester.digest(check))
      let part = part(check)
      if part.isEmpty { continue }
      body += Array(joint(before: number, isFirst: body.isEmpty).utf8) + part
    }
    return opening(opensWithSummary ? summary : BatchSummary()) + body + closing(summary)
  }
}

/// What reports may be told from outside (报告选项).
public struct ReportOptions: Sendable {
  /// The language of words and messages.
  public var language: Language
  /// Whether text is coloured for a terminal.
  public var usesColor: Bool
  /// The width of text, in terminal cells.
  public var width: Int
  /// From this severity on a goal counts as failed.
  public var failOn: Severity
  /// Whether text ends with a summary; nil: from five goals on.
  public var showsSummary: Bool?

  /// The usual options.
  public init(
    language: Language = .zh, usesColor: Bool = false, width: Int = 100, failOn: Severity = .error,
    showsSummary: Bool? = nil
  ) {
    self.language = language
    self.usesColor = usesColor
    self.width = width
    self.failOn = failOn
    self.showsSummary = showsSummary
  }
}
