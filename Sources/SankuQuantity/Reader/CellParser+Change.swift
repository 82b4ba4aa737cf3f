extension CellParser {
  /// Decides if the value is an amount of change, and of what.
  mutating func applyChange(_ start: Int) {
    if pending.direction == nil { directionBehind(item.end) }
    if pending.direction == nil, isAboveAverage(start) { return }
    guard let direction = pending.direction, !pending.isTarget else {
      if pending.isTarget {
        note(.condition, text.range(pending.directionStart, pending.directionEnd))
      }
      return
    }
    if !pending.hasBaseline, !isAmount(start) { return }
    item.reading.kind = .change
    item.reading.direction = direction
    if pending.hasBaseline {
      item.reading.baseline = .init(pending.baselineStart, pending.baselineEnd)
    } else {
      note(.baselineMissing, text.range(pending.directionStart, start))
    }
  }

  /// 高于全省平均水平2个百分点: a distance from what stands in between.
  private mutating func isAboveAverage(_ start: Int) -> Bool {
    guard dimension(item.reading.unit) == .points, pending.signStrength == .word,
      pending.sign == .above || pending.sign == .below, start - pending.signEnd > 1
    else { return false }
    item.reading.kind = .change
    item.reading.direction = pending.sign == .above ? .increase : .decrease
    item.reading.baseline = .init(pending.signEnd, start)
    item.start = pending.signStart
    pending.sign = nil
    return true
  }

  /// 5%的增长.
  private mutating func directionBehind(_ index: Int) {
    let next = u[index] == 0x7684 ? index + 1 : index
    guard lex.classOf(u[next]).contains(.keyword) else { return }
    let found = lex.keyword(u + next)
    guard found.length > 1, lex.keywords[found.index].kind == .direction,
      isClauseEnd(next + found.length) || next > index
    else { return }
    pending.direction = lex.keywords[found.index].direction
    pending.directionStart = index
    pending.directionEnd = index
    item.end = next + found.length
  }

  /// Whether a number behind a direction word without baseline is the amount of the change.
  private mutating func isAmount(_ start: Int) -> Bool {
    if pending.directionStart >= start || pending.direction == .unchanged { return true }
    let bound = pending.sign == nil ? start : min(start, pending.signStart)
    let gap = bound - pending.directionEnd
    let dimension = dimension(item.reading.unit)
    let isRelative = dimension == .ratio || dimension == .points
    if gap <= 0 || isFiller(pending.directionEnd, bound) {
      return isRelative || !pending.isWeakDirection
    }
    if gap > 12 { return false }
    // 提高满意度至95%, 提升覆盖率达到95%: the number is where it ends up.
    let before = u[bound - 1]
    if before == 0x81F3 || before == 0x5230 || before == 0x4E3A { return false }
    if pending.signStrength == .near, pending.sign == .atLeast { return false }
    if isRelative {
      if dimension == .points { return true }
      // 提高满意度95% names a level, 提高成活率5% rather an amount.
      let last = u[bound - 1]
      guard last == 0x7387 || last == 0x5EA6 || last == 0x6BD4 || last == 0x6BB5 else {
        return pending.sign == nil || bound > 1
      }
      if pending.sign != nil || item.hasSuffix { return false }
      note(.ambiguous, text.range(pending.directionStart, item.end))
      return (item.reading.value ?? .zero) < ExactDecimal(50)
    }
    return pending.direction == .decrease && !pending.isWeakDirection
  }

  /// 了, 幅度, 比例 and the like between direction and number.
  private mutating func isFiller(_ first: Int, _ last: Int) -> Bool {
    var index = first
    while index < last {
      switch u[index] {
      case 0x4E86, 0x5E45, 0x5EA6, 0x6BD4, 0x4F8B, 0x4E3A, 0x7684, 0x8FBE, 0x3A, 0x7EA6, 0x4E0A,
        0x5747, 0x81F3, 0x5C11, 0x529B, 0x4E89:
        index += 1
      default: return false
      }
    }
    return true
  }
}
