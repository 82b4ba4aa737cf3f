extension CellParser {
  /// A Chinese numeral is a value only when its surroundings say so.
  mutating func chineseItem(_ unit: UInt16) -> Bool {
    let index = position
    // 二100: the sign ≥ as a scanner saw it.
    if unit == 0x4E8C, isDigit(u[index + 1]), index == 0 || !isIdeograph(u[index - 1]) {
      note(.signRepaired, text.range(index, index + 1))
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

  mutating func isChineseValue(_ token: NumberToken) -> Bool {
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
  mutating func isEvent(_ unit: UInt16) -> Bool {
    unit == 0x6B21 || unit == 0x573A || unit == 0x671F || unit == 0x5C4A || unit == 0x8F6E
  }

  mutating func isClauseEnd(_ index: Int) -> Bool {
    let unit = u[index]
    if unit == 0 || lex.classOf(unit).contains(.separator) || unit == 0x29 { return true }
    return lex.classOf(unit).contains(.suffix) && lex.suffix(u + index).length > 0
  }

  mutating func isClauseStart(_ index: Int) -> Bool {
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
  mutating func isEnumerator(_ index: Int) -> Bool {
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

  mutating func skipOrdinal(_ index: Int) -> Bool {
    position = index
    while isDigit(u[position]) || lex.digit(u[position]) != 255 { position += 1 }
    return true
  }

  /// 101号, 5G基站, A4: digits that name something.
  mutating func isName(_ token: NumberToken) -> Bool {
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
}
