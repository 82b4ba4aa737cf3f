package import SankuModel
import SankuQuantity
import SankuRegistry

/// Reads goals for the rules; what does not depend on the goal is prepared once (上下文构造).
package final class ContextBuilder: Sendable {
  let index: ReviewIndex
  let guidance: Guidance
  private let options: ReviewOptions
  private let levels: LevelTree
  private let demands: AttachmentDemands

  package init(index: ReviewIndex, guidance: Guidance, options: ReviewOptions) {
    self.index = index
    self.guidance = guidance
    self.options = options
    levels = LevelTree(guidance: guidance, others: index.registry.guidances)
    demands = AttachmentDemands(guidance)
  }

  /// Reads one goal.
  package func context(for goal: Goal, file: String) -> ReviewContext {
    let period = GoalPeriod(goal)
    let rows = reviewedRows(of: goal, year: period.year)
    let name = FoldedText(goal.name)
    let project = FoldedText(
      [goal.name, goal[.category]?.value, goal[.description]?.value].compactMap { $0 }
        .joined(separator: "\n"))
    return ReviewContext(
      goal: goal, file: file, guidance: guidance, options: options, levels: levels, index: index,
      rows: rows, money: GoalMoney(goal.budget), period: period, projectText: project,
      categories: categories(of: goal, name: name), demands: demands)
  }

  private func reviewedRows(of goal: Goal, year: Int?) -> [ReviewedRow] {
    var level1: String?
    var level2: String?
    var last: (level1: String?, level2: String?, level: LevelTree.Resolution)?
    return goal.rows.map { row in
      // Merged cells: a blank level cell means the one above.
      if let text = row.filled(.level1)?.value {
        if !Self.isSame(text, level1) { level2 = nil }
        level1 = text
      }
      if let text = row.filled(.level2)?.value { level2 = text }
      let name = IndicatorName(row[.name]?.value ?? "")
      let level: LevelTree.Resolution
      if let last, Self.isSame(last.level1, level1), Self.isSame(last.level2, level2) {
        level = last.level
      } else {
        level = levels.resolve(level1: level1, level2: level2)
        last = (level1, level2, level)
      }
      return ReviewedRow(
        source: row, level: level, level1Text: level1,
        level2Text: level2, name: name,
        value: CellValue(row, name: name, year: year, reader: index.reader),
        actual: result(row, .actual, name), previous: result(row, .previous, name),
        weight: row.filled(.weight).flatMap { Self.points($0.value) },
        bracketUnit: name.brackets.lazy.compactMap { self.bracketUnit($0) }.first,
        indicator: index.indicator(ref: row.filled(.ref)?.value, name: name.core))
    }
  }

  /// Compares bytes, as comparing Chinese strings is slow.
  private static func isSame(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return first.utf8.elementsEqual(second.utf8)
  }

  private func result(_ row: GoalRow, _ field: RowField, _ name: IndicatorName) -> Reading? {
    row.filled(field).map { cell in
      index.reader.read(cell.value, unit: row.filled(.unit)?.value, indicator: name.raw)
    }
  }

  private func bracketUnit(_ text: FoldedText) -> UnitExpression? {
    guard (1...8).contains(text.count), let unit = index.reader.unit(text.string)?.unit,
      unit.isKnown
    else { return nil }
    return unit
  }

  /// `10`, `10分`, `10%`, `10.00`.
  static func points(_ text: String) -> ExactDecimal? {
    // Most are plain digits.
    if let plain = ExactDecimal(text) { return plain }
    var folded = FoldedText(text)
    while let last = folded.scalars.last, last == 0x5206 || last == 0x25 {
      folded = folded.dropping(suffix: 1)
    }
    return ExactDecimal(folded.string)
  }

  /// The stated category, and those whose name or an alias stands in the project's name.
  private func categories(of goal: Goal, name: FoldedText) -> Set<String> {
    if let stated = goal.filled(.category)?.value,
      let category = index.registry.category(named: FoldedText(stated).string)
    {
      return [category.name]
    }
    var found: Set<String> = []
    for (category, words) in ProjectWords.byCategory where words.occurs(in: name) {
      found.insert(category)
    }
    return found
  }
}
