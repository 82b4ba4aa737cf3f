/// The commonest cells (简单单元格): a sign, an Arabic number or two, one unit, perhaps 以上, and
/// nothing else; or one word of the dictionary.
///
/// Most cells are such; reading them here costs a third of what the parser takes. Whatever is out
/// of the ordinary (dates, changes, Chinese numerals, slips) is left to ``CellParser``, which would
/// read these cells just the same; a test holds them together.
struct PlainCell {
  /// What stands in front of the number.
  enum Start { case none, glyph, word, near }

  /// A number of at most fifteen digits, with 万 or 亿.
  struct Number {
    var coefficient: UInt64 = 0
    var digits = 0
    var places = 0
    var power = 0

    /// 202612, 20261231
    var isCompactDate: Bool {
      let year = digits == 6 ? coefficient / 100 : digits == 8 ? coefficient / 10_000 : 0
      return places == 0 && year >= 1990 && year < 2100
    }

    var written: ExactDecimal { ExactDecimal(coefficient: coefficient, exponent: 0 &- places) }
    var value: ExactDecimal { ExactDecimal(coefficient: coefficient, exponent: power &- places) }
  }

  /// A unit and whether it has to be kept as it is written.
  struct Unit {
    var draft: UnitDraft
    var end: Int
    var isCanonical: Bool
    /// Leaves out (册) of 件(册).
    var writtenEnd: Int
  }

  let text: FoldedText
  let u: UnsafePointer<UInt16>
  let count: Int
  let lex: LexiconView
  var position = 0
  var sign: Comparator?
  var signEnd = 0
  var start = Start.none
  /// 达到, 约: the sign yields to 以上.
  var isNear: Bool { start == .near }
  /// The whole cell was a word.
  private var isWord = false

  init(_ text: FoldedText, _ lex: LexiconView) {
    self.text = text
    self.lex = lex
    u = text.units
    count = text.count
  }

  /// Reads a plain cell; `false` leaves everything to the parser.
  @inline(__always)
  mutating func read(hasIndicator: Bool, into reading: inout Draft) -> Bool {
    guard count > 0, count <= 24, readStart(into: &reading) else { return false }
    if isWord { return true }
    guard let number = readNumber() else { return false }
    return readValue(number, hasIndicator, into: &reading)
  }

  /// A sign, a word for one, or the whole cell as a word.
  private mutating func readStart(into reading: inout Draft) -> Bool {
    switch u[0] {
    case 0x30...0x39: return true
    case 0x2265: sign = .atLeast
    case 0x2264: sign = .atMost
    case 0x3E: sign = u[1] == 0x3D ? .atLeast : .above
    case 0x3C: sign = u[1] == 0x3D ? .atMost : .below
    case 0x3D: sign = .equal
    default: return readWord(into: &reading)
    }
    position = (sign == .atLeast || sign == .atMost) && u[1] == 0x3D && u[0] < 0x80 ? 2 : 1
    signEnd = position
    start = .glyph
    return true
  }

  /// 不低于, 不超过, 达到.
  private mutating func readWord(into reading: inout Draft) -> Bool {
    guard lex.classOf(u[0]).contains(.keyword) else { return false }
    let found = lex.keyword(u)
    let keyword = lex.keywords[found.index]
    if found.length == count {
      isWord = readWish(keyword, into: &reading)
      return isWord
    }
    guard found.length > 1 else { return false }
    guard keyword.entry == 0, keyword.kind == .sign || keyword.kind == .nearSign else {
      return false
    }
    sign = keyword.comparator
    start = keyword.kind == .nearSign ? .near : .word
    position = found.length
    signEnd = position
    return true
  }

  mutating func readNumber() -> Number? {
    var number = Number()
    let first = position
    while case let digit = u[position] &- 0x30, digit < 10 {
      number.coefficient = number.coefficient &* 10 &+ UInt64(truncatingIfNeeded: digit)
      position &+= 1
    }
    number.digits = position &- first
    guard number.digits > 0 else { return nil }
    if u[position] == 0x2E {
      position &+= 1
      let point = position
      while case let digit = u[position] &- 0x30, digit < 10 {
        number.coefficient = number.coefficient &* 10 &+ UInt64(truncatingIfNeeded: digit)
        position &+= 1
      }
      number.places = position &- point
      guard number.places > 0 else { return nil }
    }
    guard number.digits &+ number.places <= 15 else { return nil }
    let unit = u[position]
    if unit == 0x4E07 || unit == 0x4EBF {  // 万 亿
      number.power = unit == 0x4E07 ? 4 : 8
      position &+= 1
    }
    return number
  }

  /// A cell that is one word of the dictionary: 及时, 有效提升, 优.
  private func readWish(_ keyword: Keyword, into reading: inout Draft) -> Bool {
    guard keyword.entry > 0, u[0] != 0x6BCF,
      keyword.kind == .vague || (keyword.kind == .direction && keyword.direction != .unchanged)
    else { return false }
    // 系统 and 万元 may be units as well.
    let digit = lex.digit(u[0])
    if lex.classOf(u[0]).contains(.unit) || (digit > 10 && digit != 255) { return false }
    let traits = lex.traits[Int(keyword.entry) &- 1]
    if traits.isWholeScale { return false }
    reading.kind = traits.isGrade ? .graded : .qualitative
    reading.range = text.range(0, count)
    switch traits.category {
    case .vague: _ = reading.notes.append(Note(.vague, reading.range))
    case .instruction: _ = reading.notes.append(Note(.instruction, reading.range))
    case .direction: _ = reading.notes.append(Note(.baselineMissing, reading.range))
    default: break
    }
    reading.entry = Int32(keyword.entry) &- 1
    return true
  }
}

extension CellParser {
  /// Takes over the sign in front where it is beyond doubt, so that it is not looked for again.
  @inline(__always)
  mutating func resume(after cell: PlainCell) {
    let next = u[cell.signEnd]
    switch cell.start {
    case .none: return
    case .glyph: if lex.classOf(next).contains(.special) { return }
    case .word: ideographs = cell.signEnd
    case .near:
      guard isDigit(next) else { return }
      ideographs = cell.signEnd
    }
    pending.sign = cell.sign
    pending.signStrength =
      cell.start == .glyph ? .glyph : cell.start == .word ? .word : .near
    pending.signEnd = cell.signEnd
    position = cell.signEnd
  }
}
