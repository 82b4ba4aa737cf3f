extension CellParser {
  /// Handles the keyword at the position; `false` when there is none.
  mutating func keyword() -> Bool {
    let found = lex.keyword(u + position)
    if found.length == 0 { return false }
    let keyword = lex.keywords[found.index]
    let end = position + found.length
    // 十分之九 begins with 十分.
    if u[end] == 0x4E4B, u[end - 1] == 0x5206, keyword.kind == .plain { return false }
    if keyword.entry > 0 { remember(Int(keyword.entry) - 1, position, end) }
    if u[position] == 0x6BCF, keyword.kind == .vague { return each(position + 1) }
    switch keyword.kind {
    case .sign: setSign(keyword.comparator, .word, end)
    case .nearSign:
      guard numberFollows(end), !isPartOfWord(end) else { return skipIdeographs(1) }
      setSign(keyword.comparator, .near, end)
    case .direction, .target: setDirection(keyword, end)
    case .baseline:
      // 年均增长 compares, 年均浓度 does not.
      if u[position] == 0x5E74, !directionFollows(end) { return skipIdeographs(found.length) }
      pending.baselineStart = position
      pending.baselineEnd = end
    case .baselineOpening:
      pending.openingStart = position
      pending.openingEnd = end
      return skipIdeographs(found.length)
    case .each: return each(end)
    case .fraction:
      pending.fraction = Int(keyword.argument)
      pending.fractionStart = position
      if readItem(at: end) { return true }
      pending.fraction = 0
    case .percentage, .doubling:
      literal(keyword, end)
      return true
    case .time:
      if timeWord(at: position) { return true }
    case .placeholder:
      if count == found.length || pending.sign != nil {
        addPlaceholder(position, end)
        return true
      }
    case .rateName:
      // 同比增幅8%
      if pending.hasBaseline, u[position] == 0x589E || u[position] == 0x964D {
        setDirection(
          Keyword(kind: .direction, direction: u[position] == 0x589E ? .increase : .decrease), end)
      }
    case .plain, .vague: break
    }
    return skipIdeographs(found.length)
  }

  private mutating func directionFollows(_ index: Int) -> Bool {
    let found = lex.keyword(u + index)
    return found.length > 0 && lex.keywords[found.index].kind == .direction
  }

  /// 签约10家, 附近3公里, 经过3次: the sign is the tail of another word; 上 and 过 are signs
  /// only before round numbers (上百, 过半).
  private mutating func isPartOfWord(_ end: Int) -> Bool {
    if end - position > 1 { return false }
    let before = position > 0 ? u[position - 1] : 0
    switch u[position] {
    case 0x7EA6:  // 约
      switch before {
      case 0x9884, 0x7B7E, 0x5C65, 0x5408, 0x9080, 0x8FDD, 0x7279, 0x8BA2, 0x8282: return true
      default: return false
      }
    case 0x8FD1: return before == 0x9644 || before == 0x6700 || before == 0x90BB  // 附近 最近 邻近
    case 0x4E0A, 0x8FC7:  // 上 过
      let next = lex.digit(u[end])
      return !(next > 11 && next != 255) && u[end] != 0x534A
    case 0x8FBE: return before == 0x5230 || before == 0x53D1  // 到达 发达
    default: return false
    }
  }

  private mutating func skipIdeographs(_ length: Int) -> Bool {
    ideographs += length
    position += length
    return true
  }

  /// Keeps the word that says most: an order at the start, then vague words, then the first.
  private mutating func remember(_ entry: Int, _ start: Int, _ end: Int) {
    guard let old = word else {
      word = (entry, start, end)
      return
    }
    if rank(entry, start) > rank(old.entry, old.start) { word = (entry, start, end) }
  }

  private mutating func rank(_ entry: Int, _ start: Int) -> Int {
    switch lex.traits[entry].category {
    case .instruction: start == 0 ? 6 : 1
    case .numeric: 5
    case .timely, .completion: 3
    case .vague: 4
    case .direction: 2
    default: 0
    }
  }

  mutating func setSign(
    _ comparator: Comparator?, _ strength: PendingContext.Strength, _ end: Int
  ) {
    // 控制在 yields to a sign that follows, 不低于 does not yield to 达到.
    if pending.sign == nil || strength != .near || pending.signStrength == .near {
      if pending.sign == nil { pending.signStart = position }
      if pending.sign != nil, pending.sign != .equal, pending.signStrength != .near,
        strength == .glyph,
        pending.sign != comparator
      {
        note(.signConflict, text.range(position, end))
      } else {
        pending.sign = comparator
        pending.signStrength = strength
      }
    }
    pending.signEnd = end
  }

  private mutating func setDirection(_ keyword: Keyword, _ end: Int) {
    // 较计划工期缩短: the object of 较 ends here.
    if pending.openingStart >= 0, !pending.hasBaseline, position > pending.openingEnd,
      position - pending.openingEnd <= 14
    {
      pending.baselineStart = pending.openingStart
      pending.baselineEnd = position
    }
    pending.direction = keyword.direction
    pending.directionStart = position
    pending.directionEnd = end
    pending.isTarget = keyword.kind == .target
    pending.isWeakDirection = isWeak(position, end)
    pending.openingStart = -1
  }

  /// 增加, 新增, 扩大 and the like name an output when the unit is absolute.
  private mutating func isWeak(_ start: Int, _ end: Int) -> Bool {
    if end - start == 1 { return true }
    switch u[start] {
    case 0x589E: return u[start + 1] != 0x957F && u[start + 1] != 0x5E45  // 增 but 增长
    case 0x65B0, 0x51C0, 0x6269, 0x62D3, 0x5EF6, 0x6539, 0x8282: return true  // 新 净 扩 拓 延 改 节
    case 0x52A0: return true  // 加快
    default: return false
    }
  }

  mutating func numberFollows(_ index: Int) -> Bool {
    let unit = u[index]
    if isDigit(unit) || lex.digit(unit) < 19 { return true }
    switch unit {
    case 0x2D, 0x2B: return isDigit(u[index + 1])
    case 0x51E0, 0x6570, 0x5EFF: return lex.digit(u[index + 1]) < 19
    case 0x2265, 0x2264, 0x3C, 0x3D, 0x3E, 0x7E: return true
    case 0x4E0D, 0x81F3, 0x5230, 0x7EA6, 0x5728, 0x534A, 0x8FD1: return true  // 不至到约在半近
    case 0x5168: return u[index + 1] == 0x90E8  // 全部
    default: return false
    }
  }

  /// 每季度1次, 每人每年3000元, 每月15日前.
  private mutating func each(_ end: Int) -> Bool {
    var next = end
    if u[next] == 0x4E2A, u[next + 1] != 0x6708, lex.unit(u + next).length <= 1,
      lex.unit(u + next + 1).length > 0
    {
      next += 1  // 每个村
    }
    guard let (term, after) = eachTerm(at: next) else { return skipIdeographs(1) }
    if pending.per == nil {
      pending.per = term
      pending.perStart = position
    } else if pending.perAlso == nil {
      pending.perAlso = term
    }
    pending.perEnd = after
    position = after
    ideographs += 1
    if dimension(term) == .time { _ = timeWord(at: position, isRecurring: true) }
    return true
  }

  private mutating func eachTerm(at index: Int) -> (UnitTerms.Term, Int)? {
    var position = index
    var multiple = 1
    let digit = lex.digit(u[position])
    if isDigit(u[position]) {
      multiple = 0
      while isDigit(u[position]), multiple < 1000 {
        multiple = multiple * 10 + Int(u[position] - 0x30)
        position += 1
      }
    } else if digit < 10 {
      multiple = Int(digit)
      position += 1
    }
    var power = 0
    while power < 8 {
      let kind = lex.digit(u[position])
      guard kind > 10, kind != 255, lex.unit(u + position).length < 2 else { break }
      power += Int(kind) - 10
      position += 1
    }
    let found = lex.unit(u + position)
    guard found.length > 0, power <= 8 else { return nil }
    return (
      .init(found.index, power: power, multiple: max(1, multiple)),
      position + found.length
    )
  }

  /// 百分百, 一半以上, 翻一番.
  private mutating func literal(_ keyword: Keyword, _ end: Int) {
    var token = NumberToken(start: position, end: end, digitsEnd: end)
    token.coefficient = UInt64(keyword.argument)
    token.isChinese = true
    let index = keyword.kind == .doubling ? lex.known.times : lex.known.percent
    if keyword.kind == .doubling {
      if pending.direction == nil {
        pending.direction = .increase
        pending.directionStart = position
        pending.directionEnd = position
      }
    } else {
      note(.percentByWord, text.range(position, end))
    }
    complete(token, wordedUnit(index, at: end))
  }
}
