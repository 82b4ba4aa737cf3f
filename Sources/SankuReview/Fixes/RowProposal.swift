import SankuDiagnostics
import SankuModel

extension ReviewContext {
  /// A new row for an indicator of the library (建议增加的指标行), in the columns of the goal's table:
  /// sign, blank and unit, with what is usual in the note.
  func rowProposal(_ indicator: Indicator) -> [Finding.Fix.Edit] {
    guard let names = levelNames(of: indicator.dimension), let place = place(for: names.level1)
    else { return [] }
    var fields: [Finding.Fix.Field] = [
      .init(RowField.level1.rawValue, names.level1),
      .init(RowField.level2.rawValue, names.level2),
      .init(RowField.name.rawValue, indicator.name),
    ]
    if hasColumn(.nature) {
      fields.append(.init(RowField.nature.rawValue, indicator.nature.chineseName))
    }
    fields += value(of: indicator)
    if let note = note(on: indicator) { fields.append(.init(RowField.note.rawValue, note)) }
    return [.addRecord(after: place, fields)]
  }

  private func value(of indicator: Indicator) -> [Finding.Fix.Field] {
    let isNumber = indicator.unit != "日期" && indicator.nature == .quantitative
    let hasSign = isNumber && hasColumn(.comparator)
    let hasUnit = isNumber && hasColumn(.unit) && indicator.unit != nil
    var fields: [Finding.Fix.Field] = []
    let sign = isNumber ? BlankValue.sign(of: indicator) : ""
    if hasSign { fields.append(.init(RowField.comparator.rawValue, sign)) }
    let text =
      isNumber
      ? (hasSign ? "" : sign) + BlankValue.mark + (hasUnit ? "" : indicator.unit ?? "")
      : BlankValue.text(for: indicator, year: period.year)
    fields.append(.init(RowField.value.rawValue, text))
    if hasUnit { fields.append(.init(RowField.unit.rawValue, indicator.unit ?? "")) }
    return fields
  }

  private func note(on indicator: Indicator) -> String? {
    if let usual = index.usualValues.values(of: indicator) { return usual.summary.zh }
    if let usual = indicator.usual, let text = usual.bounds { return "常见取值\(text)" }
    return indicator.goodExamples.first.map { "取值示例\($0)" }
  }

  /// The row behind which a row of a first level belongs: the last of that level, unless rows below
  /// take their level names from above.
  private func place(for level1: String) -> SourceRange? {
    let last = rows.last { row in
      guard row.level1Text == level1 else { return false }
      guard row.index + 1 < goal.rows.count else { return true }
      let next = goal.rows[row.index + 1]
      return next.filled(.level1) != nil && next.filled(.level2) != nil
    }
    return (last?.source ?? goal.rows.last)?.range
  }
}

extension Indicator.UsualRange {
  /// `90–98`, `≥90`, `≤98`; nil without bounds.
  var bounds: String? {
    switch (low, high) {
    case (let low?, let high?): "\(low)–\(high)"
    case (let low?, nil): "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (nil, nil): nil
    }
  }
}
