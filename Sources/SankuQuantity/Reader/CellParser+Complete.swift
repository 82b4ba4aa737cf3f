extension CellParser {
  /// Puts a single number and its unit together, or goes on to the second end of a range.
  mutating func complete(
    _ token: NumberToken, _ unit: UnitToken?, fractionPower: Int = 0
  ) {
    let end = max(token.end, unit?.end ?? 0)
    if isRangeMark(u[end]), token.vagueUpper == nil,
      let ends = secondEnd(token, unit, end, fractionPower)
    {
      return completeRange(ends.ends, end: ends.end)
    }
    var token = token
    var unit = unit
    if let found = unit, mergesMoney(&token, found) {
      unit?.end = token.end
      unit?.isCanonical = false
    }
    if let upper = token.vagueUpper {
      var high = token
      high.coefficient = upper
      completeRange(
        RangeEnds(low: token, lowUnit: nil, high: high, highUnit: unit), end: max(end, token.end))
      return
    }
    begin(.quantity, token.start, max(end, token.end))
    item.reading.value =
      unit?.power ?? 0 == 0
      ? token.value : token.value.scaled(byPowerOfTen: unit?.power ?? 0)
    item.reading.unit = unit?.unit
    noteNumber(token)
    noteUnit(unit, after: token)
    write(token, nil, unit)
    append(token, unit)
  }

  mutating func completeFraction(
    _ value: ExactDecimal, written: String, start: Int, end: Int
  ) {
    let unit = unitToken(at: end)
    begin(.quantity, start, unit?.end ?? end)
    item.reading.value = value.scaled(byPowerOfTen: unit?.power ?? 0)
    item.reading.unit = unit?.unit
    let lists = ensureLists()
    lists.fractions.append(written)
    item.reading.written = .init(
      lowPower: Int16(unit?.power ?? 0), highPower: 0,
      unit: unit.map { .init($0.start, $0.end) } ?? .none,
      fraction: Int32(lists.fractions.count - 1))
    append(nil, unit)
  }

  /// A second number behind `-`, `~`, 至, 到.
  private mutating func secondEnd(
    _ token: NumberToken, _ unit: UnitToken?, _ index: Int, _ fractionPower: Int
  ) -> PendingRange? {
    var next = index
    if u[next] == 0x28, u[next + 1] == 0x542B, u[next + 2] == 0x29 { next += 3 }  // (含)
    var excludesLow = false
    if u[next] == 0x28, u[next + 1] == 0x4E0D, u[next + 2] == 0x542B, u[next + 3] == 0x29 {
      next += 4
      excludesLow = true
    }
    let separator = u[next]
    guard separator == 0x2D || separator == 0x7E || separator == 0x81F3 || separator == 0x5230
    else { return nil }
    next += 1
    while u[next] == separator || u[next] == 0x2D && separator != 0x2D { next += 1 }
    let isWord = separator == 0x81F3 || separator == 0x5230
    if u[next] == 0x2D && !isDigit(u[next + 1]) { return nil }
    if lex.classOf(u[next]).contains(.keyword) {
      let found = lex.keyword(u + next)
      if found.length > 0, lex.keywords[found.index].kind == .fraction { next += found.length }
    }
    guard isDigit(u[next]) || u[next] == 0x2D || lex.digit(u[next]) < 14 || u[next] == 0x2E,
      let second = number(at: next), !second.flags.contains(.malformed)
    else { return nil }
    if isWord, second.isChinese, !token.isChinese { return nil }
    var secondUnit = unitToken(at: second.end)
    if fractionPower > 0, secondUnit == nil { secondUnit = unit }
    if let secondUnit, let unit, let first = unit.unit, let other = secondUnit.unit,
      first.plainIndex == nil || first.plainIndex != other.plainIndex,
      !expression(first).isComparable(with: expression(other))
    {
      // 50万元-60万元/年: the stroke holds for both.
      let isShared =
        !hasPer(first) && hasPer(other) && terms(other).head?.index == first.plainIndex ?? -1
      if secondUnit.note != .unitUnknown, !isShared { return nil }
    }
    var ends = RangeEnds(low: token, lowUnit: unit, high: second, highUnit: secondUnit)
    if isTenth(second.end), second.coefficient <= 10, unit == nil {
      // 八至九成
      guard lex.known.percent >= 0 else { return nil }
      ends.low.power += 1
      ends.high.power += 1
      ends.highUnit = UnitToken(
        unit: UnitDraft(Int(lex.known.percent)), start: second.end, end: second.end + 1)
    } else if isTenth(second.end), second.coefficient <= 10 {
      ends.high.power += 1
      ends.highUnit = unit
      ends.highUnit?.end = second.end + 1
    }
    ends.excludesLow = excludesLow
    return PendingRange(ends: ends, end: max(second.end, ends.highUnit?.end ?? 0))
  }

  /// -, ~, 至, 到 and the opening of (含).
  @inline(__always)
  private mutating func isRangeMark(_ unit: UInt16) -> Bool {
    unit == 0x2D || unit == 0x7E || unit == 0x81F3 || unit == 0x5230 || unit == 0x28
  }

  struct PendingRange {
    var ends: RangeEnds
    var end: Int
  }

  mutating func completeRange(_ pair: RangeEnds, end: Int) {
    var pair = pair
    share(&pair)
    let unit = pair.highUnit?.unit != nil ? pair.highUnit : pair.lowUnit
    var low = pair.low.value.scaled(byPowerOfTen: pair.lowUnit?.power ?? unit?.power ?? 0)
    var high = pair.high.value.scaled(byPowerOfTen: pair.highUnit?.power ?? unit?.power ?? 0)
    if let first = pair.lowUnit?.unit, let last = pair.highUnit?.unit,
      first.plainIndex == nil || first.plainIndex != last.plainIndex,
      let converted = expression(first).convert(low, to: expression(last))
    {
      if converted != low { pair.low.power = 0 }
      low = converted
    }
    begin(.range, pair.low.start, end)
    (item.reading.excludesLower, item.reading.excludesUpper) = (pair.excludesLow, pair.excludesHigh)
    noteNumber(pair.low)
    noteNumber(pair.high)
    write(pair.low, pair.high, unit)
    if low > high {
      swap(&low, &high)
      swapEnds()
      note(.reversed, text.range(pair.low.start, end))
    }
    item.reading.value = low
    item.reading.upper = high
    item.reading.unit = unit?.unit
    noteUnit(unit, after: pair.high)
    append(nil, unit)
  }

  private mutating func swapEnds() {
    let (lower, upper) = (item.reading.excludesLower, item.reading.excludesUpper)
    (item.reading.excludesLower, item.reading.excludesUpper) = (upper, lower)
    if let written = item.reading.written {
      item.reading.written?.lowPower = written.highPower
      item.reading.written?.highPower = written.lowPower
    }
  }

  /// 200～300万元: the multiplier and the unit of the second end hold for the first.
  private mutating func share(_ pair: inout RangeEnds) {
    let vague = pair.low.start == pair.high.start
    guard !vague, pair.lowUnit == nil, pair.low.power == 0, pair.high.power > 0,
      !pair.low.isChinese || pair.low.coefficient < 10
    else { return }
    // 8000~1万元 stays as written.
    if pair.low.written < pair.high.written || pair.low.value > pair.high.value {
      pair.low.power = pair.high.power
    }
  }

  /// 3元5角, 壹拾壹元壹角壹分.
  mutating func mergesMoney(_ token: inout NumberToken, _ unit: UnitToken) -> Bool {
    guard dimension(unit.unit) == .money, !hasPer(unit.unit), token.power == 0,
      token.exponent == 0
    else { return false }
    var position = unit.end
    var merged = false
    for places in 1...2 {
      // 5分钟 and 五分之一 are no money.
      guard let digit = singleDigit(position), isCoin(u[position + 1], places),
        u[position + 2] != 0x949F, u[position + 2] != 0x4E4B
      else { continue }
      while -token.exponent < places - 1 {
        token.coefficient = token.coefficient &* 10
        token.exponent -= 1
      }
      if token.coefficient > 100_000_000_000_000_000 { return false }
      token.coefficient = token.coefficient * 10 + digit
      token.exponent -= 1
      position += 2
      merged = true
    }
    if u[position] == 0x6574 || u[position] == 0x6B63 {  // 整 正
      position += 1
      merged = true
    }
    if merged { token.end = position }
    return merged
  }

  /// 角 and 毛 have one place, 分 has two.
  private mutating func isCoin(_ unit: UInt16, _ places: Int) -> Bool {
    places == 1 ? unit == 0x89D2 || unit == 0x6BDB : unit == 0x5206
  }

  private mutating func singleDigit(_ index: Int) -> UInt64? {
    if isDigit(u[index]) { return UInt64(u[index] - 0x30) }
    let digit = lex.digit(u[index])
    return digit < 10 ? UInt64(digit) : nil
  }

  private mutating func noteNumber(_ token: NumberToken) {
    if token.flags.contains(.repaired) {
      note(.digitRepaired, text.range(token.start, token.end))
    }
    if token.flags.contains(.ambiguous) {
      note(.ambiguous, text.range(token.start, token.end))
    }
  }

  private mutating func noteUnit(_ unit: UnitToken?, after token: NumberToken) {
    if let unit {
      // 100M may be metres or megabits.
      if u[unit.start] == 0x4D, unit.end == unit.start + 1 {
        note(.ambiguous, text.range(unit.start, unit.end))
      }
      if let kind = unit.note { note(kind, text.range(unit.start, unit.end)) }
    } else if pending.strayPercent < 0 {
      note(.unitMissing, text.range(token.start, token.end))
    }
  }

  /// Keeps the written form where it is not the normalised one.
  private mutating func write(_ low: NumberToken, _ high: NumberToken?, _ unit: UnitToken?) {
    let isPlain =
      low.power == 0 && (high?.power ?? 0) == 0 && unit?.isCanonical != false
      && unit?.power ?? 0 == 0
    if isPlain { return }
    let last = high ?? low
    let unitEnd = max((unit?.end ?? 0) - (unit?.alternative ?? 0), last.end)
    let unitStart =
      unit.map { $0.start >= last.digitsEnd ? last.digitsEnd : $0.start } ?? last.digitsEnd
    let isNamed = unit != nil && unit?.start == unit?.end
    item.reading.written = .init(
      lowPower: Int16(low.power + (unit?.power ?? 0)),
      highPower: Int16((high?.power ?? 0) + (unit?.power ?? 0)),
      unit: isNamed ? .none : .init(unitStart, unitEnd))
  }
}
