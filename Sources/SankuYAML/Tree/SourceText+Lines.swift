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
