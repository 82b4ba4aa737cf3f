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

  /// Texts and objects that cannot be derived from the draft, since they were set from outside
  /// or only the parser knew them; where there are any, all stand here. Shared by copies and
  /// never changed in place.
  final class Details: Sendable {
    let unit: UnitExpression?
    let written: Written?
    let recurrence: String?
    let baseline: String?
    let parts: [Reading]
    let assumedUnit: UnitExpression?
    let entry: VagueWord?

    init(
      unit: UnitExpression?, written: Written?, recurrence: String?, baseline: String?,
      parts: [Reading], assumedUnit: UnitExpression?, entry: VagueWord?
    ) {
      self.unit = unit
      self.written = written
      self.recurrence = recurrence
      self.baseline = baseline
      self.parts = parts
      self.assumedUnit = assumedUnit
      self.entry = entry
    }
  }

  /// Sets one of the fields and keeps the others as they are.
  private mutating func replace(
    unit: UnitExpression?? = nil, written: Written?? = nil, recurrence: String?? = nil,
    baseline: String?? = nil, parts: [Reading]? = nil, assumedUnit: UnitExpression?? = nil,
    entry: VagueWord?? = nil
  ) {
    details = Details(
      unit: unit ?? self.unit, written: written ?? self.written,
      recurrence: recurrence ?? self.recurrence, baseline: baseline ?? self.baseline,
      parts: parts ?? self.parts, assumedUnit: assumedUnit ?? self.assumedUnit,
      entry: entry ?? wordEntry)
  }

  /// Keeps the written form before the number changes that it is derived from.
  mutating func keepWritten() {
    if details == nil, draft.written != nil { replace() }
  }

  /// The unit as stated by the cell or the unit column.
  public var unit: UnitExpression? {
    get { details == nil ? draft.unit.flatMap { lexicon?.expression($0) } : details?.unit }
    set { replace(unit: .some(newValue)) }
  }

  /// Number and unit as written, where that differs from ``value`` and ``unit``.
  public var written: Written? {
    get { details == nil ? written(of: unit, fraction: nil) : details?.written }
    set { replace(written: .some(newValue)) }
  }

  /// The number as written, where ``written`` tells another one.
  package var writtenValue: ExactDecimal? {
    guard details == nil else { return details?.written?.value }
    return draft.written.map { (draft.value ?? .zero).scaled(byPowerOfTen: -Int($0.lowPower)) }
  }

  /// How often a deadline comes again, as written: `每季度`.
  public var recurrence: String? {
    get { details == nil ? recurrenceText : details?.recurrence }
    set { replace(recurrence: .some(newValue)) }
  }

  /// What a change is compared with: `上年`, `2020年`.
  public var baseline: String? {
    get { details == nil ? baselineText : details?.baseline }
    set { replace(baseline: .some(newValue)) }
  }

  /// All values of a composite cell in order; empty for a single value.
  public var parts: [Reading] {
    get { details?.parts ?? [] }
    set { replace(parts: newValue) }
  }

  /// The unit that the indicator's name suggests, when none is stated.
  public var assumedUnit: UnitExpression? {
    get { details == nil ? assumedExpression : details?.assumedUnit }
    set { replace(assumedUnit: .some(newValue)) }
  }

  /// What sort of word ``wordEntry`` is, without a copy of the entry.
  package var wordCategory: VagueWord.Category? {
    guard details == nil else { return details?.entry?.category }
    return draft.entry >= 0 ? lexicon?.words[Int(draft.entry)].category : nil
  }

  /// The dictionary's entry for a graded or qualitative value.
  public var wordEntry: VagueWord? {
    get { details == nil ? draftEntry : details?.entry }
    set { replace(entry: .some(newValue)) }
  }
}
