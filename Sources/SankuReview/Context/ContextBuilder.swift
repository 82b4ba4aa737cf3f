package import SankuModel
import SankuQuantity
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
    // Merged cells: a blank level cell means the one above.
    var level1 = LevelCell()
    var level2 = LevelCell()
    var level = LevelTree.Resolution.blank
    return goal.rows.indices.map { number in
      let row = goal.rows[number]
      let isNewLevel1 = level1.take(row.cells.filledText(.level1), texts.text(row: number, .level1))
      if isNewLevel1 { level2 = LevelCell() }
      let isNewLevel2 = level2.take(row.cells.filledText(.level2), texts.text(row: number, .level2))
      if isNewLevel1 || isNewLevel2 {
        level = prepared.levels.resolve(level1.folded, level2.folded)
      }
      let rawName = row.cells.text(.name) ?? ""
      let name = IndicatorName(rawName, folded: texts.wholeText(row: number, .name))
      return ReviewedRow(
        source: row, number: number, of: texts, level: level, level1Text: level1.text,
        level2Text: level2.text, name: name,
        value: CellValue(
          row, number: number, of: texts, name: rawName, year: year, reader: index.reader),
        results: results(row, rawName),
        weight: points(row, texts.text(row: number, .weight)),
        bracketUnit: name.isPlain
          ? nil : name.brackets.lazy.compactMap { self.bracketUnit($0) }.first,
        indicator: index.indicator(ref: row.cells.filledText(.ref), name: name.core))
    }
  }

  /// A level name that rows below may take from above.
  private struct LevelCell {
    var text: String?
    var folded = FoldedText.empty

    /// Takes the name of a row unless it is blank; says whether it is another one.
    mutating func take(_ text: String?, _ folded: FoldedText) -> Bool {
      guard let text else { return false }
      // Compares bytes, as comparing Chinese strings is slow.
      let isNew = self.text.map { !$0.hasBytes(of: text) } ?? true
      self.text = text
      self.folded = folded
      return isNew
    }
  }

  private func results(_ row: GoalRow, _ name: String) -> RowResults? {
    guard row.isFilled(.actual) || row.isFilled(.previous) else { return nil }
    return RowResults(actual: result(row, .actual, name), previous: result(row, .previous, name))
  }

  private func result(_ row: GoalRow, _ field: RowField, _ name: String) -> Reading? {
    row.cells.filledText(field).map { text in
      index.reader.read(text, unit: row.cells.filledText(.unit), indicator: name)
    }
  }

  private func bracketUnit(_ text: FoldedText) -> UnitExpression? {
    guard (1...8).contains(text.count), let unit = index.reader.unit(text.string)?.unit,
      unit.isKnown
    else { return nil }
    return unit
  }

  /// The points of a row; most are plain digits.
  private func points(_ row: GoalRow, _ weight: FoldedText) -> ExactDecimal? {
    if weight.count < 9, weight.scalars.allSatisfy(\.isASCIIDigit) {
      return ExactDecimal(digits: weight.scalars)
    }
    return row.filled(.weight).flatMap { Self.points($0.value) }
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
  private func categories(of goal: Goal, _ texts: GoalTexts) -> CategoryNames {
    if goal.filled(.category) != nil,
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
