/// Text prepared for comparing (归一文本): code points, full-width forms folded, white space dropped.
///
/// Word lists and patterns work on this form, so that `（％）`, `(%)` and `( % )` read the same.
package struct FoldedText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The code points that are left.
  package let scalars: [UInt32]

  /// Folds a string.
  package init(_ string: String) {
    // Bytes are no fewer than code points.
    scalars = [UInt32](unsafeUninitializedCapacity: string.utf8.count) { buffer, count in
      for scalar in string.unicodeScalars {
        let folded = Self.fold(scalar.value)
        guard folded != 0 else { continue }
        buffer[count] = folded
        count += 1
      }
    }
  }

  /// Takes code points that are folded already.
  package init(scalars: some Sequence<UInt32>) {
    self.scalars = Array(scalars)
  }

  /// Nothing.
  package static let empty = FoldedText(scalars: [])

  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// The folded code point; 0 for one that is dropped.
  private static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x200B, 0x3000, 0xFEFF: 0
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x2550: 0x3D  // ═
    case 0x2267, 0x2A7E: 0x2265  // ≧ ⩾
    case 0x2266, 0x2A7D: 0x2264  // ≦ ⩽
    case 0x201C, 0x201D: 0x22  // “ ”
    default: value
    }
  }
}

extension FoldedText {
  /// The number of code points.
  package var count: Int { scalars.count }

  /// Whether nothing is left.
  package var isEmpty: Bool { scalars.isEmpty }

  /// The text as a string again.
  package var string: String { Self.string(scalars[...]) }

  /// A slice of code points as a string.
  package static func string(_ slice: ArraySlice<UInt32>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(slice.count * 3)
    for value in slice {
      switch value {
      case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: value))
      case 0x80..<0x800:
        bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
      case 0x800..<0x1_0000:
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
      default:
        bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text begins with another.
  package func hasPrefix(_ other: FoldedText) -> Bool {
    scalars.starts(with: other.scalars)
  }

  /// Whether the text ends with another.
  package func hasSuffix(_ other: FoldedText) -> Bool {
    let own = scalars
    let end = other.scalars
    guard own.count >= end.count else { return false }
    let start = own.count - end.count
    for index in end.indices where own[start + index] != end[index] { return false }
    return true
  }

  /// Whether another text occurs anywhere.
  package func contains(_ other: FoldedText) -> Bool {
    firstIndex(of: other) != nil
  }

  /// Where another text occurs first.
  package func firstIndex(of other: FoldedText) -> Int? {
    guard let first = other.scalars.first, count >= other.count else { return nil }
    for start in 0...(count - other.count) where scalars[start] == first {
      if scalars[start..<(start + other.count)].elementsEqual(other.scalars) { return start }
    }
    return nil
  }

  /// Whether a code point occurs.
  package func contains(scalar: Unicode.Scalar) -> Bool {
    scalars.contains(scalar.value)
  }

  /// Without the last code points.
  package func dropping(suffix length: Int) -> FoldedText {
    FoldedText(scalars: scalars.dropLast(length))
  }

  /// Without the first code points.
  package func dropping(prefix length: Int) -> FoldedText {
    FoldedText(scalars: scalars.dropFirst(length))
  }
}

extension UInt32 {
  /// Whether the code point is 0 to 9.
  package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the code point is a Latin letter.
  package var isASCIILetter: Bool {
    (self >= 0x41 && self <= 0x5A) || (self >= 0x61 && self <= 0x7A)
  }

  /// Whether the code point is a Chinese character (CJK Unified Ideographs and Extension A).
  package var isHan: Bool {
    (self >= 0x4E00 && self <= 0x9FFF) || (self >= 0x3400 && self <= 0x4DBF)
  }

  /// Whether the code point is a Chinese numeral that may count things (一 to 十, 百, 千, 两).
  package var isChineseNumeral: Bool {
    switch self {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E,
      0x5343, 0x4E24:
      true
    default: false
    }
  }
}

extension FoldedText {
  /// Whether the text ends with a word of the program, compared without making a text of it.
  package func ends(with word: StaticString) -> Bool {
    Self.matches(word, scalars, at: scalars.count - Self.length(of: word))
  }

  /// Whether the text begins with a word of the program.
  package func begins(with word: StaticString) -> Bool { Self.matches(word, scalars, at: 0) }

  /// Whether a word of the program occurs anywhere.
  package func holds(_ word: StaticString) -> Bool {
    let last = scalars.count - Self.length(of: word)
    guard last >= 0 else { return false }
    for start in 0...last where Self.matches(word, scalars, at: start) { return true }
    return false
  }

  private static func length(of word: StaticString) -> Int {
    word.withUTF8Buffer { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  private static func matches(_ word: StaticString, _ scalars: [UInt32], at start: Int) -> Bool {
    guard start >= 0 else { return false }
    return word.withUTF8Buffer { bytes in
      var index = start
      var byte = 0
      while byte < bytes.count {
        guard index < scalars.count else { return false }
        let first = UInt32(bytes[byte])
        let value: UInt32
        if first < 0x80 {
          value = first
          byte += 1
        } else if first < 0xE0, byte + 1 < bytes.count {
          value = (first & 0x1F) << 6 | UInt32(bytes[byte + 1] & 0x3F)
          byte += 2
        } else if byte + 2 < bytes.count {
          value =
            (first & 0x0F) << 12 | UInt32(bytes[byte + 1] & 0x3F) << 6
            | UInt32(bytes[byte + 2] & 0x3F)
          byte += 3
        } else {
          return false
        }
        if scalars[index] != value { return false }
        index += 1
      }
      return true
    }
  }
}
