package import SankuModel
package import SankuQuantity

/// A row of the table with everything that rules ask of it (已读的指标行).
///
/// A class for the one reason that every rule walks the rows: a struct of this size would be copied
/// with all its texts each time. Immutable.
package final class ReviewedRow: Sendable {
  /// The row as submitted.
  package let source: GoalRow
  /// What the row measures.
  package let dimension: Dimension?
  /// The level names, carried down from the row above where the cells are blank.
  private let levels: RowLevel
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
    _ row: consuming GoalRow, number: Int, of texts: GoalTexts, under levels: RowLevel,
    year: Int?, index: borrowing ReviewIndex
  ) {
    self.texts = texts
    self.number = number
    self.levels = levels
    dimension = levels.resolution.dimension
    let rawName = row.cells.text(.name) ?? ""
    name = IndicatorName(rawName, folded: texts.wholeText(row: number, .name))
    value = CellValue(
      row, number: number, of: texts, name: rawName, year: year, reader: index.reader)
    results = RowResults.read(row, name: rawName, reader: index.reader)
    weight = Points.read(row, texts.text(row: number, .weight))
    bracketUnit = Self.unit(in: name.brackets, index.reader)
    indicator = index.indicator(ref: row.cells.filledText(.ref), name: name.core)
    isNotApplicable =
      (value.word == .notApplicable && !RowWords.harms.occurs(in: name.core))
      || RowWords.notApplicable.occurs(in: name.core)
    source = row
  }

  /// The first unit that brackets hold.
  private static func unit(
    in brackets: [FoldedText], _ reader: borrowing QuantityReader
  ) -> UnitExpression? {
    for text in brackets where (1...8).contains(text.count) {
      if let unit = reader.unit(text.string)?.unit, unit.isKnown { return unit }
    }
    return nil
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
  /// Level-1 and level-2 names and what they mean.
  package var level: LevelTree.Resolution { levels.resolution }
  /// The level-1 name as written.
  package var level1Text: String? { levels.level1 }
  /// The level-2 name as written.
  package var level2Text: String? { levels.level2 }
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

/// Words that rows share.
package enum RowWords {
  /// Names that say a row does not apply.
  package static let notApplicable: WordList = [
    "不适用", "不涉及", "无此指标", "本项目无此", "无需设置", "不需要设置",
  ]
  /// What there should be none of, so that 无 is a value.
  package static let harms: WordList = [
    "事故", "投诉", "流失", "污染", "上访", "信访", "违规", "违纪", "违法", "差错", "故障", "伤亡", "纠纷", "损坏", "火灾", "舆情",
    "负面", "不良", "破坏", "损害", "隐患", "泄露", "泄密", "拖欠", "超标", "失误", "重大问题", "案件",
  ]
}
