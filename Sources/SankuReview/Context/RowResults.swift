import SankuModel
import SankuQuantity

/// 实际完成值 and 上年值 of a row (行的完成值), in an object of their own, since readings are large.
final class RowResults: Sendable {
  let actual: Reading?
  let previous: Reading?

  private init(actual: Reading?, previous: Reading?) {
    self.actual = actual
    self.previous = previous
  }

  /// Nil where both are blank, as on the form of a goal that has not begun.
  static func read(_ row: GoalRow, name: String, reader: QuantityReader) -> RowResults? {
    guard row.isFilled(.actual) || row.isFilled(.previous) else { return nil }
    let read: (RowField) -> Reading? = { field in
      row.cells.filledText(field).map { text in
        reader.read(text, unit: row.cells.filledText(.unit), indicator: name)
      }
    }
    return RowResults(actual: read(.actual), previous: read(.previous))
  }
}

/// Points as forms write them (分值).
enum Points {
  /// The points of a row; most are plain digits.
  static func read(_ row: GoalRow, _ weight: FoldedText) -> ExactDecimal? {
    if weight.count < 9, weight.scalars.allSatisfy(\.isASCIIDigit) {
      return ExactDecimal(digits: weight.scalars)
    }
    return row.cells.filledText(.weight).flatMap { read($0) }
  }

  /// `10`, `10分`, `10%`, `10.00`.
  static func read(_ text: String) -> ExactDecimal? {
    // Most are plain digits.
    if let plain = ExactDecimal(text) { return plain }
    var folded = FoldedText(text)
    while let last = folded.scalars.last, last == 0x5206 || last == 0x25 {
      folded = folded.dropping(suffix: 1)
    }
    return ExactDecimal(folded.string)
  }
}

extension IndicatorName {
  /// The unit that stands in brackets behind the name.
  func bracketUnit(_ reader: QuantityReader) -> UnitExpression? {
    for text in brackets where (1...8).contains(text.count) {
      if let unit = reader.unit(text.string)?.unit, unit.isKnown { return unit }
    }
    return nil
  }
}
