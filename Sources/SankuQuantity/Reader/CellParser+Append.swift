extension CellParser {
  /// Adds sign, change and period to the value that was begun.
  mutating func append(_ token: NumberToken?, _ unit: UnitToken?) {
    if let unit { item.unit = .init(unit.start, unit.end) }
    let start = item.start
    var suffix: Comparator?
    readSuffix(&suffix)
    if let token {
      if token.isApproximate, suffix == nil { suffix = .about }
      misread(token)
    }
    if pending.strayPercent >= 0 { applyPercent() }
    item.hasGlyph = pending.signStrength == .glyph
    item.hasSign = pending.sign != nil
    item.hasSuffix = suffix != nil
    item.isOrigin = pending.openingEnd == start && pending.openingStart >= 0
    item.isTarget = pending.isTarget
    if pending.per != nil { applyPer() }
    applyChange(start)
    applySign(suffix)
    item.start = min(start, pendingStart(start, item.reading.kind == .change))
    item.reading.range = text.range(item.start, item.end)
    swap(&item.reading.notes, &notes)
    position = item.end
    clearPending()
  }

  private mutating func pendingStart(_ start: Int, _ isChange: Bool) -> Int {
    var first = start
    if pending.sign != nil { first = min(first, pending.signStart) }
    if pending.per != nil { first = min(first, pending.perStart) }
    if pending.strayPercent >= 0 { first = min(first, pending.strayPercent) }
    if isChange, pending.direction != nil { first = min(first, pending.directionStart) }
    if isChange, pending.hasBaseline { first = min(first, pending.baselineStart) }
    return first
  }

  /// 以上, 以内, 左右, (含), (不含) behind the value.
  private mutating func readSuffix(_ suffix: inout Comparator?) {
    for _ in 0..<3 {
      let end = item.end
      if u[end] == 0x28 || lex.classOf(u[end]).contains(.suffix) {
        let found = lex.suffix(u + end)
        if found.length > 0, !isNoun(end, found.length) {
          let comparator = lex.suffixes[found.index].comparator
          if let suffix, let comparator, suffix != comparator, comparator != .about {
            note(.signConflict, text.range(end, end + found.length))
          } else {
            suffix = suffix ?? comparator
          }
          item.end += found.length
          continue
        }
      }
      guard u[end] == 0x28 else { return }
      if u[end + 1] == 0x542B, u[end + 2] == 0x29 {  // (含)
        item.end += 3
      } else if u[end + 1] == 0x4E0D, u[end + 2] == 0x542B, u[end + 3] == 0x29 {  // (不含)
        item.end += 4
        if item.reading.kind == .range { item.reading.excludesUpper = true }
        suffix = suffix == .atLeast ? .above : suffix == .atMost ? .below : suffix
      } else {
        return
      }
    }
  }

  /// 内 of 内容, 起 of 起草: the suffix is the head of another word.
  private mutating func isNoun(_ index: Int, _ length: Int) -> Bool {
    guard length == 1 else { return false }
    switch (u[index], u[index + 1]) {
    case (0x5185, let next):  // 内
      return next == 0x5BB9 || next == 0x90E8 || next == 0x5916 || next == 0x6D9D || next == 0x79D1
    case (0x8D77, let next):  // 起: 3起 is a count, 3元起 a bound
      return next != 0 && isIdeograph(next)
    case (0x6B62, let next): return next != 0
    default: return false
    }
  }

  /// 2100% may be ≥100%.
  private mutating func misread(_ token: NumberToken) {
    guard pending.sign == nil, token.exponent == 0, !token.isChinese, token.wholeDigits >= 3,
      u[token.start] == 0x32, token.coefficient >= 250 || token.wholeDigits == 4,
      item.reading.unit?.plainIndex == lex.known.percent
    else { return }
    note(.ambiguous, text.range(token.start, token.end))
  }

  /// `%=99` and `%=99百分比`.
  private mutating func applyPercent() {
    let place = text.range(pending.strayPercent, pending.strayPercent + 1)
    if item.reading.unit == nil {
      if lex.known.percent >= 0 { item.reading.unit = UnitDraft(Int(lex.known.percent)) }
      note(.repaired, place)
    } else {
      note(.unitTwice, place)
    }
  }

  /// 每季度1次 is 次/季度.
  private mutating func applyPer() {
    guard let per = pending.per, let unit = item.reading.unit, !hasPer(unit),
      dimension(unit) != .ratio
    else { return }
    if item.reading.written == nil {
      item.reading.written = .init(lowPower: 0, highPower: 0, unit: item.unit)
    }
    var terms = terms(unit)
    terms.per = per
    terms.perAlso = pending.perAlso
    item.reading.unit = compose(terms)
  }

  private mutating func applySign(_ suffix: Comparator?) {
    if item.reading.kind == .range {
      item.reading.comparator = .between
      if let sign = pending.sign, sign != .equal, sign != .about, pending.signStrength == .glyph {
        note(.signConflict, text.range(pending.signStart, pending.signEnd))
      }
      return
    }
    guard let sign = pending.sign else {
      if let suffix {
        item.reading.comparator = suffix
      } else if item.reading.kind != .change {
        item.reading.comparator = .equal
        note(.signMissing, text.range(item.start, item.end))
      }
      return
    }
    item.reading.comparator = sign
    if pending.signStrength == .near {
      if let suffix {
        item.reading.comparator = suffix
      } else if sign == .atLeast {
        note(.signAssumed, text.range(pending.signStart, pending.signEnd))
      }
      return
    }
    guard let suffix, suffix != sign else { return }
    if sign == .about {
      item.reading.comparator = suffix
    } else if !(sign.wantsMore && suffix.wantsMore) && !(sign.wantsLess && suffix.wantsLess) {
      note(.signConflict, text.range(pending.signStart, item.end))
    }
  }
}
