package import SankuModel
import SankuQuantity
package import SankuRegistry

/// Reads goals for the rules; what does not depend on the goal is prepared once (上下文构造).
package struct ContextBuilder: Sendable {
  private let registry: Registry
  private let guidance: Guidance
  private let options: ReviewOptions
  private let levels: LevelTree
  private let reader: QuantityReader
  private let suggester: IndicatorSuggester
  private let indicatorsByName: [FoldedText: Int]

  package init(registry: Registry, guidance: Guidance, options: ReviewOptions) {
    self.registry = registry
    self.guidance = guidance
    self.options = options
    levels = LevelTree(guidance: guidance, others: registry.guidances)
    reader = QuantityReader(
      units: .standard.adding(registry.units.compactMap(MeasureUnit.init)), words: .standard)
    suggester = IndicatorSuggester(registry: registry)
    var names: [FoldedText: Int] = [:]
    for (index, indicator) in registry.indicators.enumerated() {
      for name in [indicator.name] + indicator.synonyms + indicator.formerNames {
        names[FoldedText(name)] = names[FoldedText(name)] ?? index
      }
    }
    indicatorsByName = names
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
      goal: goal, file: file, guidance: guidance, registry: registry, options: options,
      levels: levels, suggester: suggester, rows: rows,
      judgeable: rows.filter(\.isJudgeable), money: GoalMoney(goal.budget),
      period: period, objective: FoldedText(goal.filled(.annualObjective)?.value ?? ""),
      projectText: project, categories: categories(of: goal, name: name),
      dimensions: Set(rows.compactMap(\.dimension)))
  }

  private func reviewedRows(of goal: Goal, year: Int?) -> [ReviewedRow] {
    var level1: String?
    var level2: String?
    return goal.rows.map { row in
      // Merged cells: a blank level cell means the one above.
      if let text = row.filled(.level1)?.value {
        if text != level1 { level2 = nil }
        level1 = text
      }
      if let text = row.filled(.level2)?.value { level2 = text }
      let name = IndicatorName(row[.name]?.value ?? "")
      return ReviewedRow(
        source: row, level: levels.resolve(level1: level1, level2: level2), level1Text: level1,
        level2Text: level2, name: name,
        value: CellValue(row, name: name, year: year, reader: reader),
        actual: result(row, .actual, name), previous: result(row, .previous, name),
        weight: row.filled(.weight).flatMap { Self.points($0.value) },
        bracketUnit: name.brackets.lazy.compactMap { bracketUnit($0) }.first,
        indicator: indicator(of: row, name: name))
    }
  }

  private func indicator(of row: GoalRow, name: IndicatorName) -> Indicator? {
    if let ref = row.filled(.ref)?.value, let indicator = registry.indicator(ref) {
      return indicator
    }
    return indicatorsByName[name.core].map { registry.indicators[$0] }
  }

  private func result(_ row: GoalRow, _ field: RowField, _ name: IndicatorName) -> Reading? {
    row.filled(field).map { cell in
      reader.read(cell.value, unit: row.filled(.unit)?.value, indicator: name.raw)
    }
  }

  private func bracketUnit(_ text: FoldedText) -> UnitExpression? {
    guard (1...8).contains(text.count), let unit = reader.unit(text.string)?.unit, unit.isKnown
    else { return nil }
    return unit
  }

  /// `10`, `10分`, `10%`, `10.00`.
  static func points(_ text: String) -> ExactDecimal? {
    var folded = FoldedText(text)
    for suffix: FoldedText in ["分", "%"] where folded.hasSuffix(suffix) {
      folded = folded.dropping(suffix: 1)
    }
    return ExactDecimal(folded.string)
  }

  /// The stated category, and those whose name or an alias stands in the project's name.
  private func categories(of goal: Goal, name: FoldedText) -> Set<String> {
    if let stated = goal.filled(.category)?.value,
      let category = registry.category(named: FoldedText(stated).string)
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

extension MeasureUnit {
  /// A unit of a pack; nil where its dimension or scale cannot be read.
  fileprivate init?(_ unit: PackUnit) {
    guard let dimension = UnitDimension(rawValue: unit.dimension),
      let scale = unit.scale.map({ ExactDecimal($0) }) ?? .one
    else { return nil }
    self.init(unit.name, dimension, aliases: unit.aliases, scale: scale)
  }
}
