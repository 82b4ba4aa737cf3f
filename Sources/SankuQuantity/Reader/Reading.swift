/// What a value cell says (读数): kind, sign, exact number, unit, and everything that was
/// repaired or is doubtful. Never a guess: what cannot be read is ``Kind/unreadable``.
public struct Reading: Hashable, Sendable {
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

  /// The number and unit as they were written, before multipliers were applied.
  public struct Written: Hashable, Sendable {
    /// 1.5 of `1.5万元`.
    public var value: ExactDecimal
    /// The upper end as written.
    public var upper: ExactDecimal?
    /// `万元` of `1.5万元`, spelled as in the cell.
    public var unit: String
    /// The number's own text where it is no decimal: `2/3`, `1:18`.
    public var text: String?

    /// Creates the written form.
    public init(
      value: ExactDecimal, upper: ExactDecimal? = nil, unit: String, text: String? = nil
    ) {
      self.value = value
      self.upper = upper
      self.unit = unit
      self.text = text
    }
  }

  /// What sort of value it is.
  public var kind: Kind
  /// The sign; `=` with a note when none was written, `nil` for a bare date.
  public var comparator: Comparator?
  /// The number with multipliers applied (`1.5万元` is 15000), the lower end of a range, the
  /// amount of a change. In units of ``unit``; a percentage stays in percent.
  public var value: ExactDecimal?
  /// The upper end of a range.
  public var upper: ExactDecimal?
  /// Whether the lower end itself is excluded.
  public var excludesLower = false
  /// Whether the upper end itself is excluded.
  public var excludesUpper = false
  /// The unit as stated by the cell or the unit column.
  public var unit: UnitExpression?
  /// The unit that the indicator's name suggests, when none is stated.
  public var assumedUnit: UnitExpression?
  /// Number and unit as written, where that differs from ``value`` and ``unit``.
  public var written: Written?
  /// A deadline, or the last day of a period.
  public var date: CalendarDate?
  /// The first day of a period.
  public var start: CalendarDate?
  /// How fine the date was written.
  public var precision: DatePrecision?
  /// How often a deadline comes again, as written: `每季度`.
  public var recurrence: String?
  /// Which way a change goes.
  public var direction: Direction?
  /// What a change is compared with: `上年`, `2020年`.
  public var baseline: String?
  /// All values of a composite cell in order; empty for a single value.
  public var parts: [Reading] = []
  /// What was repaired, assumed or is doubtful.
  public var notes: [Note] = []
  /// The UTF-8 bytes of the cell that the reading was cut from.
  public var range: Range<Int>

  package var entry: WordEntry?

  /// Creates a reading of a kind.
  public init(kind: Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    self.range = range
  }

  /// The dictionary's entry for a graded or qualitative value.
  public var wordEntry: VagueWord? { entry?.word }

  /// Whether somebody could measure if the value was reached.
  public var isMeasurable: Bool {
    switch kind {
    case .quantity, .range, .deadline: true
    case .change: value != nil || direction == .unchanged
    case .graded, .missing, .unreadable: false
    case .qualitative: wordEntry?.equivalent != nil
    }
  }

  /// Whether a note of this kind was made.
  public func has(_ kind: Note.Kind) -> Bool {
    notes.contains { $0.kind == kind }
  }
}

extension Reading {
  /// Whether both readings say the same.
  public static func == (left: Reading, right: Reading) -> Bool {
    left.kind == right.kind && left.comparator == right.comparator && left.value == right.value
      && left.upper == right.upper && left.excludesLower == right.excludesLower
      && left.excludesUpper == right.excludesUpper && left.unit == right.unit
      && left.assumedUnit == right.assumedUnit && left.written == right.written
      && left.date == right.date && left.start == right.start
      && left.precision == right.precision && left.recurrence == right.recurrence
      && left.direction == right.direction && left.baseline == right.baseline
      && left.parts == right.parts && left.notes == right.notes && left.range == right.range
      && left.entry?.word == right.entry?.word
  }

  /// Feeds what the reading says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(comparator)
    hasher.combine(value)
    hasher.combine(upper)
    hasher.combine(unit)
    hasher.combine(date)
    hasher.combine(start)
    hasher.combine(range)
  }
}
