/// Text prepared for comparing (归一文本): code points, full-width forms folded, white space dropped.
///
/// Word lists and patterns work on this form, so that `（％）`, `(%)` and `( % )` read the same.
package struct FoldedText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The code points that are left.
  package let scalars: [UInt32]

  /// Folds a string.
  package init(_ string: String) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(string.utf8.count / 3 + 4)
    for scalar in string.unicodeScalars {
      let folded = Self.fold(scalar.value)
      if folded != 0 { scalars.append(folded) }
    }
    self.scalars = scalars
  }

  /// Takes code points that are folded already.
  package init(scalars: some Sequence<UInt32>) {
    self.scalars = Array(scalars)
  }

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
    var result = ""
    for value in slice {
      if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// Whether the text begins with another.
  package func hasPrefix(_ other: FoldedText) -> Bool {
    scalars.starts(with: other.scalars)
  }

  /// Whether the text ends with another.
  package func hasSuffix(_ other: FoldedText) -> Bool {
    count >= other.count && scalars[(count - other.count)...].elementsEqual(other.scalars)
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
