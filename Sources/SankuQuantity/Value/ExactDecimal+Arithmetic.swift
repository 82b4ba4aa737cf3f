extension ExactDecimal: Hashable, Comparable {
  /// Whether both stand for the same number: `1.50 == 1.5`.
  @inlinable
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.exponent == right.exponent {
      return left.coefficient == right.coefficient && left.isNegative == right.isNegative
    }
    return isSame(left, right)
  }

  /// The same for any two notations.
  @usableFromInline
  static func isSame(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    let (first, second) = (left.trimmed, right.trimmed)
    return first.coefficient == second.coefficient && first.exponent == second.exponent
      && first.isNegative == second.isNegative
  }

  /// Whether the left number is the smaller one; exact for any two numbers.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    if left.exponent == right.exponent {
      return left.isNegative
        ? left.coefficient > right.coefficient : left.coefficient < right.coefficient
    }
    let order = compareMagnitudes(left.trimmed, right.trimmed)
    return left.isNegative ? order > 0 : order < 0
  }

  /// Feeds the number's value, not its notation.
  public func hash(into hasher: inout Hasher) {
    let plain = trimmed
    hasher.combine(plain.coefficient)
    hasher.combine(plain.exponent)
    hasher.combine(plain.isNegative)
  }

  /// -1, 0 or 1 for two trimmed numbers without regard to sign.
  private static func compareMagnitudes(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
    if left.isZero || right.isZero {
      return left.isZero ? (right.isZero ? 0 : -1) : 1
    }
    let leftTop = left.coefficient.decimalDigits + left.exponent
    let rightTop = right.coefficient.decimalDigits + right.exponent
    if leftTop != rightTop { return leftTop < rightTop ? -1 : 1 }
    // Same leading position: align the shorter exponent; the shift is below twenty digits.
    let shift = left.exponent - right.exponent
    let first = WideDigits(left.coefficient, shiftedBy: max(shift, 0))
    let second = WideDigits(right.coefficient, shiftedBy: max(-shift, 0))
    return first.compare(second)
  }
}

