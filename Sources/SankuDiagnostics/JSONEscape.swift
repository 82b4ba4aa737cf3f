/// What JSON may not hold as it is (JSON 转义), and marks that take no room or change the direction:
/// they would do mischief where JSON is looked at, and say the same when escaped. Line breaks of
/// JavaScript are among them.
enum JSONEscape {
  /// The next place that needs an escape; nil where none does.
  static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      index = firstSuspect(in: text, from: index)
      let end = min(index + 8, text.count)
      while index < end {
        if needsEscape(text, at: index) { return index }
        index &+= 1
      }
    }
    return nil
  }

  private static func needsEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: true
    case 0xC2: isControl(text, at: index)
    case 0xE2, 0xEF: invisible(text, at: index) != nil
    default: false
    }
  }

  /// Passes over eight bytes at a time in which nothing can begin that needs an escape: no control,
  /// quotation mark or backslash, and none of the pairs of bytes that begin U+0080, U+2000, U+2040
  /// and U+FEC0. Fewer than nine bytes are not looked at.
  private static func firstSuspect(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var index = start
    while index &+ 9 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let next = bytes.loadUnaligned(fromByteOffset: index &+ 1, as: UInt64.self)
      var suspects = (word &- every(0x20)) & ~word
      suspects |= zeros(word ^ every(UInt8(ascii: "\""))) | zeros(word ^ every(0x7F))
      suspects |= zeros(word ^ every(UInt8(ascii: "\\")))
      suspects |= zeros((word ^ every(0xC2)) | ((next ^ every(0x80)) & every(0xE0)))
      suspects |= zeros((word ^ every(0xE2)) | ((next ^ every(0x80)) & every(0xFE)))
      suspects |= zeros((word ^ every(0xEF)) | (next ^ every(0xBB)))
      if suspects & every(0x80) != 0 { return index }
      index &+= 8
    }
    return index
  }

  /// A byte eight times.
  @inline(__always)
  private static func every(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The highest bit of each byte that is zero; also that of others, where any is.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- every(1)) & ~word }

  /// The escape for what begins at an index, with the number of bytes that it stands for.
  static func of(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (String, Int) {
    switch text[index] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    case 0xC2: (hexadecimal(UInt32(text[index + 1])), 2)
    case 0xE2, 0xEF: (hexadecimal(invisible(text, at: index) ?? 0xFFFD), 3)
    case let byte: (hexadecimal(UInt32(byte)), 1)
    }
  }

  /// Whether 0xC2 begins one of the controls U+0080 to U+009F.
  private static func isControl(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 1 < text.count && text[index + 1] >= 0x80 && text[index + 1] < 0xA0
  }

  /// The mark that begins at an index; nil for what may be seen.
  private static func invisible(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 2 < text.count else { return nil }
    let next = text[index + 1]
    guard next == 0x80 || next == 0x81 || next == 0xBB else { return nil }
    let value =
      UInt32(text[index] & 0x0F) << 12 | UInt32(next & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
    switch value {
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: return value
    default: return nil
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
