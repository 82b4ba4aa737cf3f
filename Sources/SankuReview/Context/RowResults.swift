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
  static func read(
    _ row: borrowing GoalRow, name: String, reader: borrowing QuantityReader
  ) -> RowResults? {
    guard row.isFilled(.actual) || row.isFilled(.previous) else { return nil }
    let unit = row.cells.filledText(.unit)
    return RowResults(
      actual: read(row.cells.filledText(.actual), unit, name, reader),
      previous: read(row.cells.filledText(.previous), unit, name, reader))
  }

  private static func read(
    _ text: String?, _ unit: String?, _ name: String, _ reader: borrowing QuantityReader
  ) -> Reading? {
    guard let text else { return nil }
    return reader.read(text, unit: unit, indicator: name)
  }
}
