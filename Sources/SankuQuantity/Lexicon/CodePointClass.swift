/// What a folded code point may begin, one byte each, looked up before anything else.
struct CodePointClass: OptionSet, Sendable {
  let rawValue: UInt8

  /// 0 to 9.
  static let digit = CodePointClass(rawValue: 1)
  /// 一 to 九, 十, 百 …
  static let numeral = CodePointClass(rawValue: 2)
  /// Begins a keyword.
  static let keyword = CodePointClass(rawValue: 4)
  /// Begins a unit.
  static let unit = CodePointClass(rawValue: 8)
  /// Parts clauses.
  static let separator = CodePointClass(rawValue: 16)
  /// A sign or another character with a rule of its own.
  static let special = CodePointClass(rawValue: 32)
  /// A Latin letter.
  static let letter = CodePointClass(rawValue: 64)
  /// Begins a suffix word.
  static let suffix = CodePointClass(rawValue: 128)
}

/// Chinese numerals (中文数字) as values of a digit or a power of ten.
enum ChineseDigit {
  /// 0...9 for digits, 10 + power for multipliers, 255 for others.
  @inline(__always)
  static func value(_ unit: UInt16) -> UInt8 {
    switch unit {
    case 0x96F6, 0x3007, 0x25CB: 0  // 零 〇 ○
    case 0x4E00, 0x58F9, 0x5F0C, 0x5E7A: 1  // 一 壹 弌 幺
    case 0x4E8C, 0x8D30, 0x8CB3, 0x4E24, 0x5169, 0x5F0D, 0x5F10: 2  // 二 贰 貳 两 兩 弍 弐
    case 0x4E09, 0x53C1, 0x53C3, 0x53C2: 3  // 三 叁 參 参
    case 0x56DB, 0x8086: 4
    case 0x4E94, 0x4F0D: 5
    case 0x516D, 0x9646, 0x9678: 6
    case 0x4E03, 0x67D2: 7
    case 0x516B, 0x634C: 8
    case 0x4E5D, 0x7396: 9
    case 0x5341, 0x62FE: 11  // 十 拾
    case 0x767E, 0x4F70: 12  // 百 佰
    case 0x5343, 0x4EDF: 13  // 千 仟
    case 0x4E07, 0x842C: 14  // 万 萬
    case 0x4EBF, 0x5104: 18  // 亿 億
    default: 255
    }
  }

  static let all: [UInt16] = [
    0x96F6, 0x3007, 0x4E00, 0x58F9, 0x5F0C, 0x5E7A, 0x4E8C, 0x8D30, 0x8CB3, 0x4E24, 0x5169,
    0x5F0D, 0x5F10, 0x4E09, 0x53C1, 0x53C3, 0x56DB, 0x8086, 0x4E94, 0x4F0D, 0x516D, 0x9646,
    0x9678, 0x4E03, 0x67D2, 0x516B, 0x634C, 0x4E5D, 0x7396, 0x5341, 0x62FE, 0x767E, 0x4F70,
    0x5343, 0x4EDF, 0x4E07, 0x842C, 0x4EBF, 0x5104, 0x5EFF, 0x5345, 0x51E0, 0x6570, 0x534A,
    0x8D1F,
  ]
}
