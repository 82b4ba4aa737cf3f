/// What a code point is (码点类别).
extension UInt32 {
  /// Whether the code point is 0 to 9.
  package var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether the code point is a Latin letter.
  package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

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
