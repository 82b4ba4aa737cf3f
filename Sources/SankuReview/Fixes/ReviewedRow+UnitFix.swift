import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Units put where they belong (单位改法).
extension ReviewedRow {
  /// The unit behind the value; a percent sign goes out of the name where it stands there.
  ///
  /// A bare number up to 1 under a rate may be a share of one rather than percent: that is for a
  /// person to say.
  func unitFix(_ unit: String, _ kind: Finding.Fix.Kind = .safe) -> [Finding.Fix] {
    var edits = value.unit == nil ? unitEdits(unit) : []
    guard value.unit != nil || !edits.isEmpty else { return [] }
    let own = edits.first?.newText ?? ""
    var nameText = ""
    if unit == "%", name.folded.ends(with: "%"), let cell = source[.name],
      let text = CellText.dropping(unit, from: cell.value)
    {
      edits.append(.text(cell.range, text))
      nameText = text
    }
    let shown = own.isEmpty ? nameText : own
    guard let range = edits.first?.place else { return [] }
    let isPlain = value.unit != nil || unit != "%" || isWholePercent
    return [
      Finding.Fix(
        kind: isPlain ? kind : .unsafe, title: .init("写成“\(shown)”", "write “\(shown)”"),
        range: range, replacement: shown, edits: edits)
    ]
  }

  /// The unit out of the brackets behind the name and behind the value.
  func bracketFix(_ unit: UnitExpression) -> [Finding.Fix] {
    let piece = "(" + unit.text + ")"
    guard let cell = source[.name], let text = CellText.dropping(piece, from: cell.value),
      !FoldedText(text).isEmpty
    else { return [] }
    var edits: [Finding.Fix.Edit] = [.text(cell.range, text)]
    if let own = value.unit {
      guard own == unit else { return [] }
    } else {
      let unit = unitEdits(unit.text)
      guard !unit.isEmpty else { return [] }
      edits += unit
    }
    return [
      Finding.Fix(
        kind: .safe, title: .init("单位移出名称：“\(text)”", "move the unit out of the name: “\(text)”"),
        range: cell.range, replacement: text, edits: edits)
    ]
  }

  /// The money unit in front of `/册`.
  func moneyFix() -> [Finding.Fix] {
    guard value.unit?.head == nil, value.unitColumn.isEmpty, let cell = source[.value],
      let stroke = cell.value.unicodeScalars.firstIndex(where: { $0 == "/" || $0 == "／" })
    else { return [] }
    let scalars = cell.value.unicodeScalars
    return fix(.value, String(scalars[..<stroke]) + "元" + String(scalars[stroke...]), .unsafe)
  }

  /// What an amount is for, as the library's indicator has it: 元 becomes 元/人.
  func perUnitFix() -> [Finding.Fix] {
    guard let unit = indicator?.unit, let stroke = unit.firstIndex(of: "/"),
      value.unitColumn.isEmpty, let cell = source[.value],
      let text = SignedText(cell.value), text.tail.isEmpty
    else { return [] }
    return fix(.value, text.sign + text.rest + unit[stroke...], .unsafe)
  }

  /// The unit in its own column where the form has one, else behind the number; none where the
  /// cell is no plain number.
  private func unitEdits(_ unit: String) -> [Finding.Fix.Edit] {
    if let column = source[.unit] {
      return column.isBlank ? [.text(column.range, unit)] : []
    }
    guard let cell = source[.value], let text = SignedText(cell.value), text.isBareNumber else {
      return []
    }
    return [.text(cell.range, text.sign + text.rest + unit + text.tail)]
  }

  private var isWholePercent: Bool {
    value.number.map { $0 > .one && !($0 > ExactDecimal(100)) } ?? false
  }
}

extension SignedText {
  /// Whether nothing but a number stands behind the sign.
  var isBareNumber: Bool {
    FoldedText(rest).scalars.allSatisfy { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2C }
  }
}

extension Finding.Fix.Edit {
  /// The text that a cell gets.
  fileprivate var newText: String? {
    if case .text(_, let text) = self { return text }
    return nil
  }

  fileprivate var place: SourceRange? {
    if case .text(let range, _) = self { return range }
    return nil
  }
}
