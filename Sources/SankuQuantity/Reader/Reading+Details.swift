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
  final class Details: Sendable, Hashable {
    let written: Written?
    let recurrence: String?
    let baseline: String?
    let parts: [Reading]
    let assumedUnit: UnitExpression?
    let entry: WordEntry?

    init(
      written: Written?, recurrence: String?, baseline: String?, parts: [Reading],
      assumedUnit: UnitExpression?, entry: WordEntry?
    ) {
      self.written = written
      self.recurrence = recurrence
      self.baseline = baseline
      self.parts = parts
      self.assumedUnit = assumedUnit
      self.entry = entry
    }

    static func == (left: Details, right: Details) -> Bool {
      left.written == right.written && left.recurrence == right.recurrence
        && left.baseline == right.baseline && left.parts == right.parts
        && left.assumedUnit == right.assumedUnit && left.entry?.word == right.entry?.word
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(written)
      hasher.combine(baseline)
      hasher.combine(parts)
    }
  }

  /// New details with one of the fields replaced; `nil` when nothing is left to keep.
  private func replacing(
    written: Written?? = nil, recurrence: String?? = nil, baseline: String?? = nil,
    parts: [Reading]? = nil, assumedUnit: UnitExpression?? = nil, entry: WordEntry?? = nil
  ) -> Details? {
    let new = Details(
      written: written ?? self.written, recurrence: recurrence ?? self.recurrence,
      baseline: baseline ?? self.baseline, parts: parts ?? self.parts,
      assumedUnit: assumedUnit ?? self.assumedUnit, entry: entry ?? details?.entry)
    let isEmpty =
      new.written == nil && new.recurrence == nil && new.baseline == nil && new.parts.isEmpty
      && new.assumedUnit == nil && new.entry == nil
    return isEmpty ? nil : new
  }

  /// Number and unit as written, where that differs from ``value`` and ``unit``.
  public var written: Written? {
    get { details?.written }
    set { details = replacing(written: .some(newValue)) }
  }

  /// How often a deadline comes again, as written: `每季度`.
  public var recurrence: String? {
    get { details?.recurrence }
    set { details = replacing(recurrence: .some(newValue)) }
  }

  /// What a change is compared with: `上年`, `2020年`.
  public var baseline: String? {
    get { details?.baseline }
    set { details = replacing(baseline: .some(newValue)) }
  }

  /// All values of a composite cell in order; empty for a single value.
  public var parts: [Reading] {
    get { details?.parts ?? [] }
    set { details = replacing(parts: newValue) }
  }

  /// The unit that the indicator's name suggests, when none is stated.
  public var assumedUnit: UnitExpression? {
    get { details?.assumedUnit }
    set { details = replacing(assumedUnit: .some(newValue)) }
  }

  /// The dictionary's entry for a graded or qualitative value.
  public var wordEntry: VagueWord? {
    get { details?.entry?.word }
    set { details = replacing(entry: .some(newValue.map { WordEntry($0) })) }
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
      && left.details == right.details
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
