import Sanku

/// A table in columns of terminal cells (表格): Chinese counts two.
struct Table {
  /// The heads of the columns.
  var columns: [String]
  /// Rows of as many cells.
  var rows: [[String]] = []
  /// The column that gives way when the line is too long.
  var flexible: Int
  /// The width of a line, in cells.
  var width: Int

  /// The lines, each ending in a line break; a line's end carries no spaces.
  func render() -> String {
    var widths = columns.map { DisplayWidth.of($0) }
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    let total = widths.reduce(0, +) + 2 * (columns.count - 1)
    if total > width { widths[flexible] = max(8, widths[flexible] - (total - width)) }
    return ([columns] + rows).map { line($0, widths: widths) }.joined()
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let clipped = index == flexible ? DisplayWidth.clip(cell, to: widths[index]) : cell
      text +=
        index == cells.count - 1 ? clipped : DisplayWidth.pad(clipped, to: widths[index]) + "  "
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text + "\n"
  }
}
