import SankuModel

/// The texts of a goal, folded once into one buffer (归一的申报表).
///
/// A class, since every row refers to it.
final class GoalTexts: Sendable {
  /// A stretch of the buffer.
  private struct Span: Sendable {
    var first: UInt32 = 0
    var last: UInt32 = 0
    var isBlank = true
  }

  private let buffer: FoldedText.Scalars
  /// By field of the head.
  private let head: [Span]
  /// Row by row and column by column.
  private let cells: [Span]
  /// How many columns there are.
  private let columns: Int
  /// By row: the columns that are not blank, a bit each.
  private let filled: [UInt32]
  private let project: Span
  /// What tells what kind of project it is; folded first, so that it is one stretch.
  private static let projectFields: [GoalField] = [.name, .category, .description]

  private static func isProjectField(_ ordinal: Int) -> Bool {
    ordinal == GoalField.name.ordinal || ordinal == GoalField.category.ordinal
      || ordinal == GoalField.description.ordinal
  }

  init(_ goal: borrowing Goal) {
    // Bytes are no fewer than code points.
    var size = goal.texts.writtenBytes
    for row in goal.rows.indices { size += goal.rows[row].cells.writtenBytes }
    let columns = RowField.inOrder.count
    var head = [Span](repeating: Span(), count: GoalField.inOrder.count)
    var cells = [Span](repeating: Span(), count: columns * goal.rows.count)
    var filled = [UInt32](repeating: 0, count: goal.rows.count)
    var project = Span()
    let buffer = [UInt32](unsafeUninitializedCapacity: size) { buffer, count in
      func append(_ text: String, isBlank: Bool) -> Span {
        let first = count
        count += Folding.fold(text, into: UnsafeMutableBufferPointer(rebasing: buffer[first...]))
        return Span(
          first: UInt32(truncatingIfNeeded: first), last: UInt32(truncatingIfNeeded: count),
          isBlank: isBlank)
      }
      for field in Self.projectFields {
        guard let text = goal.texts.text(field) else { continue }
        head[field.ordinal] = append(text, isBlank: !goal.texts.isFilled(field))
        project.last = head[field.ordinal].last
      }
      goal.texts.forEachText { field, text, isBlank in
        if !Self.isProjectField(field) { head[field] = append(text, isBlank: isBlank) }
      }
      for row in goal.rows.indices {
        goal.rows[row].cells.forEachText { column, text, isBlank in
          cells[row * columns + column] = append(text, isBlank: isBlank)
          if !isBlank { filled[row] |= 1 << UInt32(column) }
        }
      }
    }
    self.buffer = FoldedText.Scalars(buffer: buffer)
    self.head = head
    self.cells = cells
    self.columns = columns
    self.filled = filled
    self.project = project
  }

  private func place(_ row: Int, _ field: RowField) -> Int { row * columns + field.ordinal }

  private static func bit(_ field: RowField) -> UInt32 { 1 << UInt32(field.ordinal) }

  private func text(_ span: Span) -> FoldedText {
    FoldedText(buffer.part(Int(span.first), Int(span.last)))
  }
}

extension GoalTexts {
  /// 项目名称, 项目类别 and 项目概况 together, for telling what kind of project it is.
  var projectText: FoldedText { text(project) }

  /// A text of the head; empty when blank.
  func text(_ field: GoalField) -> FoldedText {
    let span = head[field.ordinal]
    return span.isBlank ? .empty : text(span)
  }

  /// A cell of a row; empty when blank.
  func text(row: Int, _ field: RowField) -> FoldedText {
    let span = cells[place(row, field)]
    return span.isBlank ? .empty : text(span)
  }

  /// A cell of a row, even if it holds only such white space as folding keeps.
  func wholeText(row: Int, _ field: RowField) -> FoldedText {
    text(cells[place(row, field)])
  }

  /// How many code points a cell has; none when blank.
  func count(row: Int, _ field: RowField) -> Int {
    let span = cells[place(row, field)]
    return span.isBlank ? 0 : Int(span.last - span.first)
  }

  /// Whether the cells of two rows that are not blank hold the same.
  func isSame(_ field: RowField, _ row: Int, _ other: Int) -> Bool {
    if row == other { return true }
    let (left, right) = (cells[place(row, field)], cells[place(other, field)])
    guard left.last - left.first == right.last - right.first else { return false }
    return buffer.withBuffer { buffer in
      (0..<Int(left.last - left.first)).allSatisfy {
        buffer[Int(left.first) + $0] == buffer[Int(right.first) + $0]
      }
    }
  }

  /// Whether a code point occurs in any text of the goal.
  func contains(scalar: Unicode.Scalar) -> Bool {
    buffer.withBuffer { $0.holds(scalar.value) }
  }

  /// Whether a row holds nothing but level names.
  func isEmpty(row: Int) -> Bool {
    filled[row] & ~(Self.bit(.level1) | Self.bit(.level2)) == 0
  }
}
