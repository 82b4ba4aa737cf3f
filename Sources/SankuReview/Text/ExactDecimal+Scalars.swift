import SankuQuantity

extension ExactDecimal {
  /// Reads digits with at most one point, commas left out; nil for anything else or more than
  /// nineteen digits.
  init?(digits: some Sequence<UInt32>) {
    var coefficient: UInt64 = 0
    var count = 0
    var decimals: Int?
    for scalar in digits {
      switch scalar {
      case 0x2C: break
      case 0x2E where decimals == nil && count > 0: decimals = 0
      case 0x30...0x39:
        let (scaled, high) = coefficient.multipliedReportingOverflow(by: 10)
        let (sum, carry) = scaled.addingReportingOverflow(UInt64(scalar - 0x30))
        if high || carry { return nil }
        coefficient = sum
        count += 1
        decimals = decimals.map { $0 + 1 }
      default: return nil
      }
    }
    if count == 0 || decimals == 0 { return nil }
    self.init(coefficient: coefficient, exponent: -(decimals ?? 0))
  }
}
