package import SankuModel
package import SankuQuantity

/// The value of a row as rules see it (指标值): value, sign and unit cells read together.
package struct CellValue: Sendable {
  /// What the value is.
  package enum Kind: Sendable {
    case quantity, range, deadline, change, graded, qualitative, missing, unreadable
  }

  package var kind: Kind
  /// The sign that is written; nil where none is.
  package var comparator: Comparator?
  /// The number in the written unit, 万 and 亿 multiplied in.
  package var number: ExactDecimal?
  /// The upper end of a range.
  package var upper: ExactDecimal?
  /// The unit that counts: written in the value, else in the unit column.
  package var unit: UnitExpression?
  /// The numbers of a composite cell; one for an ordinary value.
  package var parts: Int
  /// The first day of a period, and the day of a deadline.
  package var start: CalendarDate?
  package var date: CalendarDate?
  /// What a change is measured against.
  package var hasBaseline: Bool
  /// What sort of word stands where a value should.
  package var word: VagueWord.Category?
  /// The word itself, in quotes for messages, and what would make it measurable.
  package var wordText: String?
  package var advice: (zh: String, en: String)?
  /// Blanks of a form that nobody filled in.
  package var isPlaceholder: Bool
  /// The value cell, folded.
  package var text: FoldedText
  /// The unit column, folded; empty when blank.
  package var unitColumn: FoldedText
  /// The unit that stands in the value cell itself.
  package var unitInCell: UnitExpression?
  /// The same or two units in one cell, or a unit in front of the number.
  package var isUnitTwice: Bool
  /// A misread or mistyped sign that was mended.
  package var isRepaired: Bool

  /// Whether a unit is written in the value or the unit column.
  package var hasUnit: Bool { unit != nil }
  /// Whether there is a number, a range, a date or an amount of change.
  package var isMeasured: Bool {
    switch kind {
    case .quantity, .range, .deadline: true
    case .change: number != nil
    case .graded, .qualitative, .missing, .unreadable: false
    }
  }
  /// Whether the unit is percent.
  package var isPercent: Bool { unit?.dimension == .ratio && unit?.text == "%" }
  /// Whether the unit is money.
  package var isMoney: Bool { unit?.dimension == .money }
  /// Whether the value is a length of time.
  package var isDuration: Bool { unit?.dimension == .time }
  /// The value in the unit's base, such as 元 or 米; the bare number without a unit.
  package var normalised: ExactDecimal? {
    number.map { unit?.normalized($0) ?? $0 }
  }
}
