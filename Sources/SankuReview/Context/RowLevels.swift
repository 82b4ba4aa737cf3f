import SankuModel

/// The level names that hold for a row (行的层级): merged cells leave them blank below the first row.
struct RowLevels {
  private(set) var level1: String?
  private(set) var level2: String?
  private(set) var resolution = LevelTree.Resolution.blank
  private var folded1 = FoldedText.empty
  private var folded2 = FoldedText.empty

  /// Goes on to the next row.
  mutating func take(_ row: GoalRow, number: Int, of texts: GoalTexts, in levels: LevelTree) {
    var isNew = false
    if let text = row.cells.filledText(.level1) {
      isNew = !Self.isSame(level1, text)
      level1 = text
      folded1 = texts.text(row: number, .level1)
      if isNew { (level2, folded2) = (nil, .empty) }
    }
    if let text = row.cells.filledText(.level2) {
      isNew = isNew || !Self.isSame(level2, text)
      level2 = text
      folded2 = texts.text(row: number, .level2)
    }
    if isNew { resolution = levels.resolve(folded1, folded2) }
  }

  /// Compares bytes, as comparing Chinese strings is slow.
  private static func isSame(_ name: String?, _ text: String) -> Bool {
    name.map { $0.hasBytes(of: text) } ?? false
  }
}
