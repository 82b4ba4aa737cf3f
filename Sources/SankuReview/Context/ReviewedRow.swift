package import SankuModel
package import SankuQuantity

/// A row of the table with everything that rules ask of it (已读的指标行).
///
/// A class for the one reason that every rule walks the rows: a struct of this size would be copied
/// with all its texts each time. Immutable.
package final class ReviewedRow: Sendable {
  /// The row as submitted.
  package let source: GoalRow
  /// Level-1 and level-2 names and what they mean.
  package let level: LevelTree.Resolution
  /// The level-1 name as written, carried down from the row above where the cell is blank.
  package let level1Text: String?
  /// The level-2 name as written, carried down likewise.
  package let level2Text: String?
  /// The name, taken apart.
  package let name: IndicatorName
  /// The value with sign and unit columns.
  package let value: CellValue
  /// The points, read exactly; nil when blank or no number.
  package let weight: ExactDecimal?
  /// A unit that stands in brackets behind the name: 保障人数(人).
  package let bracketUnit: UnitExpression?
  /// The library's indicator that the row uses: by reference, name or synonym.
  package let indicator: LibraryIndicator?
  /// Whether the row says that it does not apply.
  package let isNotApplicable: Bool
  /// What else was read with the row's unit; few rows have any of it.
  private let results: RowResults?
  /// The texts of the goal, with those of this row.
  private let texts: GoalTexts
  /// The row's place among them.
  private let number: Int

  init(
    source: GoalRow, number: Int, of texts: GoalTexts, level: LevelTree.Resolution,
    level1Text: String?, level2Text: String?, name: IndicatorName, value: CellValue,
    results: RowResults?, weight: ExactDecimal?, bracketUnit: UnitExpression?,
    indicator: LibraryIndicator?
  ) {
    self.source = source
    self.level = level
    self.level1Text = level1Text
    self.level2Text = level2Text
    self.name = name
    self.value = value
    self.results = results
    self.weight = weight
    self.bracketUnit = bracketUnit
    self.indicator = indicator
    self.texts = texts
    self.number = number
    isNotApplicable =
      value.word == .notApplicable || RowWords.notApplicable.occurs(in: name.core)
  }

  /// 实际完成值, read with the row's unit; nil when blank.
  package var actual: Reading? { results?.actual }
  /// 上年值, read likewise.
  package var previous: Reading? { results?.previous }

  /// A cell, folded; empty when blank.
  package func folded(_ field: RowField) -> FoldedText {
    texts.text(row: number, field)
  }

  /// The number of the row, from 0.
  package var index: Int { source.index }
  /// What the row measures.
  package var dimension: Dimension? { level.dimension }
  /// Whether there is a level-3 name.
  package var hasName: Bool { !name.folded.isEmpty }
  /// Whether there is a value.
  package var hasValue: Bool { value.kind != .missing }
  /// Whether the row holds nothing but level names: a printed line that nobody filled in.
  package var isEmpty: Bool { texts.isEmpty(row: number) }
  /// A name and a value that can be judged.
  package var isJudgeable: Bool { hasName && hasValue && !isNotApplicable }
  /// 指标性质 or 计算符号 says 定量.
  package var isDeclaredQuantitative: Bool {
    folded(.nature).begins(with: "定量") || folded(.comparator).begins(with: "定量")
      || folded(.unit).begins(with: "定量")
  }

  /// The name in quotation marks, or the row's number where there is none.
  package var label: String {
    hasName ? "“\(name.raw)”" : "第\(index + 1)行"
  }
}

/// 实际完成值 and 上年值 of a row (行的完成值), in an object of their own, since readings are large.
final class RowResults: Sendable {
  let actual: Reading?
  let previous: Reading?

  init(actual: Reading?, previous: Reading?) {
    self.actual = actual
    self.previous = previous
  }
}

/// Words that rows share.
package enum RowWords {
  /// Names that say a row does not apply.
  package static let notApplicable: WordList = [
    "不适用", "不涉及", "无此指标", "本项目无此", "无需设置", "不需要设置",
  ]
}
