import SankuDiagnostics

extension SourceText {
  /// The lines inside a range without their line breaks; the first and last may be parts of lines.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let length = lineBreakLength(at: offset)
      if length > 0 {
        lines.append(start..<offset)
        start = offset + length
        offset = start
      } else {
        offset += 1
      }
    }
    if start <= range.upperBound { lines.append(start..<max(start, range.upperBound)) }
    return lines
  }
}

extension SourceText {
  /// The line that holds an offset, without its line break; a line break belongs to the line it
  /// ends.
  func lineRange(around offset: Int) -> Range<Int> {
    var start = min(offset, bytes.count)
    while start > byteOrderMarkLength, !endsLine(start) { start -= 1 }
    var end = min(offset, bytes.count)
    while end < bytes.count, lineBreakLength(at: end) == 0 { end += 1 }
    return start..<max(start, end)
  }

  /// Whether a line break ends right before an offset.
  private func endsLine(_ offset: Int) -> Bool {
    switch bytes[offset - 1] {
    case 0x0A: true
    case 0x0D: offset >= bytes.count || bytes[offset] != 0x0A
    case 0x85: offset >= 2 && bytes[offset - 2] == 0xC2
    case 0xA8, 0xA9: offset >= 3 && lineBreakLength(at: offset - 3) == 3
    default: false
    }
  }
}
