extension PlainReader {
  /// The byte at a distance from the next one; behind the end 0, which no text holds.
  @inline(__always)
  func peek(_ distance: Int = 0) -> UInt8 {
    let index = offset &+ distance
    return index < input.count ? input[index] : 0
  }

  /// Goes to the first byte of a set, or to the end.
  ///
  /// All bytes of a file are passed here or compared with a certain one, so nothing that libyaml
  /// refuses can slip through.
  @inline(__always)
  mutating func skipText(until stops: ASCIISet) throws(Beyond) {
    guard let bytes = input.baseAddress else { return }
    let end = input.count
    var at = offset
    var origin = origin
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if stops.contains(byte) { break }
        at &+= 1
        continue
      }
      while CommonText.isPair(bytes, at: at, before: end) {
        at &+= 6
        origin &+= 4
      }
      guard at < end, bytes[at] >= 0x80 else { continue }
      let length =
        CommonText.isOne(bytes, at: at, before: end) ? 3 : try wideLength(at)
      at &+= length
      origin &+= length &- 1
    }
    offset = at
    self.origin = origin
  }

  /// The length of a character outside ASCII.
  private func wideLength(_ offset: Int) throws(Beyond) -> Int {
    let (code, length) = TextFaults.decode(input, at: offset)
    guard let code, !TextFaults.isControl(code) else { throw Beyond() }
    switch code {
    // Line breaks and the byte order mark mean more to libyaml than other characters.
    case 0x85, 0x2028, 0x2029, 0xFEFF: throw Beyond()
    default: return length
    }
  }

  /// Goes to the first byte that is no space.
  @inline(__always)
  mutating func skipSpaces() {
    while peek() == 0x20 { offset &+= 1 }
  }
}

/// Characters of three bytes that need no closer look (常用字): nearly all there are in Chinese
/// text, its punctuation included, but no surrogates, separators of lines, or byte order marks.
enum CommonText {
  /// Whether two such characters follow whose first bytes tell it: not E0, E2, ED or EF.
  @inline(__always)
  static func isPair(_ bytes: UnsafePointer<UInt8>, at offset: Int, before end: Int) -> Bool {
    guard offset &+ 8 <= end else { return false }
    let word = UInt64(
      littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    // Twice 1110xxxx 10xxxxxx 10xxxxxx, then whether xxxx is one of the leads.
    return word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0
      && (leads >> (word & 0xF)) & (leads >> (word >> 24 & 0xF)) & 1 != 0
  }

  /// Whether such a character follows.
  @inline(__always)
  static func isOne(_ bytes: UnsafePointer<UInt8>, at offset: Int, before end: Int) -> Bool {
    guard offset &+ 3 <= end else { return false }
    let (first, second, third) = (bytes[offset], bytes[offset &+ 1], bytes[offset &+ 2])
    guard first & 0xF0 == 0xE0, second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return false }
    switch first {
    case 0xE0, 0xED: return false
    // LS and PS are E2 80 A8 and E2 80 A9.
    case 0xE2: return second != 0x80 || third < 0xA8
    // The byte order mark is EF BB BF; EF BF BE and EF BF BF are no characters.
    case 0xEF: return second & 0xFB != 0xBB
    default: return true
    }
  }

  /// A bit for each low half of a first byte that tells enough.
  private static var leads: UInt64 { 0b0101_1111_1111_1010 }
}

// MARK: - Lines

extension PlainReader {
  /// Whether a byte ends an indicator such as `:` or `-`.
  @inline(__always)
  static func endsIndicator(_ byte: UInt8) -> Bool {
    byte == 0x20 || endsLine(byte)
  }

  /// Whether a byte is a line break or what ``peek(_:)`` tells of the end.
  @inline(__always)
  static func endsLine(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0
  }

  /// Steps over a line break; false at the end of the text.
  @inline(__always)
  mutating func skipLineBreak() throws(Beyond) -> Bool {
    if peek() == 0x0D { offset &+= 1 }
    guard peek() == 0x0A else {
      guard offset == input.count, input.last != 0x0D else { throw Beyond() }
      return false
    }
    offset &+= 1
    line &+= 1
    origin = offset
    return true
  }

  /// Goes to the end of the line, where nothing but blanks and a comment may stand.
  @inline(__always)
  mutating func skipRest() throws(Beyond) {
    skipSpaces()
    if peek() == UInt8(ascii: "#") {
      guard input[offset &- 1] == 0x20 else { throw Beyond() }
      try skipText(until: ASCIISet(controlsAnd: ""))
    }
  }

  /// Goes from behind a node to the next token on another line.
  @inline(__always)
  mutating func moveToNextLine() throws(Beyond) {
    try skipRest()
    if try skipLineBreak() { try moveToToken() } else { indentation = -1 }
  }

  /// Goes from the start of a line to the first token, over empty lines and comments.
  mutating func moveToToken() throws(Beyond) {
    repeat {
      skipSpaces()
      let byte = peek()
      if byte == UInt8(ascii: "#") {
        try skipText(until: ASCIISet(controlsAnd: ""))
      } else if !Self.endsLine(byte) {
        indentation = offset &- origin
        return
      }
    } while try skipLineBreak()
    indentation = -1
  }
}
