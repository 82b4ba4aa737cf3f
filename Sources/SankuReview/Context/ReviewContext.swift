package import SankuDiagnostics
package import SankuModel
package import SankuRegistry

/// A goal read once for all rules (审核上下文).
package struct ReviewContext: Sendable {
  package let goal: Goal
  package let file: String
  package let guidance: Guidance
  package let registry: Registry
  package let options: ReviewOptions
  package let levels: LevelTree
  package let suggester: IndicatorSuggester
  package let rows: [ReviewedRow]
  /// The rows that rules about content look at: with a name and a value, and meant.
  package let judgeable: [ReviewedRow]
  package let money: GoalMoney
  package let period: GoalPeriod
  /// The annual objective, folded; empty when blank.
  package let objective: FoldedText
  /// 项目名称, 项目概况 and 项目类别 together, folded, for telling what kind of project it is.
  package let projectText: FoldedText
  /// Names of the categories that the goal states or its name tells.
  package let categories: Set<String>
  /// What the rows measure.
  package let dimensions: Set<Dimension>

  /// Where a field of the head stands: its value, else its key, else the head of the goal.
  package func range(of field: GoalField) -> SourceRange {
    if let text = goal[field], !text.isBlank { return text.range }
    if field == .budget, let budget = goal.budget { return budget.range }
    return goal.keyRanges[field] ?? goal[field]?.keyRange ?? goal[field]?.range ?? headRange
  }

  /// The head of the goal, where findings about what is missing stand: the project's name, or the
  /// first character.
  package var headRange: SourceRange {
    goal.filled(.name)?.range ?? goal.keyRanges[.name]
      ?? SourceRange(at: goal.place.range.start)
  }

  /// Whether the head shows a field at all, blank or not.
  package func shows(_ field: GoalField) -> Bool {
    goal[field] != nil || goal.keyRanges[field] != nil
  }

  /// Whether any row has a column, blank or not.
  package func hasColumn(_ field: RowField) -> Bool {
    goal.rows.contains { $0[field] != nil }
  }
}
