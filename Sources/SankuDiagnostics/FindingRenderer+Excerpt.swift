extension FindingRenderer {
  /// The quoted line with a caret line below, or nothing when the line does not exist.
  func excerpt(of range: SourceRange, in source: SourceText) -> [String] {
    let bytes = source.line(at: range.start)
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let room = max(20, width - number.utf8.count - 3)
    guard !bytes.isEmpty else { return ["\(number) |"] }
    let line = QuotedLine(
      bytes: bytes, from: range.start.column,
      to: range.end.line == range.start.line ? range.end.column : nil, room: room)
    let caret = usesColor ? "\u{1B}[1;31m\(line.caret)\u{1B}[0m" : line.caret
    return ["\(number) | \(line.text)", "\(gutter) | \(line.indent)\(caret)"]
  }
}

/// A line cut around the place in question, with its caret, measured in terminal cells.
struct QuotedLine {
  var text: String
  var indent: String
  var caret: String

  /// - Parameters:
  ///   - bytes: the line; broken UTF-8 shows as `�`.
  ///   - from: the first column of the place, in code points from 1.
  ///   - to: the column behind the place; nil when it goes on in the next line.
  ///   - room: the number of cells that the text may take.
  init(bytes: ArraySlice<UInt8>, from: Int, to: Int?, room: Int) {
    // A line may be a megabyte long: only what could show is looked at.
    let reach = from + room
    var scalars: [Unicode.Scalar] = []
    for scalar in String(decoding: bytes.prefix(4 * (reach + 1)), as: UTF8.self).unicodeScalars {
      if scalars.isEmpty && scalar.value == 0xFEFF { continue }
      scalars.append(SafeText.visible(scalar))
      if scalars.count > reach { break }
    }
    let first = min(max(0, from - 1), scalars.count)
    let last = max(first, min(to.map { $0 - 1 } ?? scalars.count, scalars.count))
    var start = Self.start(of: scalars, around: first, room: room)
    let cutsFront = start > 0
    if cutsFront && start < first { start += 1 }
    var cells = cutsFront ? 1 : 0
    var shown = String.UnicodeScalarView(cutsFront ? ["…"] : [])
    var indentWidth = cells
    var caretWidth = 0
    for index in start..<max(start, scalars.count) {
      let step = DisplayWidth.of(scalars[index])
      if cells + step > room - 1 {
        shown.append("…")
        break
      }
      shown.append(scalars[index])
      cells += step
      if index < first { indentWidth += step }
      if index >= first && index < last { caretWidth += step }
    }
    text = String(shown)
    indent = String(repeating: " ", count: indentWidth)
    caret = String(repeating: "^", count: max(1, caretWidth))
  }

  /// The first code point to show, so that the place has two thirds of the room behind it.
  private static func start(of scalars: [Unicode.Scalar], around first: Int, room: Int) -> Int {
    var before = 0
    for index in 0..<first { before += DisplayWidth.of(scalars[index]) }
    guard before > room * 2 / 3 else { return 0 }
    var start = first
    var cells = 0
    while start > 0 && cells < room / 3 {
      start -= 1
      cells += DisplayWidth.of(scalars[start])
    }
    return start
  }
}
