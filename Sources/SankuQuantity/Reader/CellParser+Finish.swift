extension CellParser {
  /// The reading of the whole cell once everything in it was seen.
  mutating func finish() -> Reading {
    if items.isEmpty { return withoutValue() }
    if items.count > 1 { assemble() }
    if items.count == 1 {
      var reading = items[0].reading
      if !notes.isEmpty { reading.notes += notes }
      if reading.kind == .quantity, let grade = gradedNumber(items[0]) { return grade }
      suggestUnit(&reading)
      return reading
    }
    var reading = items[0].reading
    reading.parts = items.map(\.reading)
    let first = reading.range.lowerBound
    let last = items[items.count - 1].reading.range.upperBound
    reading.notes.append(Note(.composite, first..<max(first, last)))
    return reading
  }

  /// Merges what belongs together and drops what is only a condition.
  private mutating func assemble() {
    mergeOrigins()
    mergeFrequencies()
    mergeBounds()
    mergeDurations()
    dropYears()
    dropConditions()
  }

  /// 由80%提高到95%: the first value is what the second is compared with.
  private mutating func mergeOrigins() {
    guard items.count == 2, items[0].isOrigin, items[1].isTarget,
      items[0].reading.kind == .quantity
    else { return }
    items[1].reading.baseline = text.text(items[0].start, items[0].end)
    items.removeFirst()
  }

  /// 2年1次 is once in two years.
  private mutating func mergeFrequencies() {
    guard items.count == 2, items[0].end == items[1].start, !items[0].hasSign, !items[0].hasSuffix,
      let every = items[0].reading.unit, every.dimension == .time, every.per == nil,
      let multiple = items[0].reading.value?.intValue, (1...999).contains(multiple),
      let entry = every.head?.entry, let unit = items[1].reading.unit, unit.per == nil,
      unit.head?.entry.unit.name == "次"
    else { return }
    let first = items[0]
    items.removeFirst()
    if items[0].reading.written == nil {
      items[0].reading.written = .init(
        value: items[0].reading.value ?? .zero, upper: items[0].reading.upper, unit: unit.text)
    }
    items[0].reading.unit?.per = .init(entry, multiple: multiple)
    items[0].reading.range = first.reading.range.lowerBound..<items[0].reading.range.upperBound
    items[0].start = first.start
  }

  /// `≥80%且<90%` and `80%≤x<90%` are one range.
  private mutating func mergeBounds() {
    var index = 0
    while index + 1 < items.count {
      if let merged = merged(items[index], items[index + 1]) {
        items[index] = merged
        items.remove(at: index + 1)
      } else {
        index += 1
      }
    }
  }

  private func merged(_ first: ParsedItem, _ second: ParsedItem) -> ParsedItem? {
    guard first.reading.kind == .quantity, second.reading.kind == .quantity,
      second.start - first.end <= 8, let left = first.reading.comparator,
      let right = second.reading.comparator, first.hasSign || first.hasSuffix,
      second.hasSign || second.hasSuffix
    else { return nil }
    let (low, high): (ParsedItem, ParsedItem)
    if left.wantsMore && right.wantsLess {
      (low, high) = (first, second)
    } else if left.wantsLess && right.wantsMore {
      (low, high) = (second, first)
    } else {
      return nil
    }
    let unit = high.reading.unit ?? low.reading.unit
    guard low.reading.unit == nil || high.reading.unit == nil
      || low.reading.unit == high.reading.unit, let bottom = low.reading.value,
      let top = high.reading.value, bottom < top
    else { return nil }
    var item = first
    item.reading.kind = .range
    item.reading.comparator = .between
    item.reading.value = bottom
    item.reading.upper = top
    item.reading.unit = unit
    item.reading.excludesLower = low.reading.comparator == .above
    item.reading.excludesUpper = high.reading.comparator == .below
    item.reading.written = nil
    item.reading.notes = first.reading.notes.filter { $0.kind != .unitMissing || unit == nil }
      + second.reading.notes
    item.reading.range = first.reading.range.lowerBound..<second.reading.range.upperBound
    item.end = second.end
    return item
  }

  /// 2小时30分钟 is one duration.
  private mutating func mergeDurations() {
    var index = 0
    while index + 1 < items.count {
      let (first, second) = (items[index], items[index + 1])
      if first.end == second.start || (first.end + 1 == second.start && u[first.end] == 0x96F6),
        let one = first.reading.unit, let two = second.reading.unit,
        one.dimension == .time, two.dimension == .time, one.per == nil, two.per == nil,
        !second.hasSign, let value = first.reading.value, let rest = second.reading.value,
        let longer = one.convert(.one, to: two), longer > .one, let converted = one.convert(value, to: two)
      {
        let sum = converted + rest
        var item = second
        item.start = first.start
        item.reading.value = sum.isRounded ? sum.rounded(toPlaces: 4) : sum
        if first.hasSign { item.reading.comparator = first.reading.comparator }
        item.reading.written = nil
        item.reading.range = first.reading.range.lowerBound..<second.reading.range.upperBound
        items[index] = item
        items.remove(at: index + 1)
      } else {
        index += 1
      }
    }
  }

  /// 2021年完成500户: the year is when, 500户 is what.
  private mutating func dropYears() {
    guard items.contains(where: { !$0.isBareYear && $0.reading.kind != .missing }) else { return }
    var dropped: [Range<Int>] = []
    items.removeAll { item in
      if item.isBareYear { dropped.append(item.reading.range) }
      return item.isBareYear
    }
    if !dropped.isEmpty { items[0].reading.notes += dropped.map { Note(.condition, $0) } }
  }

  /// 接警后30秒内出动率≥95%: the time limit belongs to the name of what is measured.
  private mutating func dropConditions() {
    guard items.count > 1, let last = items.last, last.hasGlyph, last.reading.kind == .quantity,
      items.dropLast().allSatisfy({ $0.hasSuffix && !$0.hasGlyph && $0.reading.kind != .missing })
    else { return }
    // A comma in between makes them two statements.
    for index in items[0].end..<last.start where lex.classOf(u[index]).contains(.separator) { return }
    let conditions = items.dropLast().map { Note(.condition, $0.reading.range) }
    items = [last]
    items[0].reading.notes += conditions
  }

  /// The unit that the indicator's name suggests, when the cell has none.
  private func suggestUnit(_ reading: inout Reading) {
    guard indicator != nil, reading.kind == .quantity || reading.kind == .range, reading.unit == nil
    else { return }
    let hints = hints
    if hints.contains(.money), reading.written?.unit.hasSuffix("万") == true
      || reading.written?.unit.hasSuffix("亿") == true
    {
      reading.unit = unitEntry(0x5143).map { UnitExpression(head: .init($0)) }  // 元
      reading.notes.removeAll { $0.kind == .unitMissing }
      reading.notes.append(Note(.unitFromName, reading.range))
    } else if let unit = unitInName() {
      reading.assumedUnit = unit
      reading.notes.append(Note(.unitFromName, reading.range))
    } else if hints.contains(.rate) {
      reading.assumedUnit = unitEntry(0x25).map { UnitExpression(head: .init($0)) }
      reading.notes.append(Note(.unitFromName, reading.range))
    }
  }

  /// `资金总额(元)`: a plain unit in parentheses at the end of the name.
  private func unitInName() -> UnitExpression? {
    guard var name = indicator else { return nil }
    return name.withUTF8 { bytes in
      FoldedText.with(bytes) { folded -> UnitExpression? in
        guard folded.count > 2, folded.units[folded.count - 1] == 0x29 else { return nil }
        var first = folded.count - 2
        while first > 0, folded.units[first] != 0x28 { first -= 1 }
        let found = lex.unit(folded.units + first + 1)
        guard found.length > 0, first + 1 + found.length == folded.count - 1 else { return nil }
        return UnitExpression(head: .init(lex.units[found.index]))
      }
    }
  }
}
