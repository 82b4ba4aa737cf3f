/// A unit by its place in the table (单位草稿): up to two above and two below the stroke, each
/// without number or multiplier. Any other stands in the parser's list.
struct UnitDraft: Equatable, Sendable {
  private static let absent = UInt16.max
  private static let listed = UInt16.max - 1

  private var head = absent
  private var times = absent
  private var per = absent
  private var perAlso = absent

  init(_ index: Int) { head = UInt16(truncatingIfNeeded: index) }

  /// `nil` when the terms say more than places in the table.
  init?(_ terms: UnitTerms) {
    guard let head = UnitDraft.place(terms.head), let times = UnitDraft.place(terms.times),
      let per = UnitDraft.place(terms.per), let perAlso = UnitDraft.place(terms.perAlso)
    else { return nil }
    (self.head, self.times, self.per, self.perAlso) = (head, times, per, perAlso)
  }

  /// A unit of the parser's list.
  init(listed index: Int) {
    head = UnitDraft.listed
    times = UInt16(truncatingIfNeeded: index)
    per = UInt16(truncatingIfNeeded: index >> 16)
  }

  private static func place(_ term: UnitTerms.Term?) -> UInt16? {
    guard let term else { return absent }
    guard term.index >= 0, term.index < listed, term.power == 0, term.multiple == 1 else {
      return nil
    }
    return UInt16(truncatingIfNeeded: term.index)
  }

  /// The place in the parser's list.
  var listIndex: Int? { head == UnitDraft.listed ? Int(times) | Int(per) << 16 : nil }

  /// The table's index of a unit without any addition.
  @inline(__always)
  var plainIndex: Int32? {
    head < UnitDraft.listed && times == UnitDraft.absent && per == UnitDraft.absent
      && perAlso == UnitDraft.absent ? Int32(head) : nil
  }

  /// The table's index of the unit that says what is measured; `nil` for none and for a product.
  var measuredIndex: Int? {
    head < UnitDraft.listed && times == UnitDraft.absent ? Int(head) : nil
  }

  /// Whether two units stand above the stroke.
  var isProduct: Bool { times != UnitDraft.absent }

  /// The unit with others below the stroke; `nil` when places in the table do not say all.
  func per(_ first: UnitTerms.Term, _ second: UnitTerms.Term?) -> UnitDraft? {
    guard head != UnitDraft.listed, let per = UnitDraft.place(first),
      let perAlso = UnitDraft.place(second)
    else { return nil }
    var unit = self
    (unit.per, unit.perAlso) = (per, perAlso)
    return unit
  }

  /// Nothing above the stroke.
  static let none = UnitDraft(Int(absent))

  /// Whether there is one below the stroke; not for a unit of the parser's list.
  var hasPer: Bool { per != UnitDraft.absent }

  /// The terms of a unit that is not in the parser's list.
  var terms: UnitTerms {
    UnitTerms(
      head: UnitDraft.term(head), times: UnitDraft.term(times), per: UnitDraft.term(per),
      perAlso: UnitDraft.term(perAlso))
  }

  private static func term(_ place: UInt16) -> UnitTerms.Term? {
    place == absent ? nil : UnitTerms.Term(Int(place))
  }
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
    guard let index = unit.listIndex else { return unit.terms }
    return lists?.units[index] ?? UnitTerms()
  }

  /// Keeps a unit that is more than one entry of the table.
  mutating func compose(_ terms: UnitTerms) -> UnitDraft {
    if let plain = UnitDraft(terms) { return plain }
    let lists = ensureLists()
    lists.units.append(terms)
    return UnitDraft(listed: lists.units.count - 1)
  }

  /// A unit that is not in the table.
  mutating func unknown(_ first: Int, _ last: Int) -> UnitDraft {
    compose(UnitTerms(head: .init(text: first, last)))
  }

  /// Whether a unit has one below the stroke.
  mutating func hasPer(_ unit: UnitDraft?) -> Bool {
    guard let unit else { return false }
    return unit.listIndex == nil ? unit.hasPer : terms(unit).per != nil
  }

  mutating func dimension(_ term: UnitTerms.Term?) -> UnitDimension {
    guard let term, term.index >= 0 else { return .other }
    return lex.dimensions[Int(term.index)]
  }

  mutating func dimension(_ unit: UnitDraft?) -> UnitDimension? {
    guard let unit else { return nil }
    if let index = unit.measuredIndex { return lex.dimensions[index] }
    if unit.listIndex == nil { return unit.isProduct ? .work : .other }
    let terms = terms(unit)
    return terms.times == nil ? dimension(terms.head) : .work
  }

  /// The unit as a reading gives it out.
  mutating func expression(_ unit: UnitDraft) -> UnitExpression {
    unit.listIndex == nil
      ? lex.lexicon.expression(unit)
      : lex.lexicon.expression(terms(unit)) { self.text.text($0, $1) }
  }
}

extension Lexicon {
  /// A unit of the table with its additions.
  func expression(_ unit: UnitDraft) -> UnitExpression {
    if let plain = unit.plainIndex { return expressions[Int(plain)] }
    return expression(unit.terms) { _, _ in "" }
  }

  /// A composed unit; `name` gives the text of one that is not in the table.
  func expression(_ terms: UnitTerms, _ name: (Int, Int) -> String) -> UnitExpression {
    func term(_ draft: UnitTerms.Term?) -> UnitExpression.Term? {
      guard let draft else { return nil }
      let entry =
        draft.index >= 0
        ? units[Int(draft.index)]
        : UnitEntry(
          MeasureUnit(name(Int(draft.text.first), Int(draft.text.last)), .other),
          isKnown: draft.isNamed)
      return .init(entry, power: Int(draft.power), multiple: Int(draft.multiple))
    }
    return UnitExpression(
      head: term(terms.head), times: term(terms.times), per: term(terms.per),
      perAlso: term(terms.perAlso))
  }
}
