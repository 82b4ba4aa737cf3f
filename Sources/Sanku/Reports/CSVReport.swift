import SankuDiagnostics

/// A table for Excel (CSV 表格): a row a finding.
struct CSVReport: ReportWriter {
  private let language: Language

  init(_ options: ReportOptions) {
    language = options.language
  }

  func opening(_ summary: BatchSummary) -> [UInt8] {
    let columns = language.say(
      "文件,行,列,单位,项目,规则,级别,问题代码,栏目,问题,建议,依据",
      "file,line,column,unit,project,rule,severity,defects,field,message,advice,basis")
    return [0xEF, 0xBB, 0xBF] + Array((columns + "\r\n").utf8)
  }

  func part(_ check: GoalCheck) -> [UInt8] {
    var text = ""
    for finding in check.findings where finding.suppression == nil {
      let start = finding.place.range.start
      let cells = [
        finding.place.file, "\(start.line)", "\(start.column)", ShortText.of(check.unit),
        ShortText.of(check.name), finding.rule, language.name(of: finding.severity),
        finding.defects.joined(separator: " "), finding.field.map(language.field) ?? "",
        finding.message[language], finding.advice?[language] ?? "", finding.basis ?? "",
      ]
      text += cells.map(CSVCell.escaped).joined(separator: ",") + "\r\n"
    }
    return Array(text.utf8)
  }
}

/// A cell of a CSV file (单元格), quoted where needed, that no spreadsheet takes for a formula.
enum CSVCell {
  static func escaped(_ text: String) -> String {
    var cell = ""
    var needsQuotes = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": cell += "\n"
      case "\"": cell += "\"\""
      default: cell.unicodeScalars.append(SafeText.visible(scalar))
      }
      if scalar == "\n" || scalar == "\"" || scalar == "," || scalar == "\r" { needsQuotes = true }
    }
    if beginsFormula(text) { cell = "'" + cell }
    return needsQuotes ? "\"" + cell + "\"" : cell
  }

  /// Whether a cell begins, behind blanks, with a sign that makes spreadsheets compute.
  private static func beginsFormula(_ text: String) -> Bool {
    if let first = text.unicodeScalars.first, first == "\t" || first == "\r" { return true }
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    switch first {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
