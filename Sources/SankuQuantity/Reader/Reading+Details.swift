extension Reading {
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

  /// The fields that few readings have, shared by copies and never changed in place.
  final class Details: Sendable {
    struct Fields: Hashable, Sendable {
      var written: Written?
      var recurrence: String?
      var baseline: String?
      var parts: [Reading] = []
      var assumedUnit: UnitExpression?
      var word: VagueWord?
    }

    let fields: Fields
    init(_ fields: Fields) { self.fields = fields }
  }

  private func with(_ change: (inout Details.Fields) -> Void) -> Details {
    var fields = details?.fields ?? Details.Fields()
    change(&fields)
    return Details(fields)
  }

  /// Number and unit as written, where that differs from ``value`` and ``unit``.
  public var written: Written? {
    get { details?.fields.written }
    set { if newValue != nil || details != nil { details = with { $0.written = newValue } } }
  }

  /// How often a deadline comes again, as written: `每季度`.
  public var recurrence: String? {
    get { details?.fields.recurrence }
    set { if newValue != nil || details != nil { details = with { $0.recurrence = newValue } } }
  }

  /// What a change is compared with: `上年`, `2020年`.
  public var baseline: String? {
    get { details?.fields.baseline }
    set { if newValue != nil || details != nil { details = with { $0.baseline = newValue } } }
  }

  /// All values of a composite cell in order; empty for a single value.
  public var parts: [Reading] {
    get { details?.fields.parts ?? [] }
    set { if !newValue.isEmpty || details != nil { details = with { $0.parts = newValue } } }
  }

  /// The unit that the indicator's name suggests, when none is stated.
  public var assumedUnit: UnitExpression? {
    get { details?.fields.assumedUnit }
    set { if newValue != nil || details != nil { details = with { $0.assumedUnit = newValue } } }
  }

  /// The dictionary's entry for a graded or qualitative value.
  public var wordEntry: VagueWord? {
    get { details?.fields.word }
    set { if newValue != nil || details != nil { details = with { $0.word = newValue } } }
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
      && left.noteList == right.noteList && left.range == right.range
      && (left.details?.fields ?? .init()) == (right.details?.fields ?? .init())
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
