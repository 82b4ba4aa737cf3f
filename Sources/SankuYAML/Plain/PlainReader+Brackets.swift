extension PlainReader {
  /// Reads a collection in brackets on one line.
  mutating func brackets() throws(Beyond) -> Record.Kind {
    peek() == UInt8(ascii: "{") ? try braces() : try squareBrackets()
  }

  private mutating func squareBrackets() throws(Beyond) -> Record.Kind {
    let index = try openBrackets(.sequence)
    var items = 0
    var kinds: UInt8 = 0
    while try begins(child: items, before: UInt8(ascii: "]")) {
      kinds |= try item().bit
      items &+= 1
    }
    closeSequence(index, items: items, kinds: kinds)
    return .sequence
  }

  private mutating func braces() throws(Beyond) -> Record.Kind {
    let index = try openBrackets(.mapping)
    var entries = 0
    while try begins(child: entries, before: UInt8(ascii: "}")) {
      try scalar(inBrackets: true)
      guard try takeColon() else { throw Beyond() }
      skipSpaces()
      _ = try item()
      entries &+= 1
    }
    closeMapping(index, entries: entries)
    return .mapping
  }

  /// Goes from the opening bracket or behind a child to the next child, or behind the closing
  /// bracket; answers whether there is a child. A comma before the closing bracket is no end.
  @inline(__always)
  private mutating func begins(child number: Int, before closing: UInt8) throws(Beyond) -> Bool {
    skipSpaces()
    if number == 0 || peek() == UInt8(ascii: ",") {
      offset &+= 1
      skipSpaces()
      if number > 0 || peek() != closing { return true }
    }
    guard peek() == closing else { throw Beyond() }
    offset &+= 1
    lastEnd = offset
    lastEndColumn = column
    return false
  }

  /// Reads an item or a value.
  @inline(__always)
  private mutating func item() throws(Beyond) -> Record.Kind {
    let byte = peek()
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { return try brackets() }
    try scalar(inBrackets: true)
    doubtLast()
    return .scalar
  }
}
