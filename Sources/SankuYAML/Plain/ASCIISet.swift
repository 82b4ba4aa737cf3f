/// A set of ASCII bytes (字节集) in two words.
struct ASCIISet {
  private var low: UInt64
  private var high: UInt64

  /// The bytes of a text, and all control characters: line breaks, tabs and what no text holds.
  @inline(__always)
  init(controlsAnd text: StaticString) {
    low = 0xFFFF_FFFF
    high = 1 << 63
    for index in 0..<text.utf8CodeUnitCount {
      let byte = text.utf8Start[index]
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
  }

  /// Whether an ASCII byte is in the set.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }
}
