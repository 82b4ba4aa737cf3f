extension CellParser {
  /// A cell without any value: a change without amount, a grade, a wish, nothing at all.
  mutating func withoutValue() -> Reading {
    let whole = text.range(0, count)
    if let reading = unfilled(whole) { return reading }
    if let malformed {
      var reading = Reading(kind: .unreadable, range: text.range(malformed.lowerBound, malformed.upperBound))
      reading.notes = [Note(.malformed, reading.range)]
      return reading
    }
    if let reading = change(whole) { return reading }
    if let reading = grade(whole) { return reading }
    if ideographs == 0, !hasLetters {
      let kind: Reading.Kind = isDash ? .missing : .unreadable
      var reading = Reading(kind: kind, range: whole)
      reading.notes = [Note(kind == .missing ? .placeholder : .malformed, whole)]
      return reading
    }
    var reading = Reading(kind: .qualitative, range: whole)
    if let word {
      reading.entry = lex.entries[word.entry]
      let place = text.range(word.start, word.end)
      switch lex.entries[word.entry].word.category {
      case .vague: reading.notes = [Note(.vague, place)]
      case .instruction: reading.notes = [Note(.instruction, place)]
      case .direction: reading.notes = [Note(.baselineMissing, place)]
      default: break
      }
    }
    return reading
  }

  /// A sign without number, or nothing but a unit.
  private mutating func unfilled(_ whole: Range<Int>) -> Reading? {
    var first = 0
    if pending.sign != nil, pending.signStrength == .glyph, pending.signStart == 0 {
      first = pending.signEnd
      if first == count { return missing(whole, unit: nil) }
    } else if pending.strayPercent == 0, count == 1 {
      return missing(whole, unit: unitEntry(0x25).map { UnitExpression(head: .init($0)) })
    }
    var start = first
    while ChineseDigit.value(u[start]) > 10, ChineseDigit.value(u[start]) != 255 { start += 1 }
    guard let unit = unitToken(at: start, allowUnknown: false), let expression = unit.unit else {
      return nil
    }
    var end = unit.end
    while end < count, lex.classOf(u[end]).contains(.separator) { end += 1 }
    guard end == count else { return nil }
    if first == 0, start == 0, expression.per == nil, expression.dimension == .count,
      unit.end - unit.start > 1
    {
      return nil  // 系统, 学生: rather a word than a forgotten number
    }
    var named = expression
    named.head?.power = multiplierPower(first, start)
    return missing(whole, unit: named)
  }

  private func missing(_ whole: Range<Int>, unit: UnitExpression?) -> Reading {
    var reading = Reading(kind: .missing, range: whole)
    reading.comparator = pending.sign
    reading.unit = unit
    reading.notes = notes + [Note(.placeholder, whole)]
    return reading
  }

  /// 同比下降, 与上年持平, 逐年递增.
  private mutating func change(_ whole: Range<Int>) -> Reading? {
    guard let direction = pending.direction, pending.hasBaseline || direction == .unchanged else {
      return nil
    }
    var reading = Reading(kind: .change, range: whole)
    reading.direction = direction
    if pending.hasBaseline {
      reading.baseline = baselineText()
    } else if u[0] == 0x4E0E || u[0] == 0x540C, let word = flatBaseline() {
      reading.baseline = word
    }
    reading.entry = word.map { lex.entries[$0.entry] }
    reading.notes = notes + [Note(.vague, whole)]
    if direction == .unchanged { reading.notes = notes }
    return reading
  }

  /// 上年 of 与上年持平.
  private func flatBaseline() -> String? {
    var last = count
    for index in 1..<count where u[index] == 0x6301 && u[index + 1] == 0x5E73 {
      last = index
      break
    }
    return last < count && last > 1 ? text.text(1, last) : nil
  }

  private var hasLetters: Bool {
    for index in 0..<count where isLetter(u[index]) || u[index] >= 0x3400 && u[index] < 0xD800 {
      return true
    }
    return false
  }

  /// —, -, /, … stand for nothing.
  private var isDash: Bool {
    for index in 0..<count {
      switch u[index] {
      case 0x2D, 0x2F, 0x5C, 0x2026, 0x2E, 0x3002, 0x3001, 0x2C, 0x7E, 0x3B, 0x28, 0x29, 0x5B, 0x5D, 0x7C,
        0x5F, 0x3A:
        continue
      default: return false
      }
    }
    return true
  }

  /// 优, 合格, 良好以上, 达到优秀等级, 一级, Ⅲ类, 4A级.
  private func grade(_ whole: Range<Int>) -> Reading? {
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
    var reading = Reading(kind: .graded, range: whole)
    reading.comparator = comparator
    reading.entry = entry
    if count > 2, entry?.word.word == "高中低" || entry?.word.word == "优良中差" {
      reading.notes = [Note(.ambiguous, whole)]
    }
    return reading
  }

  private func isGradeVerb(_ length: Int) -> Bool {
    switch u[0] {
    case 0x8FBE, 0x4E3A, 0x4FDD, 0x8BC4, 0x5B9E: return length <= 3  // 达 为 保 评 实
    default: return false
    }
  }

  /// A word of the scale, or a numbered grade.
  private func gradeWord(at index: Int) -> (WordEntry?, Int) {
    let found = lex.keyword(u + index)
    if found.length > 0 {
      let keyword = lex.keywords[found.index]
      if keyword.entry > 0 {
        let entry = lex.entries[Int(keyword.entry) - 1]
        if entry.word.category == .grade || entry.word.category == .yesNo {
          return (entry, index + found.length)
        }
      }
    }
    var position = index
    if u[position] == 0x56FD, u[position + 1] == 0x5BB6 { position += 2 }  // 国家
    let start = position
    while position - start < 5, isGradeMark(u[position]) { position += 1 }
    guard position > start else { return (nil, index) }
    let isRoman = u[start] >= 0x2160 && u[start] <= 0x2165
    switch u[position] {
    case 0x7EA7: return (nil, position + 1)  // 级
    case 0x7B49: return (nil, position + (u[position + 1] == 0x7EA7 ? 2 : 1))  // 等级
    case 0x661F where u[position + 1] == 0x7EA7: return (nil, position + 2)  // 星级
    case 0x7C7B where isRoman || isLetter(u[start]): return (nil, position + 1)  // 类
    default: return (nil, isLetter(u[start]) && u[start] == 0x41 && position == count ? position : index)
    }
  }

  /// Digits, 一二三, 甲乙丙, A to D, Ⅰ to Ⅴ, 特.
  private func isGradeMark(_ unit: UInt16) -> Bool {
    if isDigit(unit) || (unit >= 0x41 && unit <= 0x44) || (unit >= 0x2160 && unit <= 0x2165) { return true }
    switch unit {
    case 0x7532, 0x4E59, 0x4E19, 0x4E01, 0x7279, 0x49, 0x56: return true
    default: return ChineseDigit.value(unit) < 6 && ChineseDigit.value(unit) > 0
    }
  }

  /// 及以上, 等级, 标准, 水平 behind a grade.
  private func gradeTail(_ position: inout Int) -> Comparator? {
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
  func gradedNumber(_ item: ParsedItem) -> Reading? {
    let name = item.reading.unit?.head?.entry.unit.name
    guard name == "级" || name == "星", item.reading.unit?.per == nil, item.end == count,
      item.reading.written == nil || item.reading.written?.unit == "级" || name == "星"
    else { return nil }
    var reading = item.reading
    reading.kind = .graded
    if reading.has(.signMissing) {
      reading.comparator = nil
      reading.notes.removeAll { $0.kind == .signMissing }
    }
    return reading
  }
}
