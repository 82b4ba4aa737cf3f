/// The commonest cells (简单单元格): a sign, an Arabic number or two, one unit, perhaps 以上, and
/// nothing else; or one word of the dictionary.
///
/// More than half of all cells are such; reading them here costs a third of what the parser
/// takes. Whatever is out of the ordinary (dates, ranges, per-units, slips) is left to
/// ``CellParser``, which would read these cells just the same; a test holds them together.
struct PlainCell {
  private let text: FoldedText
  private let u: UnsafePointer<UInt16>
  private let count: Int
  private let lex: LexiconView
  private var position = 0
  private var sign: Comparator?
  private var coefficient: UInt64 = 0
  private var places = 0
  private var digits = 0
  private var power = 0

  private init(_ text: FoldedText, _ lex: LexiconView) {
    self.text = text
    self.lex = lex
    u = text.units
    count = text.count
  }

  /// Reads a plain cell; `false` leaves everything to the parser.
  @inline(__always)
  static func read(_ text: FoldedText, _ lex: LexiconView, into reading: inout Reading) -> Bool {
    guard text.count > 1, text.count <= 24 else { return false }
    var cell = PlainCell(text, lex)
    if cell.readSign() {
      guard cell.readNumber() else { return false }
      return cell.readUnit(into: &reading)
    }
    return cell.readWish(into: &reading)
  }

  /// A cell that is one word of the dictionary: 及时, 有效提升, 优.
  private func readWish(into reading: inout Reading) -> Bool {
    guard lex.classOf(u[0]).contains(.keyword) else { return false }
    let found = lex.keyword(u)
    guard found.length == count else { return false }
    let keyword = lex.keywords[found.index]
    guard keyword.entry > 0, u[0] != 0x6BCF,
      keyword.kind == .vague || (keyword.kind == .direction && keyword.direction != .unchanged)
    else { return false }
    let entry = lex.entries[Int(keyword.entry) - 1]
    reading.kind = .qualitative
    reading.range = text.range(0, count)
    switch entry.word.category {
    case .vague: reading.noteList.append(Note(.vague, reading.range))
    case .instruction: reading.noteList.append(Note(.instruction, reading.range))
    case .direction: reading.noteList.append(Note(.baselineMissing, reading.range))
    case .grade, .yesNo: return false
    default: break
    }
    reading.details = Reading.Details(
      written: nil, recurrence: nil, baseline: nil, parts: [], assumedUnit: nil, entry: entry)
    return true
  }

  /// `80%-90%`, `1-2次`: the second end when the first is done.
  private mutating func readRange(_ unit: Int?, into reading: inout Reading) -> Bool {
    let low = ExactDecimal(coefficient: coefficient, exponent: -places)
    let mark = u[position]
    guard sign == nil, power == 0, digits <= 3, mark == 0x2D || mark == 0x7E || mark == 0x81F3
    else {
      return false
    }
    position += 1
    (coefficient, places) = (0, 0)
    guard readNumber(), power == 0, digits <= 5 else { return false }
    let kind = lex.classOf(u[position])
    guard kind.contains(.unit), !kind.contains(.numeral) else { return false }
    let found = lex.unit(u + position)
    let high = ExactDecimal(coefficient: coefficient, exponent: -places)
    guard found.length > 0, position + found.length == count, low <= high,
      unit == nil || unit == found.index, isOrdinary(found.index, kind, found.length),
      found.length == Int(lex.nameLengths[found.index])
    else { return false }
    reading.kind = .range
    reading.comparator = .between
    reading.range = text.range(0, count)
    reading.value = low
    reading.upper = high
    reading.unit = lex.expressions[found.index]
    return true
  }

  private mutating func readSign() -> Bool {
    switch u[0] {
    case 0x30...0x39: return true
    case 0x2265: sign = .atLeast
    case 0x2264: sign = .atMost
    case 0x3E: sign = u[1] == 0x3D ? .atLeast : .above
    case 0x3C: sign = u[1] == 0x3D ? .atMost : .below
    case 0x3D: sign = .equal
    default: return readWord()
    }
    position = (sign == .atLeast || sign == .atMost) && u[1] == 0x3D && u[0] < 0x80 ? 2 : 1
    return true
  }

