package import SankuModel
import SankuRegistry

/// Reads goals for the rules; what does not depend on the goal is prepared once (上下文构造).
package final class ContextBuilder: Sendable {
  let index: ReviewIndex
  private let prepared: PreparedGuidance
  private let options: ReviewOptions

  package init(index: ReviewIndex, guidance: Guidance, options: ReviewOptions) {
    self.index = index
    self.options = options
    prepared = PreparedGuidance(guidance, registry: index.registry)
  }

  var guidance: Guidance { prepared.guidance }

  /// Reads one goal.
  package func context(for goal: Goal, file: String) -> ReviewContext {
    let texts = GoalTexts(goal)
    let period = GoalPeriod(goal, texts)
    return ReviewContext(
      goal: goal, file: file, guidance: prepared, options: options, index: index,
      rows: reviewedRows(of: goal, texts, year: period.year), money: GoalMoney(goal.budget),
      period: period, texts: texts, categories: categories(of: goal, texts))
  }

  private func reviewedRows(of goal: Goal, _ texts: GoalTexts, year: Int?) -> [ReviewedRow] {
    var levels = RowLevels()
    var rows: [ReviewedRow] = []
    rows.reserveCapacity(goal.rows.count)
    for number in goal.rows.indices {
      let row = goal.rows[number]
      levels.take(row, number: number, of: texts, in: prepared.levels)
      rows.append(
        ReviewedRow(
          consume row, number: number, of: texts, under: levels.current, year: year, index: index))
    }
    return rows
  }

  /// The stated category, and those whose name or an alias stands in the project's name.
  private func categories(of goal: Goal, _ texts: GoalTexts) -> CategoryNames {
    if goal.texts.isFilled(.category),
      let category = index.registry.category(named: texts.text(.category).string)
    {
      return [category.name]
    }
    let name = texts.text(.name)
    var found: CategoryNames = []
    for (category, words) in ProjectWords.byCategory where words.occurs(in: name) {
      found.names.append(category)
    }
    return found
  }
}
