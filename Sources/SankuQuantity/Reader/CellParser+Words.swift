extension CellParser {
  /// A cell without any value: a change without amount, a grade, a wish, nothing at all.
  mutating func withoutValue() -> Draft {
    let whole = text.range(0, count)
    if let reading = unfilled(whole) { return reading }
    if let malformed {
      var reading = Draft(
        kind: .unreadable, range: text.range(malformed.lowerBound, malformed.upperBound))
      reading.notes = adding(.malformed, reading.range, to: reading.notes)
      return reading
    }
    if let reading = change(whole) { return reading }
    if let reading = grade(whole) { return reading }
    if ideographs == 0, !hasLetters() {
      let kind: Reading.Kind = isDash ? .missing : .unreadable
      var reading = Draft(kind: kind, range: whole)
      reading.notes = adding(kind == .missing ? .placeholder : .malformed, whole, to: reading.notes)
      return reading
    }
    var reading = Draft(kind: .qualitative, range: whole)
    if let word {
      reading.entry = Int32(word.entry)
      let place = text.range(word.start, word.end)
      switch lex.traits[word.entry].category {
      case .vague: reading.notes = adding(.vague, place, to: reading.notes)
      case .instruction: reading.notes = adding(.instruction, place, to: reading.notes)
      case .direction: reading.notes = adding(.baselineMissing, place, to: reading.notes)
      default: break
      }
    }
    return reading
  }

  /// A sign without number, or nothing but a unit.
  mutating func unfilled(_ whole: Range<Int>) -> Draft? {
    var first = 0
    if pending.sign != nil, pending.signStrength == .glyph, pending.signStart == 0 {
      first = pending.signEnd
      if first == count { return missing(whole, unit: nil) }
    } else if pending.strayPercent == 0, count == 1 {
      return missing(whole, unit: lex.known.percent >= 0 ? UnitDraft(Int(lex.known.percent)) : nil)
    }
    var start = first
    while lex.digit(u[start]) > 10, lex.digit(u[start]) != 255 { start += 1 }
    guard let unit = unitToken(at: start, allowUnknown: false), let expression = unit.unit else {
      return nil
    }
    var end = unit.end
    while end < count, lex.classOf(u[end]).contains(.separator) { end += 1 }
    guard end == count else { return nil }
    if count == 1, isLetter(u[0]) { return nil }  // A is a grade
    if first == 0, start == 0, !hasPer(expression), dimension(expression) == .count,
      unit.end - unit.start > 1
    {
      return nil  // 系统, 学生: rather a word than a forgotten number
    }
    if start == first { return missing(whole, unit: expression) }
    var named = terms(expression)
    named.head?.power = multiplierPower(first, start)
    return missing(whole, unit: compose(named))
  }

  mutating func missing(_ whole: Range<Int>, unit: UnitDraft?) -> Draft {
    var reading = Draft(kind: .missing, range: whole)
    reading.comparator = pending.sign
    reading.unit = unit
    reading.notes = notes
    reading.notes = adding(.placeholder, whole, to: reading.notes)
    return reading
  }

  /// 同比下降, 与上年持平, 逐年递增.
  mutating func change(_ whole: Range<Int>) -> Draft? {
    if let bound = boundByPast(whole) { return bound }
    guard let direction = pending.direction, pending.hasBaseline || direction == .unchanged else {
      return nil
    }
    var reading = Draft(kind: .change, range: whole)
    reading.direction = direction
    if pending.hasBaseline {
      reading.baseline = .init(pending.baselineStart, pending.baselineEnd)
    } else if u[0] == 0x4E0E || u[0] == 0x540C, let word = flatBaseline() {
      reading.baseline = word
    }
    reading.entry = word.map { Int32($0.entry) } ?? -1
    reading.notes = notes
    if direction != .unchanged { reading.notes = adding(.vague, whole, to: reading.notes) }
    return reading
  }

  /// 不低于上年, ≥上年同期: what is asked for is what was.
  mutating func boundByPast(_ whole: Range<Int>) -> Draft? {
    let index = pending.signEnd
    guard pending.sign != nil, pending.signStrength != .near else { return nil }
    switch (u[index], u[index + 1]) {
    // 上年 去年 往年 前年 上期 同期
    case (0x4E0A, 0x5E74), (0x53BB, 0x5E74), (0x5F80, 0x5E74), (0x524D, 0x5E74), (0x4E0A, 0x671F),
      (0x540C, 0x671F):
      break
    default: return nil
    }
    var end = index + 2
    if u[end] == 0x5EA6 { end += 1 }
    if u[end] == 0x540C, u[end + 1] == 0x671F { end += 2 }
    var reading = Draft(kind: .change, range: whole)
    reading.comparator = pending.sign
    reading.baseline = .init(index, end)
    reading.notes = notes
    return reading
  }

  /// 上年 of 与上年持平.
  mutating func flatBaseline() -> Draft.Span? {
    var last = count
    for index in 1..<count where u[index] == 0x6301 && u[index + 1] == 0x5E73 {
      last = index
      break
    }
    return last < count && last > 1 ? .init(1, last) : nil
  }

  mutating func hasLetters() -> Bool {
    for index in 0..<count where isLetter(u[index]) || u[index] >= 0x3400 && u[index] < 0xD800 {
      return true
    }
    return false
  }

  /// —, -, /, … stand for nothing.
  private var isDash: Bool {
    for index in 0..<count {
      switch u[index] {
      case 0x2D, 0x2F, 0x5C, 0x2026, 0x2E, 0x3002, 0x3001, 0x2C, 0x7E, 0x3B, 0x28, 0x29, 0x5B, 0x5D,
        0x7C,
        0x5F, 0x3A:
        continue
      default: return false
      }
    }
    return true
  }
}
