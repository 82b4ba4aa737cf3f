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

  /// What sort of value it is.
  public var kind: Kind
  /// The sign; `=` with a note when none was written, `nil` for a bare date or change.
  public var comparator: Comparator?
  /// Which way a change goes.
  public var direction: Direction?
  /// How fine the date was written.
  public var precision: DatePrecision?
  /// Whether the lower end itself is excluded.
  public var excludesLower = false
  /// Whether the upper end itself is excluded.
  public var excludesUpper = false
  /// A deadline, or the last day of a period.
  public var date: CalendarDate?
  /// The first day of a period.
  public var start: CalendarDate?
  /// The number with multipliers applied (`1.5万元` is 15000), the lower end of a range, the
  /// amount of a change. In units of ``unit``; a percentage stays in percent.
  public var value: ExactDecimal?
  /// The upper end of a range.
  public var upper: ExactDecimal?
  /// The unit as stated by the cell or the unit column.
  public var unit: UnitExpression?

  private var firstByte: UInt32
  private var lastByte: UInt32
  var noteList = NoteList()
  /// What few readings have, so that the others stay small.
  var details: Details?

  /// Creates a reading of a kind.
  public init(kind: Kind, range: Range<Int> = 0..<0) {
    self.kind = kind
    firstByte = UInt32(truncatingIfNeeded: range.lowerBound)
    lastByte = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The UTF-8 bytes of the cell that the reading was cut from.
  public var range: Range<Int> {
    get { Int(firstByte)..<Int(lastByte) }
    set {
      firstByte = UInt32(truncatingIfNeeded: newValue.lowerBound)
      lastByte = UInt32(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// What was repaired, assumed or is doubtful.
  public var notes: [Note] {
    get { noteList.array }
    set { noteList = NoteList(newValue) }
  }

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
  public func has(_ kind: Note.Kind) -> Bool { noteList.has(kind) }
}
