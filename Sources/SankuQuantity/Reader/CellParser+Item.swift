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
  private mutating func mayBeDate(_ index: Int) -> Bool {
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

  /// A Chinese numeral is a value only when its surroundings say so.
  mutating func chineseItem(_ unit: UInt16) -> Bool {
    let index = position
    // 二100: the sign ≥ as a scanner saw it.
    if unit == 0x4E8C, isDigit(u[index + 1]), index == 0 || !isIdeograph(u[index - 1]) {
      notes.append(Note(.signRepaired, text.range(index, index + 1)))
      setSign(.atLeast, .glyph, index + 1)
      position += 1
      return true
    }
    if unit == 0x534A { return half(index) }
    guard let token = number(at: index), !token.flags.contains(.malformed) else {
      if unit == 0x8D1F || unit == 0x6570 || unit == 0x51E0 { return false }
      while lex.digit(u[position]) != 255 { position += 1 }
      return position > index
    }
    if isChineseValue(token) {
      if index > 0, u[index - 1] == 0x7B2C, !isQuarter(index) { return skipOrdinal(index) }
      switch u[token.end] {
      case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x5B63: if dateItem(at: index) { return true }
      default: break
      }
      return readItem(token)
    }
    position = max(token.end, index + 1)
    return true
  }

  private mutating func isChineseValue(_ token: NumberToken) -> Bool {
    let next = u[token.end]
    // 万元 alone is a unit left over, 百余人 and 近千人 are numbers.
    if token.flags.contains(.bareMultiplier), !token.isApproximate,
      pending.sign == nil || pending.signStrength == .glyph
    {
      return false
    }
    if token.start == 0 && token.end == count { return true }
    if pending.sign != nil && pending.signEnd == token.start { return true }
    if next == 0x5206 && u[token.end + 1] == 0x4E4B { return true }  // 分之
    if next == 0x5E74 || next == 0x6708 || next == 0x5B63 { return true }  // 年 月 季
    if next == 0x6210 { return isTenth(token.end) }
    if next == 0x6298 { return true }
    let found = lex.unit(u + token.end)
    if found.length == 0 {
      // 三至五个, 七八人
      let isRange = next == 0x81F3 || next == 0x5230 || next == 0x2D || next == 0x7E
      return isRange && lex.digit(u[token.end + 1]) < 12
        || (token.start == 0 && isClauseEnd(token.end))
    }
    if token.end - token.start > 1 || token.coefficient > 1 {
      return token.coefficient > 1 || pending.per != nil || token.start == 0
    }
    // 一 and a measure word: a value at the start or the end of a clause, else an article.
    let after = token.end + found.length
    if count <= 14, isEvent(u[token.end]) { return true }
    return token.start == 0 || pending.per != nil || pending.sign != nil
      || pending.direction != nil || isClauseEnd(after)
      || isClauseStart(token.start) || lex.dimensions[found.index] != .count
  }

  /// 次, 场, 期, 届, 轮: 举办一次活动 counts.
  private mutating func isEvent(_ unit: UInt16) -> Bool {
    unit == 0x6B21 || unit == 0x573A || unit == 0x671F || unit == 0x5C4A || unit == 0x8F6E
  }

  mutating func isClauseEnd(_ index: Int) -> Bool {
    let unit = u[index]
    if unit == 0 || lex.classOf(unit).contains(.separator) || unit == 0x29 { return true }
    return lex.classOf(unit).contains(.suffix) && lex.suffix(u + index).length > 0
  }

  private mutating func isClauseStart(_ index: Int) -> Bool {
    index == 0 || lex.classOf(u[index - 1]).contains(.separator)
      || (index == pending.perEnd && pending.per != nil)
  }

  /// 成 as a tenth, not of 成立 or 成本.
  mutating func isTenth(_ index: Int) -> Bool {
    guard u[index] == 0x6210 else { return false }
    let next = u[index + 1]
    return !isIdeograph(next) || lex.suffix(u + index + 1).length > 0
      || lex.digit(next) < 10 || next == 0x81F3 || next == 0x5230 || next == 0x5DE6
  }

  /// `1.`, `2、`, `（1）` before a clause, and `指标1:`.
  private mutating func isEnumerator(_ index: Int) -> Bool {
    var end = index
    while isDigit(u[end]), end - index < 3 { end += 1 }
    guard end > index, end - index <= 2 else { return false }
    let next = u[end]
    let opens = index == 0 || lex.classOf(u[index - 1]).contains(.separator)
    if next == 0x3A, !isDigit(u[end + 1]), index > 0, isIdeograph(u[index - 1]) {
      position = end + 1
      return true
    }
    let bracketed = index > 0 && u[index - 1] == 0x28 && next == 0x29
    guard (opens && (next == 0x2E || next == 0x3001)) || bracketed || (opens && next == 0x29) else {
      return false
    }
    guard isIdeograph(u[end + 1]), count > end + 2,
      bracketed == false || index == 1 || lex.classOf(u[max(0, index - 2)]).contains(.separator)
    else { return false }
    if lex.unit(u + end + 1).length > 0, lex.keyword(u + end + 1).length == 0,
      isClauseEnd(end + 1 + lex.unit(u + end + 1).length)
    {
      return false
    }
    position = end + 1
    return true
  }

  private mutating func skipOrdinal(_ index: Int) -> Bool {
    position = index
    while isDigit(u[position]) || lex.digit(u[position]) != 255 { position += 1 }
    return true
  }

  /// 101号, 5G基站, A4: digits that name something.
  private mutating func isName(_ token: NumberToken) -> Bool {
    if u[token.end] == 0x53F7, token.plain != nil {
      position = token.end + 1
      return true
    }
    if u[token.end] == 0x47, token.digitsEnd - token.start == 1, token.coefficient <= 6,
      isIdeograph(u[token.end + 1])
    {
      position = token.end + 1
      return true
    }
    // 4A级景区
    if u[token.end] == 0x41, u[token.end + 1] == 0x7EA7, token.digitsEnd - token.start == 1 {
      position = token.end + 2
      return true
    }
    return false
  }

  /// 百分之九十五, 千分之五.
  private mutating func fraction(_ token: NumberToken) -> Bool {
    let power = pending.fraction
    pending.fraction = 0
    var token = token
    token.isChinese = true
    let known = lex.known
    let index = power == 2 ? known.percent : power == 3 ? known.perMille : known.perMyriad
    notes.append(Note(.percentByWord, text.range(pending.fractionStart, token.end)))
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
  private mutating func ratioOrFraction(_ token: NumberToken) -> Bool {
    let next = u[token.end]
    var numerator: NumberToken
    var denominator: NumberToken
    if next == 0x5206, u[token.end + 1] == 0x4E4B, let other = number(at: token.end + 2) {
      (numerator, denominator) = (other, token)
    } else if next == 0x2F || next == 0x3A, isDigit(u[token.end + 1]),
      let other = number(at: token.end + 1)
    {
      (numerator, denominator) = (token, other)
      notes.append(Note(.ambiguous, text.range(token.start, other.end)))
    } else {
      return false
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
    if quotient.isRounded { notes.append(Note(.rounded, text.range(token.start, end))) }
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

  /// 8:30 is a time of day, 1:18 a ratio.
  private mutating func isClock(_ hour: NumberToken, _ minute: NumberToken) -> Bool {
    guard let first = hour.plain, let second = minute.plain else { return false }
    return first >= 5 && first <= 24 && second < 60 && second % 5 == 0
      && minute.digitsEnd - minute.start == 2
  }

  /// 半年, 半个月.
  private mutating func half(_ index: Int) -> Bool {
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

  /// What follows the digits: 成, a second end, a unit.
  private mutating func finishNumber(_ token: NumberToken) {
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
    if token.vagueUpper != nil { notes.append(Note(.vague, text.range(token.start, token.end))) }
    complete(token, unit)
  }

  /// 两年半, 一个半月.
  private mutating func halfBehind(_ token: inout NumberToken, _ unit: UnitToken) {
    guard token.exponent == 0, token.power == 0, token.coefficient < 1_000_000 else { return }
    if u[unit.end] == 0x534A, dimension(unit.unit) == .time {
      token.coefficient = token.coefficient * 10 + 5
      token.exponent = -1
      token.end = unit.end + 1
    }
  }

  /// 九成, 九成五.
  private mutating func tenths(_ token: NumberToken) {
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
  private mutating func discount(_ token: NumberToken) {
    var token = token
    if token.coefficient < 10 || token.exponent != 0 { token.power += 1 }
    percentWord(token, token.end + 1)
  }

  private mutating func percentWord(_ token: NumberToken, _ end: Int) {
    guard lex.known.percent >= 0 else { return }
    notes.append(Note(.percentByWord, text.range(token.start, end)))
    var unit = UnitToken(unit: UnitDraft(Int(lex.known.percent)), start: token.digitsEnd, end: end)
    unit.isCanonical = token.power == 0 && token.coefficient > 10
    complete(token, unit)
  }

  /// 25±2℃ is 23 to 27.
  private mutating func tolerance(_ token: NumberToken) -> Bool {
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
