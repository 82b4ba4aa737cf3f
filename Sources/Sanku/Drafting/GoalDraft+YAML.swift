import SankuDiagnostics
import SankuModel

extension GoalDraft {
  /// The draft as YAML with Chinese keys.
  ///
  /// - Parameter isPlain: leaves out the comments that explain rows and mark samples.
  public func yaml(isPlain: Bool = false) -> String {
    var text = isPlain ? "" : heading
    for field in fields {
      if !isPlain, let hint = field.hint { text += comment("待填内容：" + hint) }
      text += line(field, indent: "", isPlain: isPlain)
      if field.key == GoalField.period.rawValue { text += budgetText(isPlain) }
    }
    text += listText(isPlain)
    return text + rowsText(isPlain)
  }

  private var heading: String {
    var text = comment("按模板“\(template.name)”（\(template.id)）起草")
    text += comment("“示例值”要换成本项目的数；\(Self.blank) 要填写。填好后用 sanku check 审核")
    for note in template.notes { text += comment("提示：" + note) }
    return text + "\n"
  }

  private func budgetText(_ isPlain: Bool) -> String {
    guard !budget.isEmpty else {
      return isPlain ? "" : comment("资金: {总额: …万元, 财政拨款: …万元, 其他资金: …万元}    （填好后去掉行首的 #）")
    }
    return "\(GoalField.budget.chineseName):\n"
      + budget.map { line($0, indent: "  ", isPlain: isPlain) }.joined()
  }

  private func listText(_ isPlain: Bool) -> String {
    guard !attachments.isEmpty else { return "" }
    let items = attachments.map { kind in
      "  - {类型: \(ScalarText.yaml(kind, like: .plain, isFlow: true)), 文件: '\(Self.blank)'}\n"
    }
    return "\(GoalField.attachments.chineseName):\n" + items.joined()
  }

  private func rowsText(_ isPlain: Bool) -> String {
    guard !rows.isEmpty else { return "\(GoalField.indicators.chineseName): []\n" }
    var text = "\(GoalField.indicators.chineseName):\n"
    for row in rows {
      if !isPlain { text += row.remarks.map { "  " + comment($0) }.joined() }
      for (index, cell) in cells(of: row).enumerated() {
        let scalar = ScalarText.yaml(cell.text, like: .plain, isFlow: false)
        let mark = !isPlain && row.isSample && cell.field == .value ? "  # 示例值" : ""
        text += (index == 0 ? "  - " : "    ") + "\(cell.field.chineseName): \(scalar)\(mark)\n"
      }
    }
    return text
  }

  private func line(_ field: Field, indent: String, isPlain: Bool) -> String {
    let scalar = ScalarText.yaml(field.text, like: .plain, isFlow: false)
    let mark = !isPlain && field.isSample ? "  # 示例，请改" : ""
    return "\(indent)\(field.chinese): \(scalar)\(mark)\n"
  }

  private func comment(_ text: String) -> String {
    "# " + SafeText.visible(text.split(whereSeparator: \.isNewline).joined(separator: " ")) + "\n"
  }

  /// The cells of a row, in the order of the form.
  func cells(of row: Row) -> [(field: RowField, text: String)] {
    var cells: [(RowField, String)] = [
      (.level1, row.level1), (.level2, row.level2), (.name, row.indicator.name),
      (.nature, row.indicator.nature.chineseName), (.value, row.value),
    ]
    if let weight = row.weight { cells.append((.weight, weight)) }
    cells.append((.ref, row.indicator.id))
    return cells
  }
}
