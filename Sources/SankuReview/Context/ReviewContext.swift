package import SankuDiagnostics
package import SankuModel
package import SankuRegistry

/// A goal read once for all rules (审核上下文).
///
/// A class, since what only some rules ask for is worked out when the first of them asks. It stays
/// within one review on one thread.
package final class ReviewContext {
  package let goal: Goal
  package let file: String
  /// The guidance that the goal is judged under.
  let prepared: PreparedGuidance
  package let options: ReviewOptions
  package let index: ReviewIndex
  package let rows: [ReviewedRow]
  /// What can be told of the rows at a glance.
  let traits: [RowTraits]
  package let money: GoalMoney
  package let period: GoalPeriod
  /// The annual objective, folded; empty when blank.
  package let objective: FoldedText
  /// 项目名称, 项目概况 and 项目类别 together, folded, for telling what kind of project it is.
  package let projectText: FoldedText
  /// Names of the categories that the goal states or its name tells.
  package let categories: CategoryNames
  let texts: GoalTexts

  init(
    goal: Goal, file: String, guidance: PreparedGuidance, options: ReviewOptions,
    index: ReviewIndex, rows: [ReviewedRow], money: GoalMoney, period: GoalPeriod,
    texts: GoalTexts, categories: CategoryNames
  ) {
    self.texts = texts
    self.goal = goal
    self.file = file
    self.prepared = guidance
    self.options = options
    self.index = index
    self.rows = rows
    self.traits = rows.map { RowTraits($0) }
    self.money = money
    self.period = period
    self.objective = texts.text(.annualObjective)
    self.projectText = texts.projectText
    self.categories = categories
  }

  package var guidance: Guidance { prepared.guidance }
  package var levels: LevelTree { prepared.levels }
  package var registry: Registry { index.registry }
  /// What the rows measure.
  package var dimensions: Set<Dimension> { Set(rows.lazy.compactMap(\.dimension)) }

  /// The long-term objective, folded; empty when blank.
  package var longTermObjective: FoldedText { folded(.longTermObjective) }
  /// 项目概况, folded; empty when blank.
  package var projectDescription: FoldedText { folded(.description) }
  /// The numbers of the objective, in order.
  package private(set) lazy var objectiveFigures = TextFigure.all(in: objective)
  /// The amounts among them that no row, name or money holds, by their place.
  private(set) lazy var unknownAmounts = KnownNumbers.unknownAmounts(in: self)
  /// Numbers of the objective that a row contradicts.
  package private(set) lazy var objectiveConflicts = ObjectiveConflict.all(in: self)
  /// The attachments that the guidance asks for, with what answers them.
  package private(set) lazy var attachments = AttachmentFacts(self).answers()
  /// The indicators of the library whose keywords the project's text holds.
  private(set) lazy var keywordHits = index.suggester.hits(in: projectText)
  /// The code of the stated sector; nil where none is stated or known.
  private(set) lazy var sectorCode: String? = {
    guard goal.filled(.sector) != nil else { return nil }
    return index.registry.sectors(named: folded(.sector).string).first?.code
  }()

  /// A text of the head, folded; empty when blank.
  package func folded(_ field: GoalField) -> FoldedText {
    texts.text(field)
  }

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
    goal.rows.indices.contains { goal.rows[$0].shows(field) }
  }
}
