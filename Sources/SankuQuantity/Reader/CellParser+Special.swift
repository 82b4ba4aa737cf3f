extension CellParser {
  /// Handles signs, brackets and placeholders; `false` leaves the character to others.
  mutating func special(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3C, 0x3D, 0x3E, 0x2265, 0x2264, 0x300A, 0x300B, 0x3008, 0x3009, 0x2248, 0x2260:
      return glyph(unit)
    case 0x7E:
      if numberFollows(position + 1) { setSign(.about, .glyph, position + 1) }
      position += 1
    case 0x2A, 0x5F, 0x25A1, 0xD7:
      if position > 0, isDigit(u[position - 1]), unit == 0xD7 || isDigit(u[position + 1]) {
        position += 1
      } else {
        placeholderRun()
      }
    case 0xB1:
      return plusMinus()
    case 0x25:
      pending.strayPercent = position
      position += 1
    case 0x2D, 0x2B, 0x2E:
      let next = u[position + 1]
      // Behind a value a dash parts, it does not negate.
      let opens =
        position == 0 || !isDigit(u[position - 1]) && !(hasItem && item.end == position)
      if opens, isDigit(next) || (unit == 0x2D && next == 0x2E) {
        if readItem(at: position) { return true }
      }
      position += 1
    case 0x28, 0x5B, 0x3014:
      if interval() { return true }
      if documentNumber() { return true }
      if u[position + 1] == 0x29, count <= 12 {  // ( )
        addPlaceholder(position, position + 2)
        return true
      }
      position += 1
    case 0x2160...0x2165:
      return false
    default:
      position += 1
    }
    return true
  }

  /// One or more sign characters: ≥, >=, =>, 》, ≥≥.
  private mutating func glyph(_ unit: UInt16) -> Bool {
    let first = position
    var comparator: Comparator?
    var repaired = false
    var length = 0
    loop: while length < 4 {
      let next: Comparator
      switch u[position + length] {
      case 0x3E: next = .above
      case 0x3C: next = .below
      case 0x3D: next = .equal
      case 0x2265: next = .atLeast
      case 0x2264: next = .atMost
      case 0x300B, 0x3009:
        next = u[position + length] == 0x300B ? .atLeast : .above
        repaired = true
      case 0x300A, 0x3008:
        // 《…》 quotes a title; alone it is a misread sign.
        if isTitle(position + length) { break loop }
        next = u[position + length] == 0x300A ? .atMost : .below
        repaired = true
      case 0x2248: next = .about
      case 0x2260:
        malformed = malformed ?? first..<first + 1
        next = .equal
      default: break loop
      }
      comparator = combined(comparator, next, &repaired)
      length += 1
    }
    guard length > 0, let comparator else {
      position += 1
      return true
    }
    let end = first + length
    if reversesOnto(first, end, comparator) {
      position = end
      return true
    }
    if repaired { note(.signRepaired, text.range(first, end)) }
    setSign(comparator, .glyph, end)
    position = end
    return true
  }

  /// Whether 《 opens a title that closes again.
  private mutating func isTitle(_ index: Int) -> Bool {
    var end = index + 1
    while end < count, end - index < 60 {
      if u[end] == u[index] + 1 { return true }
      end += 1
    }
    return false
  }

  private mutating func combined(
    _ first: Comparator?, _ second: Comparator, _ repaired: inout Bool
  ) -> Comparator {
    guard let first else { return second }
    switch (first, second) {
    case (.above, .equal), (.equal, .above): return .atLeast
    case (.below, .equal), (.equal, .below): return .atMost
    default:
      repaired = true
      return first == .equal ? second : first
    }
  }

  /// `80%≤x<90%`: a sign behind a bare number and before a name turns around.
  private mutating func reversesOnto(_ first: Int, _ end: Int, _ sign: Comparator) -> Bool {
    guard hasItem, item.end == first, !item.hasSign, !item.hasSuffix,
      item.reading.kind == .quantity, end < count, !numberFollows(end)
    else { return false }
    let turned: Comparator
    switch sign {
    case .atLeast: turned = .atMost
    case .above: turned = .below
    case .atMost: turned = .atLeast
    case .below: turned = .above
    default: return false
    }
    item.reading.comparator = turned
    item.reading.notes = removing(.signMissing, from: item.reading.notes)
    item.hasSign = true
    item.end = end
    return true
  }

  /// ±5% is -5% to 5%.
  private mutating func plusMinus() -> Bool {
    guard let high = number(at: position + 1), !high.flags.contains(.malformed) else {
      position += 1
      return true
    }
    var low = high
    low.start = position
    low.isNegative = true
    let unit = unitToken(at: high.end)
    pending.sign = nil
    completeRange(
      RangeEnds(low: low, lowUnit: nil, high: high, highUnit: unit), end: unit?.end ?? high.end)
    return true
  }

  /// `(20,35]`, `[80%，90%)`.
  private mutating func interval() -> Bool {
    let opening = u[position]
    guard opening != 0x3014, var low = number(at: position + 1) else { return false }
    // A comma between the ends may have been taken for a thousands separator.
    if low.hasSeparator { low = digitsOnly(at: position + 1) }
    let lowUnit = unitToken(at: low.end, allowUnknown: false)
    var next = lowUnit?.end ?? low.end
    let isList = u[next] == 0x2C
    guard isList || u[next] == 0x2D || u[next] == 0x7E else { return false }
    next += 1
    guard let high = number(at: next) else { return false }
    let highUnit = unitToken(at: high.end, allowUnknown: false)
    next = highUnit?.end ?? high.end
    let closing = u[next]
    guard closing == 0x29 || closing == 0x5D else { return false }
    if isList, opening == 0x28 && closing == 0x29 && high.wholeDigits == 3 && lowUnit == nil {
      note(.ambiguous, text.range(position, next + 1))
    }
    var pair = RangeEnds(low: low, lowUnit: lowUnit, high: high, highUnit: highUnit)
    pair.excludesLow = isList && opening == 0x28
    pair.excludesHigh = isList && closing == 0x29
    // 80%(70-90): a remark behind a value is no range of its own.
    if !isList, hasItem, item.end == position { return false }
    if highUnit == nil, lowUnit == nil, let outer = unitToken(at: next + 1) {
      pair.highUnit = outer
      next = outer.end - 1
    }
    let start = position
    completeRange(pair, end: next + 1)
    item.start = min(item.start, start)
    item.reading.range = text.range(item.start, item.end)
    return true
  }

  private mutating func digitsOnly(at index: Int) -> NumberToken {
    var token = NumberToken(start: index, end: index, digitsEnd: index)
    while isDigit(u[token.end]), token.wholeDigits < 18 {
      token.coefficient = token.coefficient * 10 + UInt64(u[token.end] - 0x30)
      token.end += 1
      token.wholeDigits += 1
    }
    token.digitsEnd = token.end
    return token
  }

  /// `〔2021〕101号` names a document.
  private mutating func documentNumber() -> Bool {
    var end = position + 1
    while isDigit(u[end]) { end += 1 }
    guard end - position == 5, u[end] == 0x5D || u[end] == 0x29 || u[end] == 0x3015 else {
      return false
    }
    end += 1
    let first = end
    while isDigit(u[end]) { end += 1 }
    guard end > first, u[end] == 0x53F7 else { return false }
    position = end + 1
    return true
  }
}
