extension CellParser {
  /// Reads a number at `index`, Arabic or Chinese, with multipliers; `nil` when there is none.
  mutating func number(at index: Int) -> NumberToken? {
    var first = index
    var negative = false
    if u[index] == 0x2D || u[index] == 0x8D1F || u[index] == 0x2B {  // - 负 +
      negative = u[index] != 0x2B
      first += 1
    } else if u[index] == 0x96F6, u[index + 1] == 0x4E0B {  // 零下
      negative = true
      first += 2
    }
    let unit = u[first]
    var token: NumberToken?
    if isDigit(unit) || (unit == 0x2E && isDigit(u[first + 1])) {
      token = arabicNumber(at: first)
    } else if lex.digit(unit) != 255 || unit == 0x51E0 || unit == 0x6570
      || unit == 0x5EFF || unit == 0x5345
    {
      token = chineseNumber(at: first, mixedFrom: nil)
    }
    guard var token else { return nil }
    token.start = index
    token.isNegative = negative
    return token
  }

  @inline(__always)
  mutating func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }

  private mutating func arabicNumber(at index: Int) -> NumberToken? {
    var token = NumberToken(start: index, end: index, digitsEnd: index)
    var position = index
    var overflow = false
    var sawPoint = false
    // Almost all numbers are a few digits and nothing else.
    while position - index < 18 {
      let digit = u[position] &- 0x30
      if digit > 9 { break }
      token.coefficient = token.coefficient &* 10 &+ UInt64(digit)
      position += 1
    }
    token.wholeDigits = position - index
    if endsDigits(u[position]), position > index {
      token.digitsEnd = position
      token.end = position
      multipliers(&token)
      return token
    }
    while true {
      let unit = u[position]
      if isDigit(unit) {
        let (scaled, high) = token.coefficient.multipliedReportingOverflow(by: 10)
        let (sum, carry) = scaled.addingReportingOverflow(UInt64(unit - 0x30))
        if high || carry || token.coefficient >= 1_000_000_000_000_000_000 { overflow = true }
        token.coefficient = sum
        if sawPoint { token.exponent -= 1 } else { token.wholeDigits += 1 }
        position += 1
      } else if isPoint(position),
        isDigit(u[position + 1]) || isMisreadZero(position + 1, from: index)
      {
        // A second point makes 10.1.2 no number; 2026.6.30 is tried as a date before this.
        if sawPoint { token.flags.insert(.malformed) }
        if unit != 0x2E { token.flags.insert(.repaired) }
        sawPoint = true
        position += 1
      } else if !sawPoint, unit == 0x2C || unit == 0x20 || unit == 0x27,
        let end = thousandsGroup(position, digits: token.wholeDigits, &token)
      {
        token.hasSeparator = true
        position = end
      } else if isMisreadZero(position, from: index) {
        let (scaled, high) = token.coefficient.multipliedReportingOverflow(by: 10)
        overflow = overflow || high
        token.coefficient = scaled
        if sawPoint { token.exponent -= 1 } else { token.wholeDigits += 1 }
        token.flags.insert(.repaired)
        position += 1
      } else {
        break
      }
    }
    if overflow { token.flags.insert(.malformed) }
    if u[position] == 0x2E && u[position + 1] == 0x2E { token.flags.insert(.malformed) }
    token.digitsEnd = position
    token.end = position
    scientific(&token)
    multipliers(&token)
    return token
  }

  /// The end of the cell, a percent sign or an ideograph: no separator, point or misread digit.
  @inline(__always)
  private mutating func endsDigits(_ unit: UInt16) -> Bool {
    unit == 0 || unit == 0x25 || isIdeograph(unit)
  }

  /// `.`; also `。` and `·` as slips, between digits only.
  private mutating func isPoint(_ position: Int) -> Bool {
    let unit = u[position]
    return unit == 0x2E
      || ((unit == 0x3002 || unit == 0xB7) && position > 0 && isDigit(u[position - 1]))
  }

  /// The end of `,ddd` when it is a group of thousands.
  private mutating func thousandsGroup(
    _ position: Int, digits: Int, _ token: inout NumberToken
  ) -> Int? {
    guard digits >= 1, isDigit(u[position + 1]), isDigit(u[position + 2]),
      isDigit(u[position + 3])
    else { return nil }
    // A leading group has up to three digits (or four in the style by 万), later ones three.
    if !token.hasSeparator && digits > 4 { return nil }
    var value = token.coefficient
    var length = 3
    if isDigit(u[position + 4]) {
      if isDigit(u[position + 5]) || u[position] != 0x2C { return nil }
      length = 4
      token.flags.insert(.ambiguous)
    }
    if u[position] == 0x20 { token.flags.insert(.ambiguous) }
    for place in 1...length {
      if value >= 100_000_000_000_000_000 { token.flags.insert(.malformed) }
      value = value &* 10 &+ UInt64(u[position + place] - 0x30)
    }
    token.coefficient = value
    token.wholeDigits += length
    return position + length + 1
  }

  /// O, o, ○ or 〇 among Arabic digits.
  private mutating func isMisreadZero(_ position: Int, from index: Int) -> Bool {
    let unit = u[position]
    guard unit == 0x4F || unit == 0x6F || unit == 0x25CB || unit == 0x3007, position > index else {
      return false
    }
    let next = u[position + 1]
    return !lex.classOf(next).contains(.letter) || next == 0x4F || next == 0x6F
  }

  /// `e8`, `×10^8`.
  private mutating func scientific(_ token: inout NumberToken) {
    var position = token.end
    if u[position] | 0x20 == 0x65 {
      position += 1
    } else if (u[position] == 0xD7 || u[position] == 0x2A) && u[position + 1] == 0x31
      && u[position + 2] == 0x30 && u[position + 3] == 0x5E
    {
      position += 4
    } else {
      return
    }
    var negative = false
    if u[position] == 0x2D || u[position] == 0x2B {
      negative = u[position] == 0x2D
      position += 1
    }
    var power = 0
    let first = position
    while isDigit(u[position]), position - first < 3 {
      power = power * 10 + Int(u[position] - 0x30)
      position += 1
    }
    if position == first || isDigit(u[position]) || power > 40 { return }
    if lex.classOf(u[position]).contains(.letter) { return }
    token.exponent += negative ? -power : power
    token.end = position
    token.digitsEnd = position
  }

  /// 万, 亿, 百万, 千 … behind Arabic digits, unless the character begins a unit (千瓦, 百分点).
  private mutating func multipliers(_ token: inout NumberToken) {
    var position = token.end
    let approximate: UInt16 = u[position]
    if lex.digit(approximate) == 255, approximate != 0x4F59, approximate != 0x591A { return }
    if approximate == 0x4F59 || approximate == 0x591A { position += 1 }  // 余 多
    var power = 0
    while true {
      let digit = lex.digit(u[position])
      guard digit > 10, digit != 255, power < 16 else { break }
      if lex.unit(u + position).length > 1 || isFractionWord(position) { break }
      power += Int(digit) - 10
      position += 1
    }
    if position > token.end {
      if approximate == 0x4F59 || approximate == 0x591A {
        token.isApproximate = true
      }
    } else {
      return
    }
    let after = u[position]
    if power >= 2, token.exponent == 0, isDigit(after) || isPlainChineseDigit(after),
      let mixed = chineseNumber(at: token.start, mixedFrom: token)
    {
      token = mixed
      return
    }
    if after == 0x4F59 || (after == 0x591A && power > 0) {
      token.isApproximate = true
      position += 1
    }
    token.power = power
    token.end = position
  }

  private mutating func isPlainChineseDigit(_ unit: UInt16) -> Bool {
    lex.digit(unit) < 10 && unit != 0x25CB
  }

  /// 百分之, 千分之, 万分之.
  mutating func isFractionWord(_ position: Int) -> Bool {
    u[position + 1] == 0x5206 && u[position + 2] == 0x4E4B
  }
}
