/// What a value cell says (读数): kind, sign, exact number, unit, and everything that was
/// repaired or is doubtful. Never a guess: what cannot be read is ``Kind/unreadable``.
public struct Reading: Sendable {
  /// The kinds of values.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 定量值: `≥95%`.
    case quantity
    /// 区间: `80%-90%`.
    case range
    /// 期限: `2026年12月底前`.
    case deadline
    /// 变化: `较上年提高5个百分点`.
    case change
    /// 等级: 优, 合格, 是.
    case graded
    /// 定性: 有效提升.
    case qualitative
    /// 未填: an empty cell or a placeholder.
    case missing
    /// 无法辨认.
    case unreadable
  }

  /// The content, of which everything else is derived when asked for.
  var draft: Draft
  /// The cell; empty unless the draft has a text of it.
  var source = ""
  /// The tables that the draft points into.
  var lexicon: Lexicon?
  /// The notes beyond the third.
  var moreNotes: [Note]?
  /// What cannot be derived; `nil` for nearly all readings.
  var details: Details?

  /// Creates a reading of a kind.
  public init(kind: Kind, range: Range<Int> = 0..<0) {
    draft = Draft(kind: kind, range: range)
  }

  /// What sort of value it is.
  public var kind: Kind {
    get { draft.kind }
    set { draft.kind = newValue }
  }

  /// The sign; `=` with a note when none was written, `nil` for a bare date or change.
  public var comparator: Comparator? {
    get { draft.comparator }
    set { draft.comparator = newValue }
  }

  /// Which way a change goes.
  public var direction: Direction? {
    get { draft.direction }
    set { draft.direction = newValue }
  }

  /// How fine the date was written.
  public var precision: DatePrecision? {
    get { draft.precision }
    set { draft.precision = newValue }
  }

  /// Whether the lower end itself is excluded.
  public var excludesLower: Bool {
    get { draft.excludesLower }
    set { draft.excludesLower = newValue }
  }

  /// Whether the upper end itself is excluded.
  public var excludesUpper: Bool {
    get { draft.excludesUpper }
    set { draft.excludesUpper = newValue }
  }

  /// A deadline, or the last day of a period.
  public var date: CalendarDate? {
    get { draft.date }
    set { draft.date = newValue }
  }

  /// The first day of a period.
  public var start: CalendarDate? {
    get { draft.start }
    set { draft.start = newValue }
  }

  /// The number with multipliers applied (`1.5万元` is 15000), the lower end of a range, the
  /// amount of a change. In units of ``unit``; a percentage stays in percent.
  public var value: ExactDecimal? {
    get { draft.value }
    set {
      keepWritten()
      draft.value = newValue
    }
  }

  /// The upper end of a range.
  public var upper: ExactDecimal? {
    get { draft.upper }
    set {
      keepWritten()
      draft.upper = newValue
    }
  }

  /// The UTF-8 bytes of the cell that the reading was cut from.
  public var range: Range<Int> {
    get { draft.range }
    set { draft.range = newValue }
  }

  /// What was repaired, assumed or is doubtful.
  public var notes: [Note] {
    get { draft.notes.array + (moreNotes ?? []) }
    set {
      draft.notes = NoteList()
      moreNotes = nil
      for note in newValue { append(note) }
    }
  }

  /// Whether somebody could measure if the value was reached.
  public var isMeasurable: Bool {
    switch kind {
    case .quantity, .range, .deadline: true
    case .change: value != nil || direction == .unchanged
    case .graded, .missing, .unreadable: false
    case .qualitative: hasEquivalent
    }
  }

  /// Whether a note of this kind was made.
  public func has(_ kind: Note.Kind) -> Bool {
    draft.notes.has(kind) || moreNotes?.contains { $0.kind == kind } == true
  }

  /// Whether any note was made.
  package var hasNotes: Bool { !draft.notes.isEmpty }

  mutating func append(_ note: Note) {
    if draft.notes.append(note) { return }
    draft.notes.more = 0
    if moreNotes?.count ?? 0 < NoteList.limit { moreNotes = (moreNotes ?? []) + [note] }
  }

  mutating func remove(_ kind: Note.Kind) {
    if has(kind) { notes = notes.filter { $0.kind != kind } }
  }

  /// Whether the dictionary gives a number for the word.
  private var hasEquivalent: Bool {
    details == nil ? draft.hasEquivalent : details?.entry?.equivalent != nil
  }
}

extension Reading: Hashable {
  /// Whether both readings say the same.
  public static func == (left: Reading, right: Reading) -> Bool {
    left.kind == right.kind && left.comparator == right.comparator && left.value == right.value
      && left.upper == right.upper && left.excludesLower == right.excludesLower
      && left.excludesUpper == right.excludesUpper && left.unit == right.unit
      && left.date == right.date && left.start == right.start
      && left.precision == right.precision && left.direction == right.direction
      && left.notes == right.notes && left.range == right.range
      && left.written == right.written && left.recurrence == right.recurrence
      && left.baseline == right.baseline && left.parts == right.parts
      && left.assumedUnit == right.assumedUnit && left.wordEntry == right.wordEntry
  }

  /// Feeds what the reading says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(comparator)
    hasher.combine(value)
    hasher.combine(upper)
    hasher.combine(unit)
    hasher.combine(date)
    hasher.combine(range)
  }
}
