/// What a reading says (读数内容) in indices and spans instead of texts and objects, so that
/// making and copying one costs next to nothing.
///
/// Spans count characters of the folded text while the parser is at work, and bytes of the cell
/// once the draft is part of a ``Reading``.
struct Draft: Sendable {
  struct Span: Equatable, Sendable {
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
  struct Written: Sendable {
    var lowPower: Int16
    var highPower: Int16
    /// Where the unit stands; empty takes the unit's own name.
    var unit: Span
    /// Which of the parser's fraction texts, -1 for none.
    var fraction: Int32 = -1
  }

  /// What a change is compared with: words of the cell, or what a word such as 同比 stands for.
  enum BaselineForm: UInt8 {
    case none, text, samePeriod, lastPeriod, lastYear, lastQuarter, lastMonth
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
  /// The dictionary's entry, -1 for none.
  var entry: Int32 = -1
  /// Whether the entry stands for a number.
  var hasEquivalent = false
  var date: CalendarDate?
  var start: CalendarDate?
  var written: Written?
  var recurrence = Span.none
  var baseline = Span.none
  /// How ``baseline`` is to be read; set when the draft becomes part of a reading.
  var baselineForm = BaselineForm.none
  var bytes = Span.none
  var notes = NoteList()

  init(kind: Reading.Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    bytes = Span(range.lowerBound, range.upperBound)
  }

  /// Whether a text of the cell belongs to it.
  var hasTexts: Bool { written != nil || !recurrence.isEmpty || !baseline.isEmpty }

  var range: Range<Int> {
    get { Int(bytes.first)..<Int(bytes.last) }
    set { bytes = Span(newValue.lowerBound, newValue.upperBound) }
  }
}
