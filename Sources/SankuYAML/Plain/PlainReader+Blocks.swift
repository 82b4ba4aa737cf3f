extension PlainReader {
  /// Reads the node at the next byte and goes to the next line's token.
  ///
  /// `parent` is the indentation of the collection around it, less than the node's own. Whoever
  /// calls checks that what follows is not indented more than that: it would belong to the node.
  mutating func node(inside parent: Int) throws(Beyond) -> Record.Kind {
    if isAtDash { return try sequence() }
    if let kind = try bracketsOrBlockText(inside: parent) { return kind }
    try scalar(inBrackets: false)
    if try takeColon() { return try mapping() }
    doubtLast()
    try moveToNextLine()
    return .scalar
  }

  /// Reads a mapping whose first key and colon have been read.
  private mutating func mapping() throws(Beyond) -> Record.Kind {
    let level = Int(last.column) &- 1
    let index = try openMapping()
    var entries = 0
    while true {
      try value(level: level)
      entries &+= 1
      guard indentation >= level else { break }
      guard indentation == level else { throw Beyond() }
      try scalar(inBrackets: false)
      guard try takeColon() else { throw Beyond() }
    }
    closeMapping(index, entries: entries)
    return .mapping
  }

  /// Reads what belongs to a key of a mapping with an indentation; nothing, if need be.
  @inline(__always)
  private mutating func value(level: Int) throws(Beyond) {
    let nothing = record(.scalar)
    skipSpaces()
    if !Self.endsLine(peek()), peek() != UInt8(ascii: "#") {
      if try bracketsOrBlockText(inside: level) != nil { return }
      try scalar(inBrackets: false)
      doubtLast()
      try moveToNextLine()
      return
    }
    try moveToNextLine()
    if indentation > level {
      _ = try node(inside: level)
    } else if indentation == level, isAtDash {
      _ = try sequence()
    } else {
      append(nothing)
    }
  }

  /// Reads a sequence from its first dash on.
  ///
  /// It ends before a token of the same indentation that is no dash: beside keys this is the next
  /// one, and anywhere else it is too deep for whoever called.
  private mutating func sequence() throws(Beyond) -> Record.Kind {
    let level = offset &- origin
    let index = try openSequence()
    var items = 0
    var kinds: UInt8 = 0
    repeat {
      offset &+= 1
      skipSpaces()
      if Self.endsLine(peek()) || peek() == UInt8(ascii: "#") {
        try moveToNextLine()
        // An item without anything.
        guard indentation > level else { throw Beyond() }
      }
      kinds |= try node(inside: level).bit
      items &+= 1
      guard indentation <= level else { throw Beyond() }
    } while indentation == level && isAtDash
    closeSequence(index, items: items, kinds: kinds)
    return .sequence
  }

  /// Whether the next byte is the dash of an item.
  @inline(__always)
  private var isAtDash: Bool {
    peek() == UInt8(ascii: "-") && Self.endsIndicator(peek(1))
  }

  /// Reads what cannot be a key and goes to the next line's token; nil for anything else.
  @inline(__always)
  private mutating func bracketsOrBlockText(inside parent: Int) throws(Beyond) -> Record.Kind? {
    switch peek() {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let kind = try brackets()
      try moveToNextLine()
      return kind
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      try blockText(inside: parent)
      return .scalar
    default: return nil
    }
  }
}
