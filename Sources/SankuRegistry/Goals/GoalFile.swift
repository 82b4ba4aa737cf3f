public import SankuDiagnostics
public import SankuModel

/// What a file of goals holds (目标文件): the goals, and what is wrong with its form.
public struct GoalFile: Sendable {
  /// The bytes and the name.
  public let source: SourceText
  /// The goals in order; a goal that is partly wrong is here with what could be read.
  public internal(set) var goals: [Goal]
  /// What is wrong, rules of the family `form`, in reading order.
  public internal(set) var findings: [Finding]

  init(source: SourceText, goals: [Goal] = [], findings: [Finding] = []) {
    self.source = source
    self.goals = goals
    self.findings = findings
  }

  /// Whether no goal could be read; ``findings`` says why.
  public var isUnreadable: Bool { goals.isEmpty }
}
