/// A unit found in the text.
struct UnitToken {
  var unit: UnitDraft?
  private var starts: UInt32
  private var ends: UInt32
  /// The multiplier that stood with the unit, as in `(万元)`.
  var power = 0
  var note: Note.Kind?
  /// Whether the text is the canonical name already.
  var isCanonical = true
  /// How much of the end is an alternative that the written form leaves out: (册) of 件(册).
  var alternative = 0

  init(
    unit: UnitDraft?, start: Int, end: Int, power: Int = 0, note: Note.Kind? = nil,
    isCanonical: Bool = true
  ) {
    self.unit = unit
    starts = UInt32(truncatingIfNeeded: start)
    ends = UInt32(truncatingIfNeeded: end)
    self.power = power
    self.note = note
    self.isCanonical = isCanonical
  }

  var start: Int { Int(starts) }
  var end: Int {
    get { Int(ends) }
    set { ends = UInt32(truncatingIfNeeded: newValue) }
  }
}

extension CellParser {
  /// Reads the unit behind a number; `nil` when there is none.
  mutating func unitToken(at index: Int, allowUnknown: Bool = true) -> UnitToken? {
    let unit = u[index]
    if unit == 0x28 { return parenthesizedUnit(at: index) }
    if unit == 0x2F { return perUnits(UnitToken(unit: nil, start: index, end: index)) }
    guard lex.classOf(unit).contains(.unit) else {
      return allowUnknown ? unknownUnit(at: index) : nil
    }
    let found = lex.unit(u + index)
    guard found.length > 0, isUnit(at: index, found.length) else {
      return allowUnknown ? unknownUnit(at: index) : nil
    }
    var token = UnitToken(
      unit: UnitDraft(found.index), start: index, end: index + found.length)
    token.isCanonical = found.length == Int(lex.nameLengths[found.index])
    let next = u[token.end]
    if lex.classOf(next).rawValue == 0, next != 0xB7, next != 0x2F, next != 0x6BCF {
      return token
    }
    return unitTail(token)
  }

  /// Whether the match is a unit here: Latin ones need a boundary, 起 must not be 起止.
  private mutating func isUnit(at index: Int, _ length: Int) -> Bool {
    let last = u[index + length - 1]
    let next = u[index + length]
    if lex.classOf(last).contains(.letter), lex.classOf(next).contains(.letter) { return false }
    return true
  }

  private mutating func unitTail(_ start: UnitToken) -> UnitToken {
    var token = start
    // 件(册): the alternative is dropped.
    if u[token.end] == 0x28, let end = alternativeUnit(at: token.end) {
      token.alternative = end - token.end
      token.end = end
    }
    let separator = u[token.end]
    if separator == 0xB7 || separator == 0x2A || separator == 0xD7 || separator == 0x2E
      || (separator == 0x2D && !isDigit(u[token.end + 1]))
    {
      let found = lex.unit(u + token.end + 1)
      if found.length > 0, isUnit(at: token.end + 1, found.length) {
        if let unit = token.unit {
          var terms = terms(unit)
          terms.times = .init(found.index)
          token.unit = compose(terms)
        }
        token.end += found.length + 1
        token.isCanonical = token.isCanonical && separator == 0xB7
      }
    }
    if u[token.end] == 0x2F || u[token.end] == 0x6BCF { return perUnits(token) ?? token }
    return token
  }

  /// `(册)` behind 件: the end of the parentheses when they hold a unit.
  private mutating func alternativeUnit(at index: Int) -> Int? {
    var position = index + 1
    for _ in 0..<3 {
      let found = lex.unit(u + position)
      if found.length == 0 { return nil }
      position += found.length
      if u[position] == 0x29 { return position + 1 }
      guard u[position] == 0x3001 || u[position] == 0x2C || u[position] == 0x2F else { return nil }
      position += 1
    }
    return nil
  }

  /// `(%)`, `(万元)`.
  private mutating func parenthesizedUnit(at index: Int) -> UnitToken? {
    guard index + 1 < count, u[index + 1] != 0x28,
      let inner = wholeUnit(from: index + 1, closing: 0x29)
    else { return nil }
    return UnitToken(
      unit: inner.unit, start: index, end: inner.end + 1, power: inner.power, isCanonical: false)
  }

  /// A multiplier and a unit up to `closing`.
  private mutating func wholeUnit(
    from index: Int, closing: UInt16
  ) -> (unit: UnitDraft, power: Int, end: Int)? {
    var position = index
    var power = 0
    while power < 12 {
      let digit = lex.digit(u[position])
      guard digit > 10, digit != 255, lex.unit(u + position).length < 2 else { break }
      power += Int(digit) - 10
      position += 1
    }
    guard let token = unitToken(at: position, allowUnknown: false), let unit = token.unit,
      u[token.end] == closing
    else { return nil }
    return (unit, power + token.power, token.end)
  }

  /// The whole text as a unit, for columns and packs; unknown text is kept.
  mutating func wholeUnit() -> (unit: UnitExpression, power: Int)? {
    if let found = wholeUnit(from: 0, closing: 0) { return (expression(found.unit), found.power) }
    if u[0] == 0x28, let token = parenthesizedUnit(at: 0), token.end == count,
      let unit = token.unit
    {
      return (expression(unit), token.power)
    }
    guard count > 0, count <= 12 else { return nil }
    for index in 0..<count where isDigit(u[index]) { return nil }
    return (expression(unknown(0, count)), 0)
  }

  /// A short run of letters or ideographs that ends the clause is a unit not in the table.
  private mutating func unknownUnit(at index: Int) -> UnitToken? {
    var position = index
    let isLatin = lex.classOf(u[index]).contains(.letter)
    let limit = isLatin ? 8 : 3
    while position - index <= limit {
      let unit = u[position]
      if isLatin ? !lex.classOf(unit).contains(.letter) : !isIdeograph(unit) { break }
      if lex.classOf(unit).contains(.suffix), lex.suffix(u + position).length > 0 { break }
      if unit == 0x524D || unit == 0x81F3 || unit == 0x5230 { break }  // 前 至 到
      position += 1
    }
    let length = position - index
    guard length > 0, length <= limit else { return nil }
    let next = u[position]
    if next == 0x2F { return perUnits(unknownToken(index, position)) }
    guard
      next == 0 || lex.classOf(next).contains(.separator) || next == 0x28 || next == 0x29
        || lex.classOf(next).contains(.suffix) || next == 0x2D || next == 0x7E
    else { return nil }
    return unknownToken(index, position)
  }

  private mutating func unknownToken(_ first: Int, _ last: Int) -> UnitToken {
    UnitToken(
      unit: unknown(first, last), start: first, end: last,
      note: .unitUnknown)
  }

  @inline(__always)
  mutating func isIdeograph(_ unit: UInt16) -> Bool { unit &- 0x4E00 < 0x5200 }
}
