/// What stands before a number and waits for it.
struct PendingContext {
  enum Strength: UInt8 { case none, glyph, word, near }

  var sign: Comparator?
  var signStrength = Strength.none
  var signStart = 0
  var signEnd = 0
  var direction: Direction?
  var directionStart = 0
  var directionEnd = 0
  /// 提高到: the number is the target, not the amount.
  var isTarget = false
  /// 增加 and the like, which mostly name an output.
  var isWeakDirection = false
  var baselineStart = 0
  var baselineEnd = 0
  /// 较, 比 whose object is still being read.
  var openingStart = -1
  var openingEnd = -1
  var per: UnitTerms.Term?
  var perAlso: UnitTerms.Term?
  var perStart = 0
  var perEnd = 0
  /// 百分之: the power of ten below the stroke.
  var fraction = 0
  var fractionStart = 0
  /// A percent sign before the number, as in `%=99`.
  var strayPercent = -1

  var hasBaseline: Bool { baselineEnd > baselineStart }
}

/// Reads one cell from left to right (单元格解析); lives only as long as one call.
///
/// Numbers are the anchors: what stands between them is matched against the keywords once,
/// and what a number needs from behind it (unit, second end, 以上) is consumed with it. So
/// every unit is looked at a bounded number of times.
///
/// All methods are `mutating`, also those that only look: the parser is then passed by address,
/// where a copy for each call would cost more than the work.
struct CellParser {
  let text: FoldedText
  let u: UnsafePointer<UInt16>
  let count: Int
  let lex: LexiconView
  let year: Int?
  let indicator: UnsafeBufferPointer<UInt8>?

  var position = 0
  var pending = PendingContext()
  /// The last value, built in place; the ones before it stand in ``lists``, so that a cell
  /// with one value allocates no list and copies nothing.
  var item = ParsedItem(reading: Draft(kind: .missing), start: 0, end: 0)
  var hasItem = false
  var lists: ParserLists?
  /// Notes about the value being read.
  var notes = NoteList()
  /// The best vague word so far: keyword's entry, start, end.
  var word: (entry: Int, start: Int, end: Int)?
  var placeholder: Range<Int>?
  var malformed: Range<Int>?
  var ideographs = 0

  init(_ text: FoldedText, _ lex: LexiconView, year: Int?, indicator: UnsafeBufferPointer<UInt8>?) {
    self.text = text
    self.lex = lex
    self.year = year
    self.indicator = indicator
    u = text.units
    count = text.count
  }

  /// A reading with what only the assembly of several needs to know.
  struct ParsedItem {
    var reading: Draft
    var start: Int
    var end: Int
    /// Where the unit stands.
    var unit = Draft.Span.none
    var hasGlyph = false
    var hasSuffix = false
    var hasSign = false
    /// 2026年 without 底 or 前: rather when than until when.
    var isBareYear = false
    /// 由, 从 in front.
    var isOrigin = false
    /// 提高到 in front.
    var isTarget = false
  }

  mutating func run(into reading: inout Reading) {
    if count == 0 { return }
    while position < count { scan() }
    finish(&reading)
  }

  private mutating func scan() {
    let unit = u[position]
    let kind = lex.classOf(unit)
    if kind.contains(.digit) {
      if !readItem(at: position) { skipDigits() }
      return
    }
    if kind.contains(.special), special(unit) { return }
    if kind.contains(.keyword), keyword() { return }
    if kind.contains(.numeral) {
      ideographs += 1
      if !chineseItem(unit) { position += 1 }
      return
    }
    if kind.contains(.letter) { return latin() }
    if kind.contains(.separator) { separator(unit) }
    if isIdeograph(unit) { ideographs += 1 }
    position += 1
  }

  mutating func separator(_ unit: UInt16) {
    pending.sign = nil
    pending.signStrength = .none
    pending.direction = nil
    pending.isTarget = false
    pending.per = nil
    pending.perAlso = nil
    pending.openingStart = -1
    if unit != 0x2C && unit != 0x3001 { pending.baselineEnd = pending.baselineStart }
  }

  private mutating func skipDigits() {
    while isDigit(u[position]) || u[position] == 0x2E { position += 1 }
  }

