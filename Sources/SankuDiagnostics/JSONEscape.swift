/// What JSON may not hold as it is (JSON 转义), and marks that take no room or change the direction:
/// they would do mischief where JSON is looked at, and say the same when escaped. Line breaks of
/// JavaScript are among them.
enum JSONEscape {
  /// The next place that needs an escape; nil where none does.
  static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      let byte = text[index]
      if suspects(of: byte) &>> UInt64(byte & 63) & 1 == 0 {
        index &+= 1
        continue
      }
      switch byte {
      case 0xC2: if isControl(text, at: index) { return index }
      case 0xE2, 0xEF: if invisible(text, at: index) != nil { return index }
      default: return index
      }
      index &+= 1
    }
    return nil
  }

  /// A bit for each byte that may need an escape, of the 64 bytes around one: controls, quotation mark,
  /// backslash, and the first bytes of U+0080, U+2000 and U+F000.
  @inline(__always)
  private static func suspects(of byte: UInt8) -> UInt64 {
    switch byte >> 6 {
    case 0: 0x0000_0004_FFFF_FFFF
    case 1: 0x8000_0000_1000_0000
    case 2: 0
    default: 0x0000_8004_0000_0004
    }
  }

  /// The escape for what begins at an index, with the number of bytes that it stands for.
  static func of(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (String.UTF8View, Int) {
    switch text[index] {
    case UInt8(ascii: "\""): ("\\\"".utf8, 1)
    case UInt8(ascii: "\\"): ("\\\\".utf8, 1)
    case UInt8(ascii: "\n"): ("\\n".utf8, 1)
    case UInt8(ascii: "\r"): ("\\r".utf8, 1)
    case UInt8(ascii: "\t"): ("\\t".utf8, 1)
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

  private static func hexadecimal(_ value: UInt32) -> String.UTF8View {
    let digits = String(value, radix: 16)
    return ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
  }
}
