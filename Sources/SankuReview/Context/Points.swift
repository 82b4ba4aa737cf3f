import SankuModel
import SankuQuantity

/// Points as forms write them (分值).
enum Points {
  /// The points of a row; most are plain digits.
  static func read(_ row: borrowing GoalRow, _ weight: FoldedText) -> ExactDecimal? {
    if weight.isEmpty { return nil }
    if let number = smallNumber(weight) { return ExactDecimal(number) }
    return row.cells.filledText(.weight).flatMap { read($0) }
  }

  /// The number that a few plain digits make.
  private static func smallNumber(_ text: FoldedText) -> Int? {
    text.scalars.withBuffer { digits in
      guard digits.count < 9 else { return nil }
      var number = 0
      for digit in digits {
        guard digit.isASCIIDigit else { return nil }
        number = number &* 10 &+ Int(digit &- 0x30)
      }
      return number
    }
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
