extension CellParser {
  /// `/人·年`, `/标箱/年`, `每人每年`, `/(微克/立方米)` behind a unit.
  mutating func perUnits(_ start: UnitToken) -> UnitToken? {
    var token = start
    var first: UnitExpression.Term?
    var second: UnitExpression.Term?
    while true {
      let separator = u[token.end]
      let opens = separator == 0x2F || separator == 0x6BCF  // / 每
      if first == nil && !opens { break }
      if let first, second == nil, !opens, !isJoint(separator) {
        // 元/人年: only a time may follow without a separator.
        guard let (term, end) = perTerm(at: token.end), term.entry.unit.dimension == .time,
          first.entry.unit.dimension != .time, isBoundary(end)
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
        token.isCanonical = token.isCanonical && separator == 0xB7
      } else if let last = second {
        second = joined(last, term)
        token.isCanonical = false
      }
      token.end = end
    }
    guard let first else { return start.unit == nil ? nil : start }
    if u[token.end] == 0x28, start.end < token.end, let end = perAlternative(at: token.end) {
      token.end = end
      token.isCanonical = false
    }
    if first.entry.unit.name != "人" || second != nil { token.isCanonical = false }
    var unit = token.unit ?? UnitExpression(head: nil)
    unit.per = first
    unit.perAlso = second
    if token.unit == nil { token.notes = .unitMissing }
    if !first.entry.isKnown || second?.entry.isKnown == false { token.notes = .unitUnknown }
    token.unit = unit
    token.isCanonical = false
    return token
  }

  @inline(__always)
  private func isJoint(_ unit: UInt16) -> Bool {
    unit == 0xB7 || unit == 0x2A || unit == 0x2E || unit == 0x3001 || unit == 0xD7
      || unit == 0x2D || unit == 0x5F
  }

  private func isBoundary(_ position: Int) -> Bool {
    let unit = u[position]
    return unit == 0 || !isIdeograph(unit) || lex.classOf(unit).contains(.suffix)
  }

  /// One unit below the stroke, with its own number and multiplier: `百公里`, `2周`, `万人`.
  private func perTerm(at index: Int) -> (UnitExpression.Term, Int)? {
    var position = index
    var multiple = 0
    while isDigit(u[position]), multiple < 1000 {
      multiple = multiple * 10 + Int(u[position] - 0x30)
      position += 1
    }
    if multiple == 0, ChineseDigit.value(u[position]) < 10, lex.unit(u + position).length == 0 {
      multiple = Int(ChineseDigit.value(u[position]))
      position += 1
    }
    if isDigit(u[position]) { return nil }
    var power = 0
    while power < 8, lex.unit(u + position).length < 2 {
      let digit = ChineseDigit.value(u[position])
      guard digit > 10, digit != 255 else { break }
      power += Int(digit) - 10
      position += 1
    }
    if power > 8 { return nil }
    let found = lex.unit(u + position)
    if found.length > 0 {
      var entry = lex.units[found.index]
      if entry.unit.name == "个月" { entry = monthEntry ?? entry }
      // 人/天 is a unit of its own elsewhere; below a stroke it is taken apart.
      return (
        .init(entry, power: power, multiple: max(multiple, 1)), position + found.length
      )
    }
    guard let end = unknownPer(at: position) else { return nil }
    return (
      .init(unknownEntry(position, end), power: power, multiple: max(multiple, 1)), end
    )
  }

  private var monthEntry: UnitEntry? {
    let month: [UInt16] = [0x6708, 0]
    return month.withUnsafeBufferPointer { units in
      units.baseAddress.flatMap { base in
        let found = lex.unit(base)
        return found.length > 0 ? lex.units[found.index] : nil
      }
    }
  }

  /// The end of up to six characters that may name a thing; `nil` for none.
  private func unknownPer(at index: Int) -> Int? {
    var position = index
    while position - index < 6 {
      let unit = u[position]
      guard isIdeograph(unit) || lex.classOf(unit).contains(.letter) else { break }
      if position > index, lex.classOf(unit).contains(.suffix), lex.suffix(u + position).length > 0 {
        break
      }
      position += 1
    }
    return position > index ? position : nil
  }

  /// 人天 below a stroke is 人·天.
  private func splitWork(
    _ term: UnitExpression.Term
  ) -> (UnitExpression.Term, UnitExpression.Term)? {
    guard term.entry.unit.dimension == .work else { return nil }
    let units = Array(term.entry.unit.name.utf16)
    guard units.count == 2, units[0] != 0x5DE5,
      [0x5929, 0x65E5, 0x6708, 0x5E74, 0x65F6].contains(units[1])
    else { return nil }
    let parts = units.map { unit in
      [unit, 0].withUnsafeBufferPointer { pair -> UnitEntry? in
        guard let base = pair.baseAddress else { return nil }
        let found = lex.unit(base)
        return found.length > 0 ? lex.units[found.index] : nil
      }
    }
    guard let whole = parts[0], let part = parts[1] else { return nil }
    return (.init(whole), .init(part))
  }

  /// More than two units below the stroke are kept as text.
  private func joined(
    _ first: UnitExpression.Term, _ second: UnitExpression.Term
  ) -> UnitExpression.Term {
    let name = first.text(belowStroke: false) + "·" + second.text(belowStroke: false)
    if name.utf8.count > 60 { return first }
    return .init(UnitEntry(MeasureUnit(name, .other), isKnown: first.entry.isKnown))
  }

  /// `(微克/立方米)` or `(人·年)` below the stroke.
  private mutating func ratioTerm(at index: Int) -> (UnitExpression.Term, Int)? {
    let found = lex.unit(u + index + 1)
    guard found.length > 0 else { return nil }
    var end = index + 1 + found.length
    if u[end] == 0x29 { return (.init(lex.units[found.index]), end + 1) }
    while end - index < 24, u[end] != 0, u[end] != 0x29 { end += 1 }
    guard u[end] == 0x29 else { return nil }
    let name = text.text(index + 1, end)
    return (.init(UnitEntry(MeasureUnit(name, .other), isKnown: true)), end + 1)
  }

  private func perAlternative(at index: Int) -> Int? {
    let found = lex.unit(u + index + 1)
    guard found.length > 0, u[index + 1 + found.length] == 0x29 else { return nil }
    return index + found.length + 2
  }
}