extension ExactDecimal {
  /// The sum; rounded only beyond nineteen digits.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    if right.isZero && right.exponent >= left.exponent { return left.marked(with: right) }
    if left.isZero && left.exponent >= right.exponent { return right.marked(with: left) }
    let (high, low) = left.exponent >= right.exponent ? (left, right) : (right, left)
    let shift = high.exponent - low.exponent
    let rounded = left.isRounded || right.isRounded
    guard let aligned = high.coefficient.scaled(by: min(shift, 20)) else {
      return alignedSum(high, low, rounded: rounded)
    }
    if high.isNegative == low.isNegative {
      let (sum, overflow) = aligned.addingReportingOverflow(low.coefficient)
      if overflow { return alignedSum(high, low, rounded: rounded) }
      return ExactDecimal(
        coefficient: sum, exponent: low.exponent, isNegative: low.isNegative, isRounded: rounded)
    }
    let negative = aligned >= low.coefficient ? high.isNegative : low.isNegative
    let difference =
      aligned >= low.coefficient ? aligned - low.coefficient : low.coefficient - aligned
    return ExactDecimal(
      coefficient: difference, exponent: low.exponent, isNegative: negative, isRounded: rounded)
  }

  /// The difference; rounded only beyond nineteen digits.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + (-right)
  }

  /// The number with the other sign.
  public static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(
      coefficient: number.coefficient, exponent: number.exponent,
      isNegative: !number.isNegative, isRounded: number.isRounded)
  }

  /// The product; rounded only beyond nineteen digits.
  public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    var wide = WideDigits(product: left.coefficient, right.coefficient)
    let dropped = wide.roundToSingle()
    return ExactDecimal(
      coefficient: wide.low, exponent: left.exponent + right.exponent + dropped.power,
      isNegative: left.isNegative != right.isNegative,
      isRounded: left.isRounded || right.isRounded || dropped.lossy)
  }

  /// The quotient: exact where it is finite, else nineteen digits and ``isRounded``;
  /// `nil` when dividing by nought.
  public static func / (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal? {
    if right.isZero { return nil }
    let divisor = right.trimmed
    var quotient: UInt64 = left.coefficient / divisor.coefficient
    var remainder = left.coefficient % divisor.coefficient
    var exponent = left.exponent - divisor.exponent
    while remainder != 0, quotient < 1_000_000_000_000_000_000 {
      let wide = remainder.multipliedFullWidth(by: 10)
      let step = divisor.coefficient.dividingFullWidth(wide)
      quotient = quotient * 10 + step.quotient
      remainder = step.remainder
      exponent -= 1
    }
    if remainder > divisor.coefficient / 2 { quotient += 1 }
    return ExactDecimal(
      coefficient: quotient, exponent: exponent,
      isNegative: left.isNegative != right.isNegative,
      isRounded: left.isRounded || right.isRounded || remainder != 0)
  }

  /// The number rounded half up to so many digits after the point.
  public func rounded(toPlaces places: Int) -> ExactDecimal {
    if exponent >= -places { return self }
    let drop = -places - exponent
    guard drop < 20, let divisor = UInt64(1).scaled(by: drop) else {
      return ExactDecimal(coefficient: 0, exponent: -places, isRounded: true)
    }
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: divisor)
    let up = remainder >= divisor / 2 + divisor % 2 ? UInt64(1) : 0
    return ExactDecimal(
      coefficient: quotient + up, exponent: -places, isNegative: isNegative,
      isRounded: isRounded || remainder != 0)
  }

  private func marked(with other: ExactDecimal) -> ExactDecimal {
    other.isRounded && !isRounded
      ? ExactDecimal(
        coefficient: coefficient, exponent: exponent, isNegative: isNegative, isRounded: true)
      : self
  }

  /// A sum whose operands cannot be aligned in 64 bits: drop low digits until they can.
  private static func alignedSum(
    _ high: ExactDecimal, _ low: ExactDecimal, rounded: Bool
  ) -> ExactDecimal {
    let first = high.trimmed
    let second = low.trimmed
    if first.exponent != high.exponent || second.exponent != low.exponent {
      return first + second
    }
    // Ten digits of head room decide; what is smaller than that only marks the result.
    if low.coefficient < 10 || high.exponent - low.exponent > 25 {
      return ExactDecimal(
        coefficient: high.coefficient, exponent: high.exponent, isNegative: high.isNegative,
        isRounded: true)
    }
    let shorter = ExactDecimal(
      coefficient: low.coefficient / 10, exponent: low.exponent + 1, isNegative: low.isNegative,
      isRounded: true)
    if high.exponent > shorter.exponent || high.coefficient <= UInt64.max / 20 {
      return high + shorter
    }
    let shorterHigh = ExactDecimal(
      coefficient: high.coefficient / 10, exponent: high.exponent + 1,
      isNegative: high.isNegative, isRounded: true)
    return shorterHigh + shorter
  }
}

/// Digits of double width, for exact comparison and products.
private struct WideDigits {
  var high: UInt64
  var low: UInt64

  init(product left: UInt64, _ right: UInt64) {
    (high, low) = left.multipliedFullWidth(by: right)
  }

  /// `digits × 10^power`; a caller aligns numbers of the same length, so it always fits.
  init(_ digits: UInt64, shiftedBy power: Int) {
    high = 0
    low = digits
    for _ in 0..<min(power, 19) {
      let lower = low.multipliedFullWidth(by: 10)
      high = high &* 10 &+ lower.high
      low = lower.low
    }
  }

  func compare(_ other: WideDigits) -> Int {
    if high != other.high { return high < other.high ? -1 : 1 }
    return low == other.low ? 0 : (low < other.low ? -1 : 1)
  }

  /// Divides by ten until one word holds the digits; says by which power and whether lossy.
  mutating func roundToSingle() -> (power: Int, lossy: Bool) {
    var power = 0
    var lossy = false
    var last: UInt64 = 0
    while high != 0 {
      let upper = high.quotientAndRemainder(dividingBy: 10)
      let lower = UInt64(10).dividingFullWidth((upper.remainder, low))
      high = upper.quotient
      low = lower.quotient
      if last != 0 { lossy = true }
      last = lower.remainder
      power += 1
    }
    if last >= 5 && low < UInt64.max { low += 1 }
    return (power, lossy || last != 0)
  }
}

extension UInt64 {
  /// How many decimal digits the number has; one for nought.
  package var decimalDigits: Int {
    var rest = self
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return digits
  }
}
