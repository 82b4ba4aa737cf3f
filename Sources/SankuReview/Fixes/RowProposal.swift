import SankuDiagnostics
import SankuModel

extension ReviewContext {
  /// A new row for an indicator of the library (建议增加的指标行), in the columns of the goal's table:
  /// sign, blank and unit, with what is usual in the note.
  func rowProposal(_ indicator: IndicatorProposal) -> [Finding.Fix.Edit] {
    guard let names = levelNames(of: indicator.dimension), let place = place(for: names.level1)
    else { return [] }
    var fields: [Finding.Fix.Field] = []
    fields.reserveCapacity(8)
    let put: (RowField, String) -> Void = { fields.append(.init($0.rawValue, $1)) }
    put(.level1, names.level1)
    put(.level2, names.level2)
    put(.name, indicator.name)
    if hasColumn(.nature) { put(.nature, indicator.nature) }
    if indicator.isNumber {
      let unit = indicator.unit ?? ""
      let hasSign = hasColumn(.comparator)
      let hasUnit = indicator.unit != nil && hasColumn(.unit)
      if hasSign { put(.comparator, indicator.sign) }
      put(.value, (hasSign ? "" : indicator.sign) + BlankValue.mark + (hasUnit ? "" : unit))
      if hasUnit { put(.unit, unit) }
    } else {
      put(.value, indicator.isDate ? BlankValue.date(period.year) : BlankValue.mark)
    }
    if let note = indicator.note { put(.note, note) }
    return [.addRecord(after: place, fields)]
  }

  /// The row behind which a row of a first level belongs: the last of that level, unless rows below
  /// take their level names from above.
  private func place(for level1: String) -> SourceRange? {
    let last = rows.last { row in
      guard row.level1Text?.hasBytes(of: level1) == true else { return false }
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