  /// 不低于, 不超过.
  private mutating func readWord() -> Bool {
    guard lex.classOf(u[0]).contains(.keyword) else { return false }
    let found = lex.keyword(u)
    guard found.length > 1 else { return false }
    let keyword = lex.keywords[found.index]
    guard keyword.kind == .sign, keyword.entry == 0 else { return false }
    sign = keyword.comparator
    position = found.length
    return true
  }

  private mutating func readNumber() -> Bool {
    let first = position
    while u[position] &- 0x30 < 10 {
      coefficient = coefficient &* 10 &+ UInt64(u[position] &- 0x30)
      position += 1
    }
    digits = position - first
    guard digits > 0 else { return false }
    if u[position] == 0x2E {
      position += 1
      let point = position
      while u[position] &- 0x30 < 10 {
        coefficient = coefficient &* 10 &+ UInt64(u[position] &- 0x30)
        position += 1
      }
      places = position - point
      guard places > 0 else { return false }
    }
    guard digits + places <= 15 else { return false }
    let unit = u[position]
    if unit == 0x4E07 || unit == 0x4EBF {  // 万 亿
      power = unit == 0x4E07 ? 4 : 8
      position += 1
    }
    return true
  }

  private mutating func readUnit(into reading: inout Reading) -> Bool {
    let kind = lex.classOf(u[position])
    guard kind.contains(.unit), !kind.contains(.numeral) else {
      return readRange(nil, into: &reading)
    }
    let found = lex.unit(u + position)
    guard found.length > 0, isOrdinary(found.index, kind, found.length) else { return false }
    let end = position + found.length
    var comparator = sign
    if end < count {
      if u[end] == 0x2D || u[end] == 0x7E || u[end] == 0x81F3 {
        guard found.length == Int(lex.nameLengths[found.index]) else { return false }
        position = end
        return readRange(found.index, into: &reading)
      }
      guard lex.classOf(u[end]).contains(.suffix) else { return false }
      let suffix = lex.suffix(u + end)
      guard suffix.length > 1, end + suffix.length == count, u[end] != 0x28,
        let bound = lex.suffixes[suffix.index].comparator, bound.wantsMore || bound.wantsLess,
        sign == nil || sign == bound
      else { return false }
      comparator = bound
    }
    fill(&reading, comparator, found.index, end)
    if power > 0 || found.length != Int(lex.nameLengths[found.index]) {
      write(into: &reading, end)
    }
    return true
  }

  /// Units that may be part of a date or a grade, or are written with a single capital, need
  /// the parser's care; so does a percentage that may hide a misread sign.
  private func isOrdinary(_ index: Int, _ kind: CodePointClass, _ length: Int) -> Bool {
    let known = lex.known
    if lex.dimensions[index] == .time || index == Int(known.level) || index == Int(known.star) {
      return false
    }
    if index == Int(known.percent), sign == nil, digits > 2, u[0] == 0x32 { return false }
    if kind.contains(.letter) {
      return length > 1 && !lex.classOf(u[position + length]).contains(.letter)
    }
    // 500元5角 and 9成 go on behind the unit, which the caller rules out.
    return true
  }

  private func fill(
    _ reading: inout Reading, _ comparator: Comparator?, _ unit: Int, _ end: Int
  ) {
    reading.kind = .quantity
    reading.range = text.range(0, count)
    reading.value = ExactDecimal(coefficient: coefficient, exponent: power - places)
    reading.unit = lex.expressions[unit]
    if let comparator {
      reading.comparator = comparator
    } else {
      reading.comparator = .equal
      reading.noteList.append(Note(.signMissing, reading.range))
    }
  }

  private func write(into reading: inout Reading, _ end: Int) {
    let first = power > 0 ? position - 1 : position
    reading.details = Reading.Details(
      written: .init(
        value: ExactDecimal(coefficient: coefficient, exponent: -places),
        unit: text.text(first, end)),
      recurrence: nil, baseline: nil, parts: [], assumedUnit: nil, entry: nil)
  }
}
