extension CellParser {
  /// 优, 合格, 良好以上, 达到优秀等级, 一级, Ⅲ类, 4A级.
  mutating func grade(_ whole: Range<Int>) -> Draft? {
    guard count <= 14 else { return nil }
    var first = 0
    var comparator: Comparator?
    let found = lex.keyword(u)
    if found.length > 0, found.length < count {
      let keyword = lex.keywords[found.index]
      if keyword.kind == .sign || keyword.kind == .nearSign || isGradeVerb(found.length) {
        if keyword.kind == .sign, keyword.comparator != .equal { comparator = keyword.comparator }
        first = found.length
      }
    } else if pending.sign != nil, pending.signStrength == .glyph, pending.signStart == 0 {
      comparator = pending.sign
      first = pending.signEnd
    }
    guard first < count else { return nil }
    let (entry, end) = gradeWord(at: first)
    guard end > first else { return nil }
    var position = end
    if let suffix = gradeTail(&position) { comparator = suffix }
    while position < count, lex.classOf(u[position]).contains(.separator) { position += 1 }
    guard position == count else { return nil }
    var reading = Draft(kind: .graded, range: whole)
    reading.comparator = comparator
    reading.entry = Int32(entry)
    if entry >= 0, count > 2, lex.traits[entry].isWholeScale {
      reading.notes = adding(.ambiguous, whole, to: reading.notes)
    }
    return reading
  }

  mutating func isGradeVerb(_ length: Int) -> Bool {
    switch u[0] {
    case 0x8FBE, 0x4E3A, 0x4FDD, 0x8BC4, 0x5B9E: return length <= 3  // 达 为 保 评 实
    default: return false
    }
  }

  /// A word of the scale, or a numbered grade.
  mutating func gradeWord(at index: Int) -> (Int, Int) {
    let found = lex.keyword(u + index)
    if found.length > 0 {
      let keyword = lex.keywords[found.index]
      if keyword.entry > 0 {
        let entry = Int(keyword.entry) - 1
        if lex.traits[entry].isGrade { return (entry, index + found.length) }
      }
    }
    var position = index
    if u[position] == 0x56FD, u[position + 1] == 0x5BB6 { position += 2 }  // 国家
    let start = position
    while position - start < 5, isGradeMark(u[position]) { position += 1 }
    guard position > start else { return (-1, index) }
    let isRoman = u[start] >= 0x2160 && u[start] <= 0x2165
    switch u[position] {
    case 0x7EA7: return (-1, position + 1)  // 级
    case 0x7B49: return (-1, position + (u[position + 1] == 0x7EA7 ? 2 : 1))  // 等级
    case 0x661F where u[position + 1] == 0x7EA7: return (-1, position + 2)  // 星级
    case 0x7C7B where isRoman || isLetter(u[start]): return (-1, position + 1)  // 类
    default:
      return (-1, isLetter(u[start]) && u[start] == 0x41 && position == count ? position : index)
    }
  }

  /// Digits, 一二三, 甲乙丙, A to D, Ⅰ to Ⅴ, 特.
  mutating func isGradeMark(_ unit: UInt16) -> Bool {
    if isDigit(unit) || (unit >= 0x41 && unit <= 0x44) || (unit >= 0x2160 && unit <= 0x2165) {
      return true
    }
    switch unit {
    case 0x7532, 0x4E59, 0x4E19, 0x4E01, 0x7279, 0x49, 0x56: return true
    default: return lex.digit(unit) < 6 && lex.digit(unit) > 0
    }
  }

  /// 及以上, 等级, 标准, 水平 behind a grade.
  mutating func gradeTail(_ position: inout Int) -> Comparator? {
    var comparator: Comparator?
    for _ in 0..<3 {
      if lex.classOf(u[position]).contains(.suffix) || u[position] == 0x28 {
        let found = lex.suffix(u + position)
        if found.length > 0 {
          comparator = comparator ?? lex.suffixes[found.index].comparator
          position += found.length
          continue
        }
      }
      switch (u[position], u[position + 1]) {
      case (0x7B49, 0x7EA7), (0x7B49, 0x6B21), (0x6807, 0x51C6), (0x6C34, 0x5E73), (0x6C34, 0x8D28):
        position += 2
      case (0x7EA7, _), (0x6863, _), (0x6C34, _): position += 1
      default: return comparator
      }
    }
    return comparator
  }

  /// 3级, ≥2级: a number that is a grade.
  mutating func grade() {
    guard let index = item.reading.unit?.plainIndex,
      index == lex.known.level || index == lex.known.star, item.end == count,
      item.reading.kind == .quantity
    else { return }
    item.reading.kind = .graded
    if all(item.reading.notes).contains(where: { $0.kind == .signMissing }) {
      item.reading.comparator = nil
      item.reading.notes = removing(.signMissing, from: item.reading.notes)
    }
  }
}
