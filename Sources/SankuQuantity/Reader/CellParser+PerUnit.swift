extension CellParser {
  /// `/人·年`, `/标箱/年`, `每人每年`, `/(微克/立方米)` behind a unit.
  mutating func perUnits(_ start: UnitToken) -> UnitToken? {
    var token = start
    var first: UnitTerms.Term?
    var second: UnitTerms.Term?
    var secondStart = 0
    while true {
      let separator = u[token.end]
      let opens = separator == 0x2F || separator == 0x6BCF  // / 每
      if first == nil && !opens { break }
      if let first, second == nil, !opens, !isJoint(separator) {
        // 元/人年: only a time may follow without a separator.
        guard let (term, end) = perTerm(at: token.end), dimension(term) == .time,
          dimension(first) != .time, isBoundary(end)
        else { break }
        second = term
        token.end = end
        token.isCanonical = false
        break
      }
      if second != nil && !opens && !isJoint(separator) { break }
      var next = token.end + 1
      if !opens && isDigit(u[next]) { break }
      if opens && u[next] == 0x6BCF { next += 1 }
      if u[next] == 0x28, let (term, end) = ratioTerm(at: next) {
        first = term
        token.end = end
        break
      }
      guard let (term, end) = perTerm(at: next) else { break }
      if first == nil {
        if let (whole, part) = splitWork(term) {
          (first, second) = (whole, part)
          token.isCanonical = false
        } else {
          first = term
        }
      } else if second == nil {
        second = term
        secondStart = next
        token.isCanonical = token.isCanonical && separator == 0xB7
      } else if let last = second {
        // More than two units below the stroke are kept as they were written.
        second = UnitTerms.Term(text: secondStart, end)
        second?.isNamed = isKnown(last) && isKnown(term)
      }
      token.end = end
    }
    guard let first else { return start.unit == nil ? nil : start }
    if u[token.end] == 0x28, start.end < token.end, let end = perAlternative(at: token.end) {
      token.end = end
      token.isCanonical = false
    }
    if token.unit == nil { token.note = .unitMissing }
    if !isKnown(first) || !isKnown(second) { token.note = .unitUnknown }
    if let unit = (token.unit ?? .none).per(first, second) {
      token.unit = unit
    } else {
      var terms = token.unit.map { self.terms($0) } ?? UnitTerms()
      terms.per = first
      terms.perAlso = second
      token.unit = compose(terms)
    }
    token.alternative = 0
    token.isCanonical = false
    return token
  }

  @inline(__always)
  private mutating func isJoint(_ unit: UInt16) -> Bool {
    unit == 0xB7 || unit == 0x2A || unit == 0x2E || unit == 0x3001 || unit == 0xD7
      || unit == 0x2D || unit == 0x5F
  }

  private mutating func isBoundary(_ position: Int) -> Bool {
    let unit = u[position]
    return unit == 0 || !isIdeograph(unit) || lex.classOf(unit).contains(.suffix)
  }

  /// One unit below the stroke, with its own number and multiplier: `百公里`, `2周`, `万人`.
  private mutating func perTerm(at index: Int) -> (UnitTerms.Term, Int)? {
    var position = index
    var multiple = 0
    while isDigit(u[position]), multiple < 1000 {
      multiple = multiple * 10 + Int(u[position] - 0x30)
      position += 1
    }
    if multiple == 0, lex.digit(u[position]) < 10, lex.unit(u + position).length == 0 {
      multiple = Int(lex.digit(u[position]))
      position += 1
    }
    if isDigit(u[position]) { return nil }
    var power = 0
    while power < 8 {
      let digit = lex.digit(u[position])
      guard digit > 10, digit != 255, lex.unit(u + position).length < 2 else { break }
      power += Int(digit) - 10
      position += 1
    }
    if power > 8 { return nil }
    let found = lex.unit(u + position)
    if found.length > 0 {
      var index = found.index
      if index == Int(lex.known.monthCount), lex.known.month >= 0 { index = Int(lex.known.month) }
      return (.init(index, power: power, multiple: max(multiple, 1)), position + found.length)
    }
    guard let end = unknownPer(at: position) else { return nil }
    var term = UnitTerms.Term(text: position, end)
    term.power = Int8(power)
    term.multiple = Int16(max(multiple, 1))
    return (term, end)
  }

  private mutating func isKnown(_ term: UnitTerms.Term?) -> Bool {
    guard let term else { return true }
    return term.index >= 0 || term.isNamed
  }

  /// The end of up to six characters that may name a thing; `nil` for none.
  private mutating func unknownPer(at index: Int) -> Int? {
    var position = index
    while position - index < 6 {
      let unit = u[position]
      guard isIdeograph(unit) || lex.classOf(unit).contains(.letter) else { break }
      if position > index, lex.classOf(unit).contains(.suffix), lex.suffix(u + position).length > 0
      {
        break
      }
      position += 1
    }
    return position > index ? position : nil
  }

  /// 人天 below a stroke is 人·天.
  private mutating func splitWork(
    _ term: UnitTerms.Term
  ) -> (UnitTerms.Term, UnitTerms.Term)? {
    guard dimension(term) == .work else { return nil }
    let units = Array(lex.units[Int(term.index)].unit.name.utf16)
    guard units.count == 2, units[0] != 0x5DE5,
      [0x5929, 0x65E5, 0x6708, 0x5E74, 0x65F6].contains(units[1]), let whole = single(units[0]),
      let part = single(units[1])
    else { return nil }
    return (.init(whole), .init(part))
  }

  /// The unit with a name of one character.
  private mutating func single(_ unit: UInt16) -> Int? {
    [unit, 0].withUnsafeBufferPointer { pair in
      guard let base = pair.baseAddress else { return nil }
      let found = lex.unit(base)
      return found.length > 0 ? found.index : nil
    }
  }

  /// `(微克/立方米)` or `(人·年)` below the stroke.
  private mutating func ratioTerm(at index: Int) -> (UnitTerms.Term, Int)? {
    let found = lex.unit(u + index + 1)
    guard found.length > 0 else { return nil }
    var end = index + 1 + found.length
    if u[end] == 0x29 { return (.init(found.index), end + 1) }
    while end - index < 24, u[end] != 0, u[end] != 0x29 { end += 1 }
    guard u[end] == 0x29 else { return nil }
    var term = UnitTerms.Term(text: index + 1, end)
    term.isNamed = true
    return (term, end + 1)
  }

  private mutating func perAlternative(at index: Int) -> Int? {
    let found = lex.unit(u + index + 1)
    guard found.length > 0, u[index + 1 + found.length] == 0x29 else { return nil }
    return index + found.length + 2
  }
}
