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
