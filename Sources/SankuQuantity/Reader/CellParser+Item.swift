/// Both ends of a range before they are put together.
struct RangeEnds {
  var low: NumberToken
  var lowUnit: UnitToken?
  var high: NumberToken
  var highUnit: UnitToken?
  var excludesLow = false
  var excludesHigh = false
}

extension CellParser {
  /// Reads the value whose number starts at `index` and moves behind it.
  mutating func readItem(at index: Int) -> Bool {
    if pending.fraction == 0, isDigit(u[index]) {
      if isEnumerator(index) { return true }
      if index > 0, u[index - 1] == 0x7B2C, !isQuarter(index) { return skipOrdinal(index) }
      if mayBeDate(index), dateItem(at: index) { return true }
    }
    guard let token = number(at: index) else { return false }
    return readItem(token)
  }

  /// Whether the digits at `index` are followed by what makes a date of them; decides for most
  /// numbers that nothing of it needs to be tried.
  mutating func mayBeDate(_ index: Int) -> Bool {
    var end = index + 1
    while isDigit(u[end]) { end += 1 }
    switch u[end] {
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x5B63: return true  // 年 月 日 号 季
    case 0x2D, 0x2F, 0x2E, 0x7E, 0x81F3, 0x5230:
      return end - index == 4 || end - index == 6 || end - index == 8
        || (end - index <= 2 && monthFollows(end + 1))
    default: return end - index == 6 || end - index == 8
    }
  }

  /// Goes on from a number that was read already.
  mutating func readItem(_ token: NumberToken) -> Bool {
    let index = token.start
    if token.flags.contains(.malformed) {
      malformed = malformed ?? index..<token.end
      position = max(token.end, index + 1)
      while isDigit(u[position]) || u[position] == 0x2E { position += 1 }
      pending.fraction = 0
      return true
    }
    if isName(token) { return true }
    if pending.fraction > 0 { return fraction(token) }
    if ratioOrFraction(token) { return true }
    finishNumber(token)
    return true
  }

  /// What follows the digits: 成, a second end, a unit.
  mutating func finishNumber(_ token: NumberToken) {
    var token = token
    if isTenth(token.end), token.coefficient <= 10 { return tenths(token) }
    if u[token.end] == 0x6298, token.coefficient < 100 { return discount(token) }
    if u[token.end] == 0xB1 { if tolerance(token) { return } }
    if u[token.end] == 0x4E2A, u[token.end + 1] == 0x534A, token.exponent == 0, token.power == 0,
      token.coefficient < 1_000_000
    {  // 一个半月
      token.coefficient = token.coefficient * 10 + 5
      token.exponent = -1
      token.end += 2
    }
    let unit = unitToken(at: token.end)
    if let found = unit { halfBehind(&token, found) }
    if token.vagueUpper != nil { note(.vague, text.range(token.start, token.end)) }
    complete(token, unit)
  }
}
