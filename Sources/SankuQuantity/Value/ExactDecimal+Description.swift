extension ExactDecimal: CustomStringConvertible, LosslessStringConvertible {
  /// Plain decimal notation without exponent: `15000`, `-0.10`.
  public var description: String {
    if exponent == 0, !isNegative { return String(coefficient) }
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads plain ASCII notation.
  public init?(_ description: String) {
    self.init(description[...])
  }

  /// Appends the plain notation as ASCII.
  package func append(to bytes: inout [UInt8]) {
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    let first = bytes.count
    var rest = coefficient
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest != 0
    if exponent < 0 {
      // Digits stand in reverse order here, so the point goes in from the front.
      while bytes.count - first <= -exponent { bytes.append(UInt8(ascii: "0")) }
      bytes.insert(UInt8(ascii: "."), at: first - exponent)
    }
    bytes[first...].reverse()
    if exponent > 0 && coefficient != 0 {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent))
    }
  }
}
