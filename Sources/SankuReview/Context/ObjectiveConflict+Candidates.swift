import SankuQuantity

extension ObjectiveConflict {
  /// A row whose number the objective does not tell (待比对的行), with what is asked of it for each
  /// figure.
  struct Candidate {
    let row: ReviewedRow
    let number: ExactDecimal
    let unit: String
    /// The first character of the unit, which turns away nearly every figure.
    let firstOfUnit: UInt32
    /// Whether the unit is a measure word that may stand for others.
    let isCounted: Bool
    /// What the name has of its own; made when it is first asked for.
    var own: FoldedText?
  }

  /// The rows that may contradict a figure.
  static func candidates(in context: ReviewContext) -> [Candidate] {
    let figures = context.objectiveFigures
    var candidates: [Candidate] = []
    candidates.reserveCapacity(16)
    context.rows(with: [.judgeable, .quantity, .single, .unit]).forEach { row in
      guard let number = row.value.number, let unit = row.value.unit,
        unit.perDimensions.isEmpty
      else { return }
      let text = unit.text
      guard let scalar = text.unicodeScalars.first else { return }
      let first = Folding.fold(scalar.value)
      guard !isStated(row, number, first, in: figures) else { return }
      candidates.append(
        Candidate(
          row: row, number: number, unit: text, firstOfUnit: first,
          isCounted: isCounter(first) && text.utf8.count == 3))
    }
    return candidates
  }

  /// Whether some figures tell the number of a row, of things in its unit or without any.
  private static func isStated(
    _ row: ReviewedRow, _ number: ExactDecimal, _ firstOfUnit: UInt32, in figures: [TextFigure]
  ) -> Bool {
    let written = row.value.writtenNumber
    let figures = figures.span
    for place in figures.indices
    where figures[place].value == number || (written != nil && figures[place].value == written) {
      guard let first = figures[place].unitText.scalars.first else { return true }
      if first == firstOfUnit { return true }
    }
    return false
  }

  /// The one row that is about the same thing, in the figure's unit or another measure word; nil where
  /// there are several.
  static func contradicting(
    _ figure: TextFigure, _ candidates: inout [Candidate], _ text: FoldedText
  ) -> ReviewedRow? {
    guard let first = figure.unitText.scalars.first else { return nil }
    let isCounted = isCounter(first)
    var words: FoldedText?
    var found: Int?
    for index in candidates.indices {
      let isNear =
        candidates[index].firstOfUnit == first || (isCounted && candidates[index].isCounted)
      guard isNear, candidates[index].number != figure.value else { continue }
      let isSameUnit = figure.unitText.begins(withText: candidates[index].unit)
      guard isSameUnit || (isCounted && candidates[index].isCounted) else { continue }
      let beside = words ?? common.removed(from: Self.words(around: figure, in: text))
      words = beside
      guard candidates[index].isNamed(in: beside, isSameUnit: isSameUnit) else { continue }
      if found != nil { return nil }
      found = index
    }
    return found.map { candidates[$0].row }
  }

  /// Measure words that may stand for each other: 专利60件, 专利60项.
  private static func isCounter(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "个", "件", "项", "家", "套", "台", "处", "座", "条", "株", "棵": true
    default: false
    }
  }
}

extension ObjectiveConflict.Candidate {
  /// Whether the name stands in the words beside a number: as a whole, or for an amount in the same
  /// unit enough of it.
  fileprivate mutating func isNamed(in beside: FoldedText, isSameUnit: Bool) -> Bool {
    guard isSameUnit else { return ObjectiveConflict.sharesAll(beside, row) }
    let own = own ?? ObjectiveConflict.ownWords(of: row)
    self.own = own
    return ObjectiveConflict.shares(beside, own, isRate: row.name.kind?.isRate == true)
  }
}
