package import SankuModel
package import SankuQuantity

/// The value of a row as rules see it (指标值): value, sign and unit cells read together.
///
/// What many rules ask is worked out once.
package struct CellValue: Sendable {
  /// What the value says; value, sign and unit columns are in it.
  package let reading: Reading
  /// The value cell, folded.
  package let text: FoldedText
  /// The sign that is written in the value or the sign column; nil where none is.
  package let comparator: Comparator?
  /// The unit column, folded; empty when blank.
  package let unitColumn: FoldedText
  package let kind: Reading.Kind
  /// The number in the written unit, 万 and 亿 multiplied in.
  package let number: ExactDecimal?
  /// The upper end of a range.
  let upper: ExactDecimal?
  /// The number as written, where that is another one.
  let writtenNumber: ExactDecimal?
  /// Whether the cell does not hold several values.
  let isSingle: Bool
  /// The unit that is written in the value or the unit column.
  package let unit: UnitExpression?
  /// The unit's dimension; nil without unit.
  package let dimension: UnitDimension?
  /// Whether the unit is percent.
  package let isPercent: Bool
  /// Whether there is a number, a range, a date, an amount of change or a word for a number.
  package let isMeasured: Bool
  /// What sort of word stands where a value should.
  package let word: VagueWord.Category?
  /// Whether anything was repaired, assumed or is doubtful.
  private let hasNotes: Bool

  init(
    _ row: borrowing GoalRow, number: Int, of texts: borrowing GoalTexts, name: String,
    year: Int?, reader: borrowing QuantityReader
  ) {
    let unitColumn = texts.text(row: number, .unit)
    text = texts.wholeText(row: number, .value)
    self.unitColumn = unitColumn
    // Some forms print 定性 in the sign or the unit column.
    let sign = texts.text(row: number, .comparator)
    let reading = reader.read(
      row.cells.text(.value) ?? "",
      comparator: Self.isNature(sign)
        ? nil
        : row.cells.filledText(.comparator)
          ?? (Self.isSign(texts.text(row: number, .nature)) ? row.cells.filledText(.nature) : nil),
      unit: Self.isNature(unitColumn) ? nil : row.cells.filledText(.unit),
      indicator: name, year: year)
    let hasNotes = reading.hasNotes
    let unit = reading.unit
    let dimension = unit?.dimension
    self.hasNotes = hasNotes
    comparator = hasNotes && reading.has(.signMissing) ? nil : reading.comparator
    kind = reading.kind
    self.number = reading.value
    self.unit = unit
    self.dimension = dimension
    isPercent = unit?.isPercent ?? false
    isMeasured = reading.isMeasurable
    upper = reading.upper
    writtenNumber = reading.writtenValue
    isSingle = reading.parts.isEmpty
    word = reading.wordCategory
    self.reading = reading
  }

  /// Some forms print the sign in the column 指标性质.
  private static func isSign(_ text: FoldedText) -> Bool {
    guard let first = text.scalars.first, text.count <= 2 else { return false }
    return [0x2265, 0x2264, 0x3D, 0x3C, 0x3E].contains(first)
  }

  private static func isNature(_ text: FoldedText) -> Bool { text.scalars.first == 0x5B9A }
}

extension CellValue {
  /// Whether a note of this kind was made; most values have none at all.
  func has(_ kind: Note.Kind) -> Bool { hasNotes && reading.has(kind) }
  /// Whether the word is all that the value says.
  package var isBareWord: Bool {
    word != nil && reading.wordEntry.map { text.isText($0.word) } ?? false
  }
  /// Whether nothing is written in the value cell.
  package var isBlank: Bool { text.isEmpty }
  /// A number, the upper end of a range, and the number as written where that is another one.
  typealias Numbers = (value: ExactDecimal?, upper: ExactDecimal?, written: ExactDecimal?)
  /// All numbers of the value, several values in one cell left out.
  var ownNumbers: Numbers { (number, upper, writtenNumber) }
  /// Whether the unit is money.
  package var isMoney: Bool { dimension == .money }
  /// Whether the value is a length of time.
  package var isDuration: Bool {
    (kind == .quantity || kind == .range) && dimension == .time
  }
  /// The value in the unit's base, such as 元 or 米; the bare number without a unit.
  package var normalised: ExactDecimal? {
    number.map { unit?.normalized($0) ?? $0 }
  }
}
