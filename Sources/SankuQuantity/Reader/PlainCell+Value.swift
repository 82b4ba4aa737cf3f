extension PlainCell {
  /// What follows the first number.
  mutating func readValue(
    _ number: Number, _ hasIndicator: Bool, into reading: inout Draft
  ) -> Bool {
    if position == count { return readBare(number, hasIndicator, into: &reading) }
    guard let unit = readUnit(number) else { return readRange(number, nil, into: &reading) }
    var comparator = sign
    var isAssumed = isNear && sign == .atLeast
    if unit.end < count {
      if isRangeMark(u[unit.end]) {
        guard unit.isCanonical else { return false }
        let digitsEnd = position
        position = unit.end
        if readRange(number, unit, into: &reading) { return true }
        position = digitsEnd
        return false
      }
      guard let bound = readSuffix(at: unit.end), sign != .about || isNear else { return false }
      isAssumed = false
      if let sign, !isNear {
        if !agree(sign, bound) {
          _ = reading.notes.append(Note(.signConflict, text.range(0, count)))
        }
      } else {
        comparator = bound
      }
    }
    fill(&reading, number, comparator, isAssumed)
    reading.unit = unit.draft
    if number.power > 0 || !unit.isCanonical { write(into: &reading, number, nil, unit.writtenEnd) }
    return true
  }

  private func agree(_ sign: Comparator, _ bound: Comparator) -> Bool {
    sign.wantsMore && bound.wantsMore || sign.wantsLess && bound.wantsLess
  }

  /// A number without unit: 100, ≥85; an indicator's name may suggest one.
  private func readBare(
    _ number: Number, _ hasIndicator: Bool, into reading: inout Draft
  ) -> Bool {
    // 2026.12
    guard !hasIndicator, !number.isCompactDate, number.digits != 4 || number.places == 0 else {
      return false
    }
    _ = reading.notes.append(Note(.unitMissing, text.range(signEnd, count)))
    fill(&reading, number, sign, isNear && sign == .atLeast)
    if number.power > 0 { write(into: &reading, number, nil, count) }
    return true
  }

  /// 以上, 以内 as the end of the cell.
  private func readSuffix(at end: Int) -> Comparator? {
    guard lex.classOf(u[end]).contains(.suffix), u[end] != 0x28 else { return nil }
    let suffix = lex.suffix(u + end)
    guard suffix.length > 0, end &+ suffix.length == count,
      let bound = lex.suffixes[suffix.index].comparator, bound.wantsMore || bound.wantsLess
    else { return nil }
    return bound
  }

  /// The unit at the position; `nil` where the parser has to look.
  private func readUnit(_ number: Number) -> Unit? {
    let kind = lex.classOf(u[position])
    guard kind.contains(.unit), !kind.contains(.numeral) else { return nil }
    let found = lex.unit(u + position)
    guard found.length > 0, isOrdinary(found.index, kind, found.length, number) else { return nil }
    let end = position &+ found.length
    if u[end] == 0x2F { return readPerUnit(end) }
    return Unit(
      draft: UnitDraft(found.index), end: end,
      isCanonical: found.length == Int(lex.nameLengths[found.index]), writtenEnd: end)
  }

  /// 元/人·年, as the parser reads it.
  private func readPerUnit(_ end: Int) -> Unit? {
    var parser = CellParser(text, lex, year: nil, indicator: nil)
    guard let token = parser.unitToken(at: position, allowUnknown: false), token.end > end,
      token.note == nil, let unit = token.unit, unit.listIndex == nil
    else { return nil }
    return Unit(
      draft: unit, end: token.end, isCanonical: token.isCanonical,
      writtenEnd: token.end &- token.alternative)
  }

  /// Units that may be part of a date or a grade, or are written with a single capital, need
  /// the parser's care; so does a percentage that may hide a misread sign.
  private func isOrdinary(
    _ index: Int, _ kind: CodePointClass, _ length: Int, _ number: Number
  ) -> Bool {
    if number.isCompactDate { return false }
    let known = lex.known
    if index == Int(known.level) || index == Int(known.star) { return false }
    if index == Int(known.percent), sign == nil, number.digits > 2, u[0] == 0x32 { return false }
    switch u[position] {
    case 0x6708, 0x65E5, 0x53F7, 0x5B63: return false  // 月 日 号 季
    case 0x5E74: if number.digits == 4 { return false }  // 年
    default: break
    }
    if kind.contains(.letter) {
      return length > 1 && !lex.classOf(u[position &+ length]).contains(.letter)
    }
    // 500元5角 and 9成 go on behind the unit, which the caller rules out.
    return true
  }

  private func isRangeMark(_ unit: UInt16) -> Bool {
    unit == 0x2D || unit == 0x7E || unit == 0x81F3
  }

  /// `80%-90%`, `1-2次`, `200～300万元`: the second end when the first is done.
  private mutating func readRange(
    _ first: Number, _ unit: Unit?, into reading: inout Draft
  ) -> Bool {
    guard sign == nil, first.power == 0, first.digits <= 3, isRangeMark(u[position]) else {
      return false
    }
    position &+= 1
    guard let second = readNumber(), second.digits <= 5, unit == nil || second.power == 0,
      let found = readUnit(second), found.end == count, unit == nil || unit?.draft == found.draft
    else { return false }
    var low = first
    // The multiplier holds for both, unless 8000~1万 was meant.
    if first.written < second.written || second.value < first.value { low.power = second.power }
    guard low.value <= second.value else { return false }
    reading.kind = .range
    reading.comparator = .between
    reading.range = text.range(0, count)
    reading.value = low.value
    reading.upper = second.value
    reading.unit = found.draft
    if second.power > 0 || !found.isCanonical {
      write(into: &reading, low, second, found.writtenEnd)
    }
    return true
  }

  private func fill(
    _ reading: inout Draft, _ number: Number, _ comparator: Comparator?, _ isAssumed: Bool
  ) {
    reading.kind = .quantity
    reading.range = text.range(0, count)
    reading.value = number.value
    reading.comparator = comparator ?? .equal
    if comparator == nil { _ = reading.notes.append(Note(.signMissing, reading.range)) }
    if isAssumed { _ = reading.notes.append(Note(.signAssumed, text.range(0, signEnd))) }
  }

  /// The text behind the digits, multiplier and unit.
  private func write(
    into reading: inout Draft, _ low: Number, _ high: Number?, _ end: Int
  ) {
    let power = (high ?? low).power
    reading.written = Draft.Written(
      lowPower: Int16(truncatingIfNeeded: low.power),
      highPower: Int16(truncatingIfNeeded: high?.power ?? 0),
      unit: .init(power > 0 ? position &- 1 : position, end))
  }
}
