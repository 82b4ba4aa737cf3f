/// A table in columns of terminal cells (表格): Chinese counts two.
package struct Table {
  /// The heads of the columns.
  package var columns: [String]
  /// Rows of as many cells.
  package var rows: [[String]]
  /// The column that gives way when the line is too long.
  package var flexible: Int
  /// The width of a line, in cells.
  package var width: Int
  /// The columns of numbers, which stand to the right.
  package var numbers: Set<Int>

  package init(
    columns: [String], rows: [[String]] = [], flexible: Int, width: Int, numbers: Set<Int> = []
  ) {
    self.columns = columns
    self.rows = rows
    self.flexible = flexible
    self.width = width
    self.numbers = numbers
  }

  /// The lines, each ending in a line break; a line's end carries no spaces.
  package func render() -> String {
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
      if numbers.contains(index) {
        let gap = max(0, widths[index] - DisplayWidth.of(clipped))
        text += String(repeating: " ", count: gap) + clipped + "  "
        continue
      }
      text +=
        index == cells.count - 1 ? clipped : DisplayWidth.pad(clipped, to: widths[index]) + "  "
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text + "\n"
  }
}
