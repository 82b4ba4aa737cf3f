extension PlainReader {
  /// Reads a text behind `|` or `>` (块文字) and goes to the next line's token.
  ///
  /// Its indentation is that of its first line, which must not be empty.
  mutating func blockText(inside parent: Int) throws(Beyond) {
    let folds = peek() == UInt8(ascii: ">")
    var record = record(.scalar, folds ? .folded : .literal)
    record.endColumn = 0
    offset &+= 1
    var lines = BlockLines(folds: folds, textStart: builder.arenaCount)
    if peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "+") {
      lines.ending = peek() == UInt8(ascii: "-") ? .strip : .keep
      offset &+= 1
    }
    try skipRest()
    guard try skipLineBreak() else { throw Beyond() }
    skipSpaces()
    let level = offset &- origin
    guard level > parent, level > 0, !Self.endsLine(peek()) else { throw Beyond() }
    offset = origin
    while try addLine(level: level, to: &lines) {}
    lines.end(in: &builder)
    place(&record, textStart: lines.textStart)
    append(record)
    try moveToToken()
  }

  /// Adds a line of a block text; false at the start of the line behind the text.
  private mutating func addLine(level: Int, to lines: inout BlockLines) throws(Beyond) -> Bool {
    let start = offset
    while offset &- start < level, peek() == 0x20 { offset &+= 1 }
    if offset < input.count, Self.endsLine(peek()) {
      lines.emptyLines += 1
      return try skipLineBreak()
    }
    guard offset &- start == level, offset < input.count else {
      offset = start
      return false
    }
    lines.beginLine(isIndentedMore: peek() == 0x20, in: &builder)
    let text = offset
    try skipText(until: ASCIISet(controlsAnd: ""))
    if let base = input.baseAddress {
      _ = builder.store(base + text, count: offset &- text)
    }
    lines.hasBreak = try skipLineBreak()
    return lines.hasBreak
  }

  /// Completes the record of a block text, which ends with its last visible character.
  private mutating func place(_ record: inout Record, textStart: Int) {
    var end = offset
    while end > Int(record.start), input[end &- 1] <= 0x20 { end &-= 1 }
    record.end = UInt32(truncatingIfNeeded: end)
    builder.place(&record, textFrom: textStart, endingBefore: end, in: input)
  }
}

/// Joins the lines of a block text as libyaml does.
private struct BlockLines {
  enum Ending { case clip, strip, keep }

  let folds: Bool
  /// Where the text begins in the arena.
  let textStart: Int
  var ending = Ending.clip
  /// Whether the last line that was added ended in a line break.
  var hasBreak = false
  /// The number of empty lines since.
  var emptyLines = 0
  private var wasIndentedMore = false

  init(folds: Bool, textStart: Int) {
    self.folds = folds
    self.textStart = textStart
  }

  /// Adds what stands for the line breaks before a line.
  mutating func beginLine(isIndentedMore: Bool, in builder: inout TreeBuilder) {
    if hasBreak {
      if !folds || wasIndentedMore || isIndentedMore {
        builder.store(0x0A)
      } else if emptyLines == 0 {
        builder.store(0x20)
      }
    }
    addEmptyLines(in: &builder)
    wasIndentedMore = isIndentedMore
  }

  /// Adds what is left of the line breaks at the end.
  mutating func end(in builder: inout TreeBuilder) {
    if hasBreak, ending != .strip { builder.store(0x0A) }
    if ending == .keep { addEmptyLines(in: &builder) }
  }

  private mutating func addEmptyLines(in builder: inout TreeBuilder) {
    for _ in 0..<emptyLines { builder.store(0x0A) }
    emptyLines = 0
  }
}
