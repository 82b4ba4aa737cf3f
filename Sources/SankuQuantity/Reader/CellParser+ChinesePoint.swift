extension CellParser {
  /// 点 and digits behind a numeral.
  mutating func pointDigits(_ token: inout NumberToken) {
    var position = token.end + 1
    var coefficient = token.coefficient
    var places = 0
    while true {
      let unit = u[position]
      let digit: UInt64
      if isDigit(unit) {
        digit = UInt64(unit - 0x30)
        token.flags.insert(.mixed)
      } else {
        let value = lex.digit(unit)
        if value > 9 || unit == 0x4E24 || unit == 0x5169 { break }
        digit = UInt64(value)
      }
      let (scaled, high) = coefficient.multipliedReportingOverflow(by: 10)
      let (sum, carry) = scaled.addingReportingOverflow(digit)
      if high || carry {
        token.flags.insert(.malformed)
        return
      }
      coefficient = sum
      places += 1
      position += 1
    }
    if places == 0 { return }
    token.coefficient = coefficient
    token.exponent = -places
    token.end = position
    token.digitsEnd = position
    // 三点五万
    let kind = lex.digit(u[position])
    if kind == 14 || kind == 18, !isFractionWord(position) {
      token.power = Int(kind) - 10
      token.end = position + 1
      if token.power == 4, lex.digit(u[position + 1]) == 18 {
        token.power = 12
        token.end += 1
      }
    }
  }
}
