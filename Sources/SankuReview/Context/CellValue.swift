package import SankuModel
package import SankuQuantity

/// The value of a row as rules see it (指标值): value, sign and unit cells read together.
package struct CellValue: Sendable {
  /// What the value says; value, sign and unit columns are in it.
  package let reading: Reading
  /// The value cell, folded.
  package let text: FoldedText
  /// The sign that is written in the value or the sign column; nil where none is.
  package let comparator: Comparator?
  /// The unit column, folded; empty when blank.
  package let unitColumn: FoldedText

  package init(_ row: GoalRow, name: IndicatorName, year: Int?, reader: QuantityReader) {
    let cell = row[.value]?.value ?? ""
    let column = row.filled(.unit)?.value
    // Some forms print 定性 in the sign or the unit column.
    let sign = row.filled(.comparator)?.value
    text = FoldedText(cell)
    unitColumn = column.map { FoldedText($0) } ?? FoldedText.empty
    reading = reader.read(
      cell, comparator: sign.flatMap { Self.isNature(FoldedText($0)) ? nil : $0 },
      unit: Self.isNature(unitColumn) ? nil : column, indicator: name.raw, year: year)
    comparator = reading.has(.signMissing) ? nil : reading.comparator
  }

  private static func isNature(_ text: FoldedText) -> Bool { text.scalars.first == 0x5B9A }
}

extension CellValue {
  package var kind: Reading.Kind { reading.kind }
  /// The number in the written unit, 万 and 亿 multiplied in.
  package var number: ExactDecimal? { reading.value }
  /// The unit that is written in the value or the unit column.
  package var unit: UnitExpression? { reading.unit }
  /// What sort of word stands where a value should.
  package var word: VagueWord.Category? { reading.wordEntry?.category }
  /// Whether the word is all that the value says.
  package var isBareWord: Bool {
    reading.wordEntry.map { FoldedText($0.word) == text } ?? false
  }
  /// Whether nothing is written in the value cell.
  package var isBlank: Bool { text.isEmpty }
  /// Whether there is a number, a range, a date, an amount of change or a word for a number.
  package var isMeasured: Bool { reading.isMeasurable }
  /// The unit's dimension; nil without unit.
  package var dimension: UnitDimension? { unit?.dimension }
  /// Whether the unit is percent.
  package var isPercent: Bool { unit?.dimension == .ratio && unit?.text == "%" }
  /// Whether the unit is money.
  package var isMoney: Bool { unit?.dimension == .money }
  /// Whether the value is a length of time.
  package var isDuration: Bool {
    (kind == .quantity || kind == .range) && unit?.dimension == .time
  }
  /// The value in the unit's base, such as 元 or 米; the bare number without a unit.
  package var normalised: ExactDecimal? {
    number.map { unit?.normalized($0) ?? $0 }
  }
}
