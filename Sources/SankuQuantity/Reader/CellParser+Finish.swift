extension CellParser {
  /// The reading of the whole cell once everything in it was seen.
  mutating func finish(_ reading: inout Reading) {
    guard hasItem else {
      let draft = withoutValue()
      return build(draft, into: &reading)
    }
    if var items = lists?.earlier, !items.isEmpty {
      items.append(item)
      assemble(&items)
      if items.count > 1 { return composite(items, &reading) }
      item = items[0]
    }
    if !notes.isEmpty {
      for note in all(notes) { item.reading.notes = adding(note, to: item.reading.notes) }
    }
    if item.reading.kind == .quantity || item.reading.kind == .range {
      grade()
      if indicator != nil, item.reading.unit == nil {
        suggestUnit()
      } else if indicator != nil, let unit = item.reading.unit, hasNoHead(unit) {
        suggestHead(unit)
      }
    }
    build(into: &reading)
  }

  private mutating func composite(_ items: [ParsedItem], _ whole: inout Reading) {
    build(items[0].reading, into: &whole)
    let cell =
      items.contains { $0.reading.hasTexts } ? String(decoding: text.source, as: UTF8.self) : ""
    whole.source = cell
    whole.parts = items.map { item in
      var part = Reading(kind: .quantity)
      part.source = cell
      build(item.reading, into: &part)
      return part
    }
    let first = whole.range.lowerBound
    let last = items[items.count - 1].reading.range.upperBound
    whole.append(Note(.composite, first..<max(first, last)))
  }

  /// Merges what belongs together and drops what is only a condition.
  private mutating func assemble(_ items: inout [ParsedItem]) {
    mergeOrigins(&items)
    mergeFrequencies(&items)
    mergeBounds(&items)
    mergeDurations(&items)
    dropYears(&items)
    dropConditions(&items)
  }

  /// 由80%提高到95%: the first value is what the second is compared with.
  private mutating func mergeOrigins(_ items: inout [ParsedItem]) {
    guard items.count == 2, items[0].isOrigin, items[1].isTarget,
      items[0].reading.kind == .quantity
    else { return }
    items[1].reading.baseline = .init(items[0].start, items[0].end)
    items.removeFirst()
  }

  /// 2年1次 is once in two years.
  private mutating func mergeFrequencies(_ items: inout [ParsedItem]) {
    guard items.count == 2, items[0].end == items[1].start, !items[0].hasSign, !items[0].hasSuffix,
      let every = items[0].reading.unit, !hasPer(every), dimension(every) == .time,
      let multiple = items[0].reading.value?.intValue, (1...999).contains(multiple),
      let head = terms(every).head, let unit = items[1].reading.unit,
      unit.plainIndex == lex.known.occasion
    else { return }
    let first = items.removeFirst()
    if items[0].reading.written == nil {
      items[0].reading.written = .init(lowPower: 0, highPower: 0, unit: items[0].unit)
    }
    var terms = terms(unit)
    terms.per = .init(Int(head.index), multiple: multiple)
    items[0].reading.unit = compose(terms)
    items[0].reading.range = first.reading.range.lowerBound..<items[0].reading.range.upperBound
    items[0].start = first.start
  }

  /// `≥80%且<90%` and `80%≤x<90%` are one range.
  private mutating func mergeBounds(_ items: inout [ParsedItem]) {
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

  private mutating func merged(_ first: ParsedItem, _ second: ParsedItem) -> ParsedItem? {
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
    guard isSame(low.reading.unit, high.reading.unit), let bottom = low.reading.value,
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
    item.reading.notes = joined(
      all(first.reading.notes).filter { $0.kind != .unitMissing || unit == nil }
        + all(second.reading.notes))
    item.reading.range = first.reading.range.lowerBound..<second.reading.range.upperBound
    item.end = second.end
    return item
  }

  /// Whether both units are the same or one is left out.
  private mutating func isSame(_ first: UnitDraft?, _ second: UnitDraft?) -> Bool {
    guard let first, let second else { return true }
    return expression(first) == expression(second)
  }

  /// 2小时30分钟 is one duration.
  private mutating func mergeDurations(_ items: inout [ParsedItem]) {
    var index = 0
    while index + 1 < items.count {
      let (first, second) = (items[index], items[index + 1])
      if first.end == second.start || (first.end + 1 == second.start && u[first.end] == 0x96F6),
        first.reading.kind == .quantity, second.reading.kind == .quantity,
        let one = first.reading.unit, let two = second.reading.unit, dimension(one) == .time,
        dimension(two) == .time, !hasPer(one), !hasPer(two), !second.hasSign,
        let value = first.reading.value, let rest = second.reading.value,
        let longer = expression(one).convert(.one, to: expression(two)), longer > .one,
        let converted = expression(one).convert(value, to: expression(two))
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
  private mutating func dropYears(_ items: inout [ParsedItem]) {
    guard items.contains(where: { !$0.isBareYear && $0.reading.kind != .missing }) else { return }
    var dropped: [Range<Int>] = []
    items.removeAll { item in
      if item.isBareYear { dropped.append(item.reading.range) }
      return item.isBareYear
    }
    for range in dropped {
      items[0].reading.notes = adding(.condition, range, to: items[0].reading.notes)
    }
  }

  /// 接警后30秒内出动率≥95%: the time limit belongs to the name of what is measured.
  private mutating func dropConditions(_ items: inout [ParsedItem]) {
    guard items.count > 1, let last = items.last, last.hasGlyph, last.reading.kind == .quantity,
      items.dropLast().allSatisfy({ $0.hasSuffix && !$0.hasGlyph && $0.reading.kind != .missing })
    else { return }
    // A comma in between makes them two statements.
    for index in items[0].end..<last.start where lex.classOf(u[index]).contains(.separator) {
      return
    }
    let conditions = items.dropLast().map(\.reading.range)
    items = [last]
    for range in conditions {
      items[0].reading.notes = adding(.condition, range, to: items[0].reading.notes)
    }
  }

  private mutating func hasNoHead(_ unit: UnitDraft) -> Bool {
    terms(unit).head == nil
  }

  /// 620万/月 under a cost is 万元/月; without 万 the missing unit is not guessed.
  private mutating func suggestHead(_ unit: UnitDraft) {
    guard let written = item.reading.written, written.lowPower >= 4, hints.contains(.money),
      lex.known.yuan >= 0
    else { return }
    var terms = terms(unit)
    terms.head = .init(Int(lex.known.yuan))
    item.reading.unit = compose(terms)
    item.reading.notes = removing(.unitMissing, from: item.reading.notes)
    noteName()
  }

  /// The unit that the indicator's name suggests, when the cell has none.
  private mutating func suggestUnit() {
    let hints = hints
    let hasMultiplier = item.reading.written != nil && item.reading.written?.fraction == -1
    if hints.contains(.money), hasMultiplier, lex.known.yuan >= 0 {
      item.reading.unit = UnitDraft(Int(lex.known.yuan))
      item.reading.notes = removing(.unitMissing, from: item.reading.notes)
      noteName()
    } else if let unit = unitInName() {
      item.reading.assumedUnit = unit
      noteName()
    } else if hints.contains(.rate) {
      item.reading.assumedUnit = lex.known.percent
      noteName()
    }
  }

  private mutating func noteName() {
    item.reading.notes = adding(.unitFromName, item.reading.range, to: item.reading.notes)
  }

  /// `资金总额(元)`: a plain unit in parentheses at the end of the name.
  private mutating func unitInName() -> Int32? {
    guard let indicator else { return nil }
    var index: Int32?
    FoldedText.with(indicator) { folded in
      guard folded.count > 2, folded.units[folded.count - 1] == 0x29 else { return }
      var first = folded.count - 2
      while first > 0, folded.units[first] != 0x28 { first -= 1 }
      let found = lex.unit(folded.units + first + 1)
      guard found.length > 0, first + 1 + found.length == folded.count - 1 else { return }
      index = Int32(found.index)
    }
    return index
  }
}
