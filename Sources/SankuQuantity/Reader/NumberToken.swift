/// A number found in the text, before anything is said about it.
struct NumberToken {
  /// Where it starts and ends, multipliers included.
  var start: Int
  var end: Int
  /// Where the digits end and the multipliers begin.
  var digitsEnd: Int
  var coefficient: UInt64 = 0
  var exponent = 0
  /// Powers of ten of 万, 亿 and the like behind Arabic digits.
  var power = 0
  /// The upper end of a vague number: 十几 is 11 to 19.
  var vagueUpper: UInt64?
  var isNegative = false
  var isChinese = false
  var hasSeparator = false
  /// 余, 多: about so much.
  var isApproximate = false
  /// Without 一 or with digits only: not a strict numeral.
  var flags: Flags = []
  /// Digits before the point.
  var wholeDigits = 0

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// 一七二零.
    static let digitString = Flags(rawValue: 1)
    /// 一百二.
    static let omittedUnit = Flags(rawValue: 2)
    /// 百十一.
    static let bareMultiplier = Flags(rawValue: 4)
    /// 100万三千.
    static let mixed = Flags(rawValue: 8)
    /// O for 0.
    static let repaired = Flags(rawValue: 16)
    /// More than nineteen digits, or a second point.
    static let malformed = Flags(rawValue: 32)
    /// 一百十一, 十万零一千.
    static let irregular = Flags(rawValue: 64)
    /// Thousands parted oddly.
    static let ambiguous = Flags(rawValue: 128)
  }

  /// The number as written, before multipliers.
  var written: ExactDecimal {
    ExactDecimal(coefficient: coefficient, exponent: exponent, isNegative: isNegative)
  }

  /// The number with multipliers.
  var value: ExactDecimal { written.scaled(byPowerOfTen: power) }

  /// A whole number without sign or multiplier, for dates.
  var plain: Int? {
    exponent == 0 && power == 0 && !isNegative && coefficient < 100_000_000 && !hasSeparator
      && vagueUpper == nil && !isApproximate ? Int(coefficient) : nil
  }
}
