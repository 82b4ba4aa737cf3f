import SankuQuantity

/// A number of the objective that a row of the same thing contradicts (目标与指标值不一致).
package struct ObjectiveConflict {
  let figure: TextFigure
  let row: ReviewedRow
  /// Whether the number is the same and the unit another: 3000亩 against 3000公顷.
  var isOfUnits = false
}

extension ObjectiveConflict {
  /// Numbers that no row has, beside the one row that counts the same thing in the same unit with a
  /// number that the objective does not have.
  static func all(in context: ReviewContext) -> [ObjectiveConflict] {
    let figures = context.objectiveFigures
    guard !figures.isEmpty else { return [] }
    var conflicts = inOtherUnits(context) + ofRates(context)
    let inUnits = conflicts.map(\.figure.start)
    let open = context.unknownAmounts.filter {
      !figures[$0].unitText.isEmpty && !inUnits.contains(figures[$0].start)
    }
    guard !open.isEmpty else { return conflicts }
    var candidates = candidates(in: context)
    for place in open {
      if let row = contradicting(figures[place], &candidates, context.objective) {
        conflicts.append(ObjectiveConflict(figure: figures[place], row: row))
      }
    }
    return conflicts
  }

  /// Rates that the objective calls by the row's whole name and gives another number.
  private static func ofRates(_ context: ReviewContext) -> [ObjectiveConflict] {
    let figures = context.objectiveFigures
    let percents = figures.indices.filter { figures[$0].unitText.scalars.first == 0x25 }
    guard !percents.isEmpty else { return [] }
    let words = percents.map { Self.words(around: figures[$0], in: context.objective) }
    var conflicts: [ObjectiveConflict] = []
    context.rows(with: [.judgeable, .quantity, .single, .percent]).forEach { row in
      guard row.name.kind?.isRate == true, row.name.core.count >= 4, let number = row.value.number
      else { return }
      var named: Int?
      for index in percents.indices where words[index].firstIndex(of: row.name.core) != nil {
        if named != nil { return }
        named = percents[index]
      }
      guard let named, figures[named].value != number,
        !context.rows.contains(where: {
          $0.value.number == figures[named].value
            && Bigrams.shared(row.name.core, $0.name.core) > 1
        })
      else { return }
      conflicts.append(.init(figure: figures[named], row: row))
    }
    return conflicts
  }

  /// Rows that have the digits of the objective with a unit that makes another amount of them.
  private static func inOtherUnits(_ context: ReviewContext) -> [ObjectiveConflict] {
    let figures = context.objectiveFigures
    let written = figures.map { $0.kind == .amount || $0.kind == .money ? $0.writtenNumber : nil }
    var conflicts: [ObjectiveConflict] = []
    context.rows(with: [.judgeable, .quantity, .single, .unit], without: .percent).forEach { row in
      guard let digits = row.value.writtenNumber ?? row.value.number, !digits.isZero else { return }
      // Few numbers of the objective are those of a given row, so that they are compared first.
      for place in written.indices
      where written[place] == digits && isInOtherUnit(figures[place], row, digits, context) {
        conflicts.append(.init(figure: figures[place], row: row, isOfUnits: true))
        return
      }
    }
    return conflicts
  }

  /// Whether a figure with the digits of a row is about the same thing and makes another amount.
  private static func isInOtherUnit(
    _ figure: TextFigure, _ row: ReviewedRow, _ digits: ExactDecimal, _ context: ReviewContext
  ) -> Bool {
    guard let unit = row.value.unit, unit.dimension != .time, unit.perDimensions.isEmpty,
      !states(figure, row, unit),
      let own = row.value.normalised,
      let stated = amount(figure, of: digits, like: unit, context), stated != own
    else { return false }
    return sharesAll(common.removed(from: words(around: figure, in: context.objective)), row)
  }

  /// Whether a figure is the row's own number in its own unit, as nearly all are that have its digits.
  private static func states(
    _ figure: TextFigure, _ row: ReviewedRow, _ unit: UnitExpression
  ) -> Bool {
    guard figure.value == row.value.number else { return false }
    // Things are only counted alike in units of one name, whatever follows it.
    return unit.dimension == .count
      ? figure.unitText.begins(withText: unit.text) : figure.unitText.isText(unit.text)
  }

  /// What a figure with the digits comes to in the base of a unit; nil for other units.
  private static func amount(
    _ figure: TextFigure, of digits: ExactDecimal, like unit: UnitExpression,
    _ context: ReviewContext
  ) -> ExactDecimal? {
    let written = figure.written
    for end in (figure.digitCount..<written.count).reversed() {
      let text = FoldedText(scalars: written.scalars[figure.digitCount...end])
      guard let (other, power) = context.index.reader.unit(text.string) else { continue }
      // 人 and 万人 may be mixed up, 件 and 项 are as good.
      guard other.isKnown, other.perDimensions.isEmpty, other.isComparable(with: unit),
        unit.dimension != .count || other.text == unit.text
      else { return nil }
      return other.normalized(digits.scaled(byPowerOfTen: power))
    }
    return nil
  }
}

extension TextFigure {
  /// How many characters the number takes, 万 and 亿 left out.
  fileprivate var digitCount: Int { written.count - unitText.count - (isScaled ? 1 : 0) }

  /// Whether 万 or 亿 stands behind the digits.
  private var isScaled: Bool {
    !written.scalars[written.count - unitText.count - 1].isASCIIDigit
  }

  /// The number as its digits have it, 万 and 亿 not multiplied in.
  fileprivate var writtenNumber: ExactDecimal? {
    isScaled ? ExactDecimal(digits: written.scalars[0..<digitCount]) : value
  }
}
