extension PlainReader {
  /// Adds a scalar on one line.
  mutating func scalar(inBrackets: Bool) throws(Beyond) {
    switch peek() {
    case UInt8(ascii: "\""):
      try quoted(.doubleQuoted, until: ASCIISet(controlsAnd: "\"\\"))
    case UInt8(ascii: "'"):
      try quoted(.singleQuoted, until: ASCIISet(controlsAnd: "'"))
    default:
      inBrackets
        ? try plain(until: ASCIISet(controlsAnd: ":#,[]{}?"), inBrackets: true)
        : try plain(until: ASCIISet(controlsAnd: ":#"), inBrackets: false)
    }
  }

  /// Adds a text in quotes whose bytes are its text.
  @inline(__always)
  private mutating func quoted(_ style: ScalarStyle, until stops: ASCIISet) throws(Beyond) {
    var record = record(.scalar, style)
    let quote = peek()
    offset &+= 1
    record.first = UInt32(truncatingIfNeeded: offset)
    try skipText(until: stops)
    // What stops the text instead is an escape, a line break or the end.
    guard peek() == quote else { throw Beyond() }
    record.second = UInt32(truncatingIfNeeded: offset) &- record.first
    offset &+= 1
    // Two single quotes stand for one.
    guard peek() != UInt8(ascii: "'") || style == .doubleQuoted else { throw Beyond() }
    record.end = UInt32(truncatingIfNeeded: offset)
    record.endColumn = column
    append(record)
  }

  /// Adds a text without quotes up to a `: `, a comment, the end of the line or a bracket.
  @inline(__always)
  private mutating func plain(until stops: ASCIISet, inBrackets: Bool) throws(Beyond) {
    guard mayBeginPlain() else { throw Beyond() }
    var record = record(.scalar)
    while true {
      try skipText(until: stops)
      let byte = peek()
      if byte == UInt8(ascii: ":") {
        let next = peek(1)
        if Self.endsIndicator(next) { break }
        // libyaml refuses `:` before these in brackets, and its versions differ in some.
        guard !inBrackets || !Self.isBracketSign(next) else { throw Beyond() }
      } else if byte == UInt8(ascii: "#") {
        if input[offset &- 1] == 0x20 { break }
      } else if Self.endsLine(byte) || (inBrackets && Self.endsItem(byte)) {
        break
      } else {
        throw Beyond()
      }
      offset &+= 1
    }
    var end = offset
    while input[end &- 1] == 0x20 { end &-= 1 }
    record.end = UInt32(truncatingIfNeeded: end)
    record.endColumn = UInt32(truncatingIfNeeded: end &- origin &+ 1)
    record.second = record.end &- record.start
    append(record)
  }

  /// Whether the next byte can begin a plain text anywhere.
  @inline(__always)
  private func mayBeginPlain() -> Bool {
    let byte = peek()
    guard byte < 0x80 else { return true }
    // A dash may begin a list, or three of them (or three dots) a document.
    if byte == UInt8(ascii: "-") {
      return offset != origin && !Self.endsIndicator(peek(1)) && !Self.isBracketSign(peek(1))
    }
    if byte == UInt8(ascii: ".") { return offset != origin }
    return !ASCIISet(controlsAnd: " ?:,[]{}#&*!|>'\"%@`").contains(byte)
  }

  /// Whether a byte means something in brackets.
  private static func isBracketSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// Whether a byte ends an item in brackets.
  @inline(__always)
  static func endsItem(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  /// Steps over the colon behind the last scalar, if there is one that makes it a key.
  ///
  /// libyaml looks 1,024 characters back for a key; with as many bytes it does not matter how it
  /// counts.
  @inline(__always)
  mutating func takeColon() throws(Beyond) -> Bool {
    skipSpaces()
    guard peek() == UInt8(ascii: ":"), Self.endsIndicator(peek(1)) else { return false }
    guard offset &- Int(last.start) <= 1024 else { throw Beyond() }
    offset &+= 1
    return true
  }
}