  /// Letters with the digits that belong to them: PM2.5, A4, Q3.
  private mutating func latin() {
    let first = position
    // l00% and I5: a misread 1.
    if u[first] == 0x6C || u[first] == 0x49, isDigit(u[first + 1]) || u[first + 1] == 0x4F,
      first == 0 || pending.sign != nil
    {
      // Left to the reader as malformed: which digit was meant is a guess.
      malformed = malformed ?? first..<first + 1
    }
    if isPlaceholderLetter(first) { return placeholderRun() }
    if u[first] | 0x20 == 0x70, u[first + 1] == 0x48, isDigit(u[first + 2]) {  // pH6-9
      position += 2
      return
    }
    while lex.classOf(u[position]).contains(.letter) || isDigit(u[position])
      || (u[position] == 0x2E && isDigit(u[position + 1]))
      || (u[position] == 0x2D && isDigit(u[position + 1]))
    {
      position += 1
    }
  }

  private mutating func isPlaceholderLetter(_ index: Int) -> Bool {
    let unit = u[index]
    guard unit | 0x20 == 0x78 || unit | 0x20 == 0x6E else { return false }  // X x N n
    var end = index
    while u[end] == unit { end += 1 }
    if unit | 0x20 == 0x6E { return end - index == 1 && pending.sign != nil && !isLetter(u[end]) }
    if isLetter(u[end]) || isDigit(u[end]) { return false }
    if index > 0 && isLetter(u[index - 1]) { return false }
    // x of 80≤x<90 is a name.
    return !(u[end] == 0x3C || u[end] == 0x2264 || u[end] == 0x3E || u[end] == 0x2265)
  }

  mutating func isLetter(_ unit: UInt16) -> Bool { lex.classOf(unit).contains(.letter) }

  /// `**`, `XX`, `____`: with the unit behind it.
  mutating func placeholderRun() {
    let first = position
    let unit = u[position]
    while u[position] == unit || u[position] == 0x2A || u[position] == 0x5F { position += 1 }
    if u[position] == 0x2E, u[position + 1] == unit {
      position += 1
      while u[position] == unit { position += 1 }
    }
    addPlaceholder(first, position)
  }

  mutating func addPlaceholder(_ first: Int, _ last: Int) {
    placeholder = placeholder ?? first..<last
    begin(.missing, first, last)
    item.reading.comparator = pending.sign
    position = last
    var power = position
    while lex.digit(u[power]) > 10, lex.digit(u[power]) != 255,
      lex.unit(u + power).length < 2
    {
      power += 1
    }
    if let unit = unitToken(at: power, allowUnknown: false) {
      item.reading.unit = unit.unit
      if power > position, let plain = unit.unit {
        var terms = terms(plain)
        terms.head?.power = multiplierPower(position, power)
        item.reading.unit = compose(terms)
      }
      position = unit.end
    }
    notes = NoteList()
    item.reading.notes = adding(.placeholder, text.range(first, last), to: item.reading.notes)
    item.start = pending.sign == nil ? first : pending.signStart
    item.end = position
    item.reading.range = text.range(item.start, position)
    clearPending()
  }

  /// The power of ten of the multipliers from `first` to `last`; at most 亿.
  mutating func multiplierPower(_ first: Int, _ last: Int) -> Int8 {
    var power = 0
    for index in first..<last { power += Int(lex.digit(u[index])) - 10 }
    return Int8(min(power, 8))
  }

  /// Begins a value in ``item``; beyond the limit a cell is prose and only its first values and
  /// the last one are kept.
  mutating func begin(_ kind: Reading.Kind, _ start: Int, _ end: Int) {
    if hasItem {
      let lists = ensureLists()
      if lists.earlier.count < CellParser.limit { lists.earlier.append(item) }
      item = ParsedItem(reading: Draft(kind: kind), start: start, end: end)
      return
    }
    // The first one is still as it was made.
    item.reading.kind = kind
    item.start = start
    item.end = end
    hasItem = true
  }

  /// How many values of one cell are kept.
  static let limit = 200

  mutating func clearPending() {
    pending = PendingContext()
  }
}
