import SankuDiagnostics
package import SankuModel

/// A value with a blank for the number (待填值): `≥{{待填}}%`.
package enum BlankValue {
  /// The blank that a person fills in.
  package static let mark = "{{待填}}"

  /// The value of a library's indicator with a blank.
  package static func text(for indicator: Indicator, year: Int?) -> String {
    if indicator.unit == "日期" { return date(year) }
    guard indicator.nature == .quantitative else { return mark }
    return sign(of: indicator) + mark + (indicator.unit ?? "")
  }

  /// The sign that an indicator wants.
  static func sign(of indicator: Indicator) -> String {
    switch indicator.direction {
    case .lower: "≤"
    case .exact: "="
    case .higher: "≥"
    case nil: indicator.dimension.isCost ? "≤" : "≥"
    }
  }

  /// A deadline with a blank.
  package static func date(_ year: Int?) -> String { (year.map { "\($0)年" } ?? "") + mark + "前" }
}

extension ReviewedRow {
  /// Puts a blank with sign and unit where a value cannot be measured or is missing.
  func blankFix(_ context: ReviewContext) -> [Finding.Fix] {
    guard let cell = source[.value] else { return [] }
    var edits: [Finding.Fix.Edit] = []
    let text: String
    if isDated {
      text = BlankValue.date(context.period.year)
    } else {
      let sign = column(.comparator, properSign, &edits)
      let unit = column(.unit, properUnit ?? "", &edits)
      text = sign + BlankValue.mark + unit
    }
    guard !text.hasBytes(of: cell.value) else { return [] }
    let usual = indicator.flatMap { context.index.usualValues.values(of: $0.entry) }
    let remark = usual.map {
      LocalizedText("（\($0.summary.zh)）", " (\($0.summary.en))")
    }
    return [
      Finding.Fix(
        kind: .placeholder,
        title: .init(
          "写成“\(text)”，填上数值\(remark?.zh ?? "")", "write “\(text)” with a number\(remark?.en ?? "")"),
        range: cell.range, replacement: text, edits: [.text(cell.range, text)] + edits)
    ]
  }

  /// Whether the row wants a date.
  private var isDated: Bool {
    if let unit = indicator?.unit { return unit == "日期" }
    guard dimension == .timeliness, !name.core.ends(with: "率") else { return false }
    return value.unit == nil && !Self.durations.occurs(in: name.core)
  }

  private static let durations: WordList = ["天数", "时限", "工期", "时长", "周期", "响应", "小时", "时效"]

  /// What goes into the value cell: nothing where the form has a column for it.
  private func column(
    _ field: RowField, _ text: String, _ edits: inout [Finding.Fix.Edit]
  ) -> String {
    guard let cell = source[field] else { return text }
    if cell.isBlank, !text.isEmpty { edits.append(.text(cell.range, text)) }
    return ""
  }
}
