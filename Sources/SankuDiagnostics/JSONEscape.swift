/// What JSON may not hold as it is (JSON 转义), and marks that take no room or change the direction:
/// they would do mischief where JSON is looked at, and say the same when escaped. Line breaks of
/// JavaScript are among them.
enum JSONEscape {
  /// The next place that needs an escape; nil where none does.
  static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      index = firstSuspect(in: text, from: index)
      let end = min(index + 16, text.count)
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

  private typealias Bytes = SIMD16<UInt8>

  /// Passes over sixteen bytes at a time in which nothing begins that needs an escape. The last two
  /// bytes are not looked at, nor a text that is shorter than eighteen.
  private static func firstSuspect(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let last = text.count - 18
    guard start <= last else { return start }
    let text = UnsafeRawBufferPointer(text)
    var index = start
    while true {
      let suspects = suspects(
        text.loadUnaligned(fromByteOffset: index, as: Bytes.self),
        text.loadUnaligned(fromByteOffset: index + 1, as: Bytes.self),
        text.loadUnaligned(fromByteOffset: index + 2, as: Bytes.self))
      if suspects != SIMD2(0, 0) { return index }
      if index == last { return index + 16 }
      index = min(index + 16, last)
    }
  }

  /// Marks the first bytes of all that needs an escape, and of little else: of controls, quotation
  /// marks, backslashes, U+0080 to U+009F, U+2000 to U+207F without quotation marks and the like, and
  /// U+FEC0 to U+FEFF.
  @inline(__always)
  private static func suspects(_ first: Bytes, _ second: Bytes, _ third: Bytes) -> SIMD2<UInt64> {
    let ascii =
      (first .< all(0x20)) .| (first .== all(0x22)) .| (first .== all(0x5C))
      .| (first .== all(0x7F))
    let c1 = (first .== all(0xC2)) .& ((second & all(0xE0)) .== all(0x80))
    let marks =
      (first .== all(0xE2)) .& ((second & all(0xFE)) .== all(0x80))
      .& ((third & all(0xF0)) .!= all(0x90))
    let byteOrder = (first .== all(0xEF)) .& (second .== all(0xBB))
    return unsafeBitCast(ascii .| c1 .| marks .| byteOrder, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }

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
