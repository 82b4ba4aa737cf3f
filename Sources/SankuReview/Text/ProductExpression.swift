import SankuQuantity

/// The arithmetic of an estimate (测算式): `960平方米×2500元/平方米`, `1000人×1250元+400人×1500元`.
struct ProductExpression: Equatable {
  /// What the expression comes to, in 元.
  var yuan: ExactDecimal
}

extension ProductExpression {
  private static let times: Set<UInt32> = [0xD7, 0x2A, 0x2715, 0x78, 0x58]
  private static let plus: Set<UInt32> = [0x2B, 0x3B, 0xFF1B]
  private static let brackets: Set<UInt32> = [0x28, 0x29, 0x5B, 0x5D, 0x3010, 0x3011]

  /// Reads a text that is such an expression from end to end; nil for any other.
  init?(_ text: FoldedText) {
    var scalars = text.scalars[...]
    // What stands behind = is the result told once more.
    if let equals = scalars.firstIndex(of: 0x3D) { scalars = scalars[..<equals] }
    // 。 and ， end a sentence; there may be anything behind them.
    let isPlain = !scalars.contains {
      Self.brackets.contains($0) || $0 == 0x3002 || $0 == 0x2C || $0 == 0xF7 || $0 == 0x2D
    }
    guard isPlain, scalars.count <= 120, scalars.contains(where: Self.times.contains) else {
      return nil
    }
    var sum = ExactDecimal.zero
    for term in scalars.split(whereSeparator: Self.plus.contains) {
      guard let amount = Self.term(term) else { return nil }
      sum = sum + amount
    }
    yuan = sum
  }

  /// A product with just one price in it.
  private static func term(_ scalars: Slice<FoldedText.Scalars>) -> ExactDecimal? {
    var product = ExactDecimal.one
    var prices = 0
    for part in scalars.split(whereSeparator: times.contains) {
      guard let factor = factor(part) else { return nil }
      product = product * factor.value
      prices += factor.isMoney ? 1 : 0
    }
    return prices == 1 && !product.isRounded ? product : nil
  }

  private static func factor(
    _ scalars: Slice<FoldedText.Scalars>
  ) -> (value: ExactDecimal, isMoney: Bool)? {
    guard let start = scalars.firstIndex(where: \.isASCIIDigit) else { return nil }
    var end = start
    while end < scalars.endIndex, scalars[end].isASCIIDigit || scalars[end] == 0x2E { end += 1 }
    guard var value = ExactDecimal(FoldedText.string(scalars[start..<end])) else { return nil }
    switch end < scalars.endIndex ? scalars[end] : 0 {
    case 0x4E07:
      value = value * ExactDecimal(10_000)
      end += 1
    case 0x4EBF:
      value = value * ExactDecimal(100_000_000)
      end += 1
    case 0x5343:
      value = value * ExactDecimal(1_000)
      end += 1
    case 0x767E where end + 1 < scalars.endIndex && scalars[end + 1] == 0x4E07: return nil
    case 0x25: return (value.scaled(byPowerOfTen: -2), false)
    default: break
    }
    let rest = scalars[end...]
    // Two numbers in a factor: nobody knows which one counts.
    if rest.contains(where: \.isASCIIDigit) { return nil }
    return (value, rest.first == 0x5143)
  }
}
