import SankuModel

/// The level names that hold for a row (行的层级) and what they say, shared by the rows that have the
/// same ones.
final class RowLevel: Sendable {
  /// The level-1 name as written.
  let level1: String?
  /// The level-2 name as written.
  let level2: String?
  let resolution: LevelTree.Resolution

  init(level1: String?, level2: String?, resolution: LevelTree.Resolution) {
    self.level1 = level1
    self.level2 = level2
    self.resolution = resolution
  }
}

/// Carries level names down the table (层级的沿用): merged cells leave them blank below the first row.
struct RowLevels {
  /// Those of the row that was taken last.
  private(set) var current = RowLevel(level1: nil, level2: nil, resolution: .blank)
  private var folded1 = FoldedText.empty
  private var folded2 = FoldedText.empty

  /// Goes on to the next row.
  mutating func take(
    _ row: borrowing GoalRow, number: Int, of texts: GoalTexts, in levels: LevelTree
  ) {
    var (level1, level2) = (current.level1, current.level2)
    var isNew = false
    if let text = row.cells.filledText(.level1), !Self.isSame(level1, text) {
      isNew = true
      (level1, level2) = (text, nil)
      (folded1, folded2) = (texts.text(row: number, .level1), .empty)
    }
    if let text = row.cells.filledText(.level2), !Self.isSame(level2, text) {
      isNew = true
      level2 = text
      folded2 = texts.text(row: number, .level2)
    }
    guard isNew else { return }
    current = RowLevel(
      level1: level1, level2: level2, resolution: levels.resolve(folded1, folded2))
  }

  /// Compares bytes, as comparing Chinese strings is slow.
  private static func isSame(_ name: String?, _ text: String) -> Bool {
    name.map { $0.hasBytes(of: text) } ?? false
  }
}
