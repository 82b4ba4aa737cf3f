extension CellParser {
  /// 百分之九十五, 千分之五.
  mutating func fraction(_ token: NumberToken) -> Bool {
    let power = pending.fraction
    pending.fraction = 0
    if power > 4 {  // 十万分之一: there is no unit for it
      completeFraction(
        token.value.scaled(byPowerOfTen: -power),
        written: "\(token.value)/1" + String(repeating: "0", count: power),
        start: pending.fractionStart, end: token.end)
      return true
    }
    var token = token
    token.isChinese = true
    let known = lex.known
    let index = power == 2 ? known.percent : power == 3 ? known.perMille : known.perMyriad
    note(.percentByWord, text.range(pending.fractionStart, token.end))
    if pending.sign == nil, pending.direction == nil { pending.signStart = pending.fractionStart }
    token.start = pending.fractionStart
    complete(token, wordedUnit(index, at: token.end), fractionPower: power)
    return true
  }

  /// A unit that a word such as 百分之 stands for.
  mutating func wordedUnit(_ index: Int32, at end: Int) -> UnitToken? {
    guard index >= 0 else { return nil }
    var unit = UnitToken(unit: UnitDraft(Int(index)), start: end, end: end)
    unit.isCanonical = false
    return unit
  }

  /// 三分之二, 1/3, 1:18.
  mutating func ratioOrFraction(_ token: NumberToken) -> Bool {
    let next = u[token.end]
    var numerator: NumberToken
    var denominator: NumberToken
    if next == 0x5206, u[token.end + 1] == 0x4E4B, let other = number(at: token.end + 2) {
      (numerator, denominator) = (other, token)
    } else if next == 0x2F || next == 0x3A, isDigit(u[token.end + 1]),
      let other = number(at: token.end + 1)
    {
      (numerator, denominator) = (token, other)
      note(.ambiguous, text.range(token.start, other.end))
    } else {
      return false
    }
    if next == 0x2F, denominator.power >= 4, u[denominator.end - 1] != 0x25 {
      return perRound(token, denominator.end)
    }
    if next == 0x3A, isClock(token, denominator) {
      notes = NoteList()
      malformed = malformed ?? token.start..<denominator.end
      position = denominator.end
      return true
    }
    guard let quotient = numerator.value / denominator.value else {
      malformed = malformed ?? token.start..<max(numerator.end, denominator.end)
      position = max(numerator.end, denominator.end)
      return true
    }
    let end = max(numerator.end, denominator.end)
    if quotient.isRounded { note(.rounded, text.range(token.start, end)) }
    numerator.start = token.start
    numerator.end = end
    denominator.end = end
    let places = quotient.isRounded ? quotient.rounded(toPlaces: 16) : quotient
    let sign: Character = next == 0x3A ? ":" : "/"
    let plain = next == 0x5206 ? numerator : token
    let other = next == 0x5206 ? token : denominator
    let written = "\(plain.value)\(sign)\(other.value)"
    completeFraction(places, written: written, start: token.start, end: end)
    return true
  }

  /// 18/10万: so many among a hundred thousand.
  mutating func perRound(_ token: NumberToken, _ end: Int) -> Bool {
    notes = NoteList()
    var terms = UnitTerms()
    terms.per = .init(text: token.end + 1, end)
    terms.per?.isNamed = true
    let unit = UnitToken(unit: compose(terms), start: token.end, end: end)
    complete(token, unit)
    return true
  }

  /// 8:30 is a time of day, 1:18 a ratio.
  mutating func isClock(_ hour: NumberToken, _ minute: NumberToken) -> Bool {
    guard let first = hour.plain, let second = minute.plain else { return false }
    return first >= 5 && first <= 24 && second < 60 && second % 5 == 0
      && minute.digitsEnd - minute.start == 2
  }

  /// 半年, 半个月.
  mutating func half(_ index: Int) -> Bool {
    var next = index + 1
    if u[next] == 0x4E2A { next += 1 }
    let found = lex.unit(u + next)
    guard found.length > 0, lex.dimensions[found.index] == .time,
      u[next + found.length] != 0x62A5
    else { return false }
    var token = NumberToken(start: index, end: index + 1, digitsEnd: index + 1)
    token.coefficient = 5
    token.exponent = -1
    token.isChinese = true
    finishNumber(token)
    return true
  }

  /// 两年半, 一个半月.
  mutating func halfBehind(_ token: inout NumberToken, _ unit: UnitToken) {
    guard token.exponent == 0, token.power == 0, token.coefficient < 1_000_000 else { return }
    if u[unit.end] == 0x534A, dimension(unit.unit) == .time {
      token.coefficient = token.coefficient * 10 + 5
      token.exponent = -1
      token.end = unit.end + 1
    }
  }

  /// 九成, 九成五.
  mutating func tenths(_ token: NumberToken) {
    var token = token
    var end = token.end + 1
    token.power += 1
    let digit = lex.digit(u[end])
    if digit < 10, token.exponent == 0 {
      token.coefficient = token.coefficient * 10 + UInt64(digit)
      token.power = 0
      end += 1
    }
    percentWord(token, end)
  }

  /// 八折, 八五折, 9.5折.
  mutating func discount(_ token: NumberToken) {
    var token = token
    if token.coefficient < 10 || token.exponent != 0 { token.power += 1 }
    percentWord(token, token.end + 1)
  }

  mutating func percentWord(_ token: NumberToken, _ end: Int) {
    guard lex.known.percent >= 0 else { return }
    note(.percentByWord, text.range(token.start, end))
    var unit = UnitToken(unit: UnitDraft(Int(lex.known.percent)), start: token.digitsEnd, end: end)
    unit.isCanonical = token.power == 0 && token.coefficient > 10
    complete(token, unit)
  }

  /// 25±2℃ is 23 to 27.
  mutating func tolerance(_ token: NumberToken) -> Bool {
    guard let margin = number(at: token.end + 1) else { return false }
    let unit = unitToken(at: margin.end)
    let ends = (token.value - margin.value, token.value + margin.value)
    guard !ends.0.isRounded, !ends.1.isRounded else { return false }
    var low = token
    var high = token
    low.coefficient = ends.0.coefficient
    low.exponent = ends.0.exponent
    low.isNegative = ends.0.isNegative
    high.coefficient = ends.1.coefficient
    high.exponent = ends.1.exponent
    high.isNegative = ends.1.isNegative
    (low.power, high.power) = (0, 0)
    high.end = margin.end
    completeRange(
      RangeEnds(low: low, lowUnit: nil, high: high, highUnit: unit),
      end: unit?.end ?? margin.end)
    return true
  }
}
