/// A number found in the text, before anything is said about it.
struct NumberToken {
  /// Digits without point.
  var coefficient: UInt64 = 0
  /// The upper end of a vague number: 十几 is 11 to 19.
  var upperCoefficient: UInt64 = 0
  private var starts: UInt32
  private var ends: UInt32
  private var digitsEnds: UInt32
  private var exponents: Int16 = 0
  private var powers: Int16 = 0
  var flags: Flags = []
  private var digits: UInt8 = 0

  init(start: Int, end: Int, digitsEnd: Int) {
    starts = UInt32(truncatingIfNeeded: start)
    ends = UInt32(truncatingIfNeeded: end)
    digitsEnds = UInt32(truncatingIfNeeded: digitsEnd)
  }

  struct Flags: OptionSet {
    let rawValue: UInt16
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
    static let negative = Flags(rawValue: 256)
    static let chinese = Flags(rawValue: 512)
    static let separator = Flags(rawValue: 1024)
    static let approximate = Flags(rawValue: 2048)
    static let vague = Flags(rawValue: 4096)
  }

  /// Where it starts.
  var start: Int {
    get { Int(starts) }
    set { starts = UInt32(truncatingIfNeeded: newValue) }
  }
  /// Where it ends, multipliers included.
  var end: Int {
    get { Int(ends) }
    set { ends = UInt32(truncatingIfNeeded: newValue) }
  }
  /// Where the digits end and the multipliers begin.
  var digitsEnd: Int {
    get { Int(digitsEnds) }
    set { digitsEnds = UInt32(truncatingIfNeeded: newValue) }
  }
  /// The power of ten of the digits, nought or below but for scientific notation.
  var exponent: Int {
    get { Int(exponents) }
    set { exponents = Int16(clamping: newValue) }
  }
  /// Powers of ten of 万, 亿 and the like behind Arabic digits.
  var power: Int {
    get { Int(powers) }
    set { powers = Int16(clamping: newValue) }
  }
  /// Digits before the point.
  var wholeDigits: Int {
    get { Int(digits) }
    set { digits = UInt8(clamping: newValue) }
  }
  var vagueUpper: UInt64? {
    get { flags.contains(.vague) ? upperCoefficient : nil }
    set {
      upperCoefficient = newValue ?? 0
      set(.vague, newValue != nil)
    }
  }
  var isNegative: Bool {
    get { flags.contains(.negative) }
    set { set(.negative, newValue) }
  }
  var isChinese: Bool {
    get { flags.contains(.chinese) }
    set { set(.chinese, newValue) }
  }
  var hasSeparator: Bool {
    get { flags.contains(.separator) }
    set { set(.separator, newValue) }
  }
  /// 余, 多: about so much.
  var isApproximate: Bool {
    get { flags.contains(.approximate) }
    set { set(.approximate, newValue) }
  }

  private mutating func set(_ flag: Flags, _ value: Bool) {
    if value { flags.insert(flag) } else { flags.remove(flag) }
  }

  /// The number as written, before multipliers.
  var written: ExactDecimal {
    ExactDecimal(coefficient: coefficient, exponent: exponent, isNegative: isNegative)
  }

  /// The number with multipliers.
  var value: ExactDecimal {
    ExactDecimal(coefficient: coefficient, exponent: exponent + power, isNegative: isNegative)
  }

  /// A whole number without sign or multiplier, for dates.
  var plain: Int? {
    exponent == 0 && power == 0 && coefficient < 100_000_000
      && flags.isDisjoint(with: [.negative, .separator, .vague, .approximate])
      ? Int(coefficient) : nil
  }
}
