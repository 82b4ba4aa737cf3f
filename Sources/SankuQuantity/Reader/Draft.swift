/// A reading while the parser is at work: the same fields, but indices and spans instead of
/// texts and objects, so that copying one touches no reference counts.
struct Draft {
  struct Span {
    var first: UInt32
    var last: UInt32

    init(_ first: Int, _ last: Int) {
      self.first = UInt32(truncatingIfNeeded: first)
      self.last = UInt32(truncatingIfNeeded: last)
    }

    var isEmpty: Bool { first == last }
    static let none = Span(0, 0)
  }

  /// How the number was written: the powers of ten that were applied, and the unit's place.
  struct Written {
    var lowPower: Int16
    var highPower: Int16
    /// Where the unit stands; empty takes the unit's own name.
    var unit: Span
    /// Which of the parser's fraction texts, -1 for none.
    var fraction: Int32 = -1
  }

  var kind: Reading.Kind
  var comparator: Comparator?
  var direction: Direction?
  var precision: DatePrecision?
  var excludesLower = false
  var excludesUpper = false
  var value: ExactDecimal?
  var upper: ExactDecimal?
  var unit: UnitDraft?
  var assumedUnit: Int32 = -1
  var entry: Int32 = -1
  var date: CalendarDate?
  var start: CalendarDate?
  var written: Written?
  var recurrence = Span.none
  var baseline = Span.none
  var bytes = Span.none
  var notes = NoteList()

  init(kind: Reading.Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    bytes = Span(range.lowerBound, range.upperBound)
  }

  var range: Range<Int> {
    get { Int(bytes.first)..<Int(bytes.last) }
    set { bytes = Span(newValue.lowerBound, newValue.upperBound) }
  }
}

/// A unit by its index: of the table for plain ones, of the parser's list for composed ones.
struct UnitDraft {
  var plain: Int32 = -1
  var composed: Int32 = -1

  init(_ index: Int) { plain = Int32(truncatingIfNeeded: index) }
  init(composed index: Int) { composed = Int32(truncatingIfNeeded: index) }

  /// The table's index of a unit without any addition.
  var plainIndex: Int32? { plain >= 0 ? plain : nil }
}

/// A composed unit by indices into the table.
struct UnitTerms {
  struct Term {
    /// The table's index; -1 for a unit that is not in the table and stands in ``text``.
    var index: Int32
    var power: Int8 = 0
    /// Whether ``text`` is written out with its own strokes and needs no note.
    var isNamed = false
    var multiple: Int16 = 1
    var text = Draft.Span.none

    init(_ index: Int, power: Int = 0, multiple: Int = 1) {
      self.index = Int32(truncatingIfNeeded: index)
      self.power = Int8(truncatingIfNeeded: power)
      self.multiple = Int16(truncatingIfNeeded: multiple)
    }

    init(text first: Int, _ last: Int) {
      index = -1
      text = Draft.Span(first, last)
    }
  }

  var head: Term?
  var times: Term?
  var per: Term?
  var perAlso: Term?
}

extension CellParser {
  /// The terms of a unit, to be looked into.
  mutating func terms(_ unit: UnitDraft) -> UnitTerms {
    unit.plain >= 0
      ? UnitTerms(head: .init(Int(unit.plain))) : composed?[Int(unit.composed)] ?? UnitTerms()
  }

  /// Keeps a unit that is more than one entry of the table.
  mutating func compose(_ terms: UnitTerms) -> UnitDraft {
    if composed == nil { composed = [terms] } else { composed?.append(terms) }
    return UnitDraft(composed: (composed?.count ?? 1) - 1)
  }

  /// A unit that is not in the table.
  mutating func unknown(_ first: Int, _ last: Int) -> UnitDraft {
    compose(UnitTerms(head: .init(text: first, last)))
  }

  /// Whether a unit has one below the stroke.
  mutating func hasPer(_ unit: UnitDraft?) -> Bool {
    guard let unit, unit.plain < 0 else { return false }
    return terms(unit).per != nil
  }

  mutating func dimension(_ term: UnitTerms.Term?) -> UnitDimension {
    guard let term, term.index >= 0 else { return .other }
    return lex.dimensions[Int(term.index)]
  }

  mutating func dimension(_ unit: UnitDraft?) -> UnitDimension? {
    guard let unit else { return nil }
    if unit.plain >= 0 { return lex.dimensions[Int(unit.plain)] }
    let terms = terms(unit)
    return terms.times == nil ? dimension(terms.head) : .work
  }

  /// The unit as the reading will carry it.
  mutating func expression(_ unit: UnitDraft) -> UnitExpression {
    if unit.plain >= 0 { return lex.expressions[Int(unit.plain)] }
    let terms = terms(unit)
    return UnitExpression(
      head: terms.head.map { term($0) }, times: terms.times.map { term($0) },
      per: terms.per.map { term($0) }, perAlso: terms.perAlso.map { term($0) })
  }

  private mutating func term(_ draft: UnitTerms.Term) -> UnitExpression.Term {
    let entry: UnitEntry
    if draft.index >= 0 {
      entry = lex.units[Int(draft.index)]
    } else {
      let name = text.text(Int(draft.text.first), Int(draft.text.last))
      entry = UnitEntry(MeasureUnit(name, .other), isKnown: draft.isNamed)
    }
    return UnitExpression.Term(entry, power: Int(draft.power), multiple: Int(draft.multiple))
  }

  /// Builds the reading from its draft, in place.
  mutating func build(_ draft: Draft, into reading: inout Reading) {
    reading.kind = draft.kind
    reading.range = draft.range
    reading.comparator = draft.comparator
    reading.direction = draft.direction
    reading.precision = draft.precision
    reading.excludesLower = draft.excludesLower
    reading.excludesUpper = draft.excludesUpper
    reading.value = draft.value
    reading.upper = draft.upper
    reading.date = draft.date
    reading.start = draft.start
    reading.noteList = draft.notes
    if let unit = draft.unit { reading.unit = expression(unit) }
    if draft.written != nil || draft.entry >= 0 || !draft.baseline.isEmpty
      || !draft.recurrence.isEmpty || draft.assumedUnit >= 0
    {
      reading.details = details(draft, reading.unit)
    }
  }

  private mutating func details(_ draft: Draft, _ unit: UnitExpression?) -> Reading.Details {
    let (recurrence, baseline) = (draft.recurrence, draft.baseline)
    var written: Reading.Written?
    if let form = draft.written {
      let name =
        form.unit.isEmpty
        ? unit?.text ?? "" : text.text(Int(form.unit.first), Int(form.unit.last))
      written = .init(
        value: (draft.value ?? .zero).scaled(byPowerOfTen: -Int(form.lowPower)),
        upper: draft.upper?.scaled(byPowerOfTen: -Int(form.highPower)), unit: name,
        text: form.fraction >= 0 ? fractions?[Int(form.fraction)] : nil)
    }
    return Reading.Details(
      written: written,
      recurrence: recurrence.isEmpty
        ? nil : text.text(Int(recurrence.first), Int(recurrence.last)),
      baseline: baseline.isEmpty ? nil : baselineText(Int(baseline.first), Int(baseline.last)),
      parts: [],
      assumedUnit: draft.assumedUnit >= 0 ? lex.expressions[Int(draft.assumedUnit)] : nil,
      entry: draft.entry >= 0 ? lex.entries[Int(draft.entry)] : nil)
  }
}
