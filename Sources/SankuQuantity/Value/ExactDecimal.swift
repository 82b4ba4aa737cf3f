/// A decimal number (十进制数) kept exactly as written: `(-1)^sign × coefficient × 10^exponent`.
///
/// Up to nineteen significant digits; never binary floating point. Trailing zeros stay
/// (`28.40` prints `28.40`) but do not matter to `==` and `<`. A result that has no finite
/// decimal form, or needs more digits, is rounded half to even and says so in ``isRounded``.
public struct ExactDecimal: Sendable {
  /// The digits without sign and point.
  public let coefficient: UInt64
  @usableFromInline let power: Int16
  /// Whether the number is below zero.
  public let isNegative: Bool
  /// Whether digits were lost on the way here.
  public let isRounded: Bool

  /// Creates a number from its parts; zero is never negative.
  public init(
    coefficient: UInt64, exponent: Int = 0, isNegative: Bool = false, isRounded: Bool = false
  ) {
    self.coefficient = coefficient
    power = Int16(clamping: exponent)
    self.isNegative = isNegative && coefficient != 0
    self.isRounded = isRounded
  }

  /// Creates a whole number.
  public init(_ value: Int) {
    self.init(coefficient: UInt64(value.magnitude), isNegative: value < 0)
  }

  /// Reads plain ASCII notation: `-12.50`; `nil` for anything else or beyond nineteen digits.
  public init?(_ text: some StringProtocol) {
    var coefficient: UInt64 = 0
    var exponent = 0
    var digits = 0
    var negative = false
    var sawPoint = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: negative = true
      case UInt8(ascii: "+") where position == 0: break
      case UInt8(ascii: ".") where !sawPoint && digits > 0: sawPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (scaled, high) = coefficient.multipliedReportingOverflow(by: 10)
        let (sum, carry) = scaled.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
        if high || carry { return nil }
        coefficient = sum
        digits += 1
        if sawPoint { exponent -= 1 }
      default: return nil
      }
    }
    if digits == 0 || (sawPoint && exponent == 0) { return nil }
    self.init(coefficient: coefficient, exponent: exponent, isNegative: negative)
  }

  /// The power of ten that the coefficient is multiplied with.
  @inlinable
  public var exponent: Int { Int(power) }

  /// Nought.
  public static let zero = ExactDecimal(coefficient: 0)
  /// One.
  public static let one = ExactDecimal(coefficient: 1)

  /// Whether the number is nought.
  public var isZero: Bool { coefficient == 0 }

  /// Whether the number has no digits after the point that matter.
  public var isWhole: Bool { exponent >= 0 || trimmed.exponent >= 0 }

  /// The number as an `Int` when it is whole and fits.
  public var intValue: Int? {
    let plain = trimmed
    guard plain.exponent >= 0, plain.exponent < 19,
      let scaled = plain.coefficient.scaled(by: plain.exponent), scaled <= UInt64(Int.max)
    else { return nil }
    return isNegative ? -Int(scaled) : Int(scaled)
  }

  /// The same number without trailing zeros in the coefficient.
  public var trimmed: ExactDecimal {
    if coefficient == 0 { return ExactDecimal(coefficient: 0, isRounded: isRounded) }
    var digits = coefficient
    var power = exponent
    while true {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      if remainder != 0 { break }
      digits = quotient
      power += 1
    }
    return ExactDecimal(
      coefficient: digits, exponent: power, isNegative: isNegative, isRounded: isRounded)
  }

  /// The number times a power of ten, exactly.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(
      coefficient: coefficient, exponent: exponent + power, isNegative: isNegative,
      isRounded: isRounded)
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal {
    ExactDecimal(coefficient: coefficient, exponent: exponent, isRounded: isRounded)
  }
}

extension UInt64 {
  /// The number times ten to `power`, or `nil` when it does not fit.
  package func scaled(by power: Int) -> UInt64? {
    var result = self
    for _ in 0..<power {
      let (next, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = next
    }
    return result
  }
}
