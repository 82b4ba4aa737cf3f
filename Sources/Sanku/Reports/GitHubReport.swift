import SankuDiagnostics

/// Annotations of GitHub Actions (GitHub 标注): `::error file=…,line=…,col=…::message`.
struct GitHubReport: ReportWriter {
  private let language: Language

  init(_ options: ReportOptions) {
    language = options.language
  }

  func part(_ check: GoalCheck) -> [UInt8] {
    var text = ""
    for finding in check.findings where finding.suppression == nil {
      let range = finding.place.range
      var place = "file=\(property(finding.place.file)),line=\(range.start.line)"
      place += ",endLine=\(range.end.line),col=\(range.start.column)"
      if range.end.line == range.start.line { place += ",endColumn=\(range.end.column)" }
      text += "::\(command(finding.severity)) \(place),title=\(property(finding.rule))::"
      text += data(finding.message[language])
      if let advice = finding.advice {
        text += "%0A" + language.say("怎么改：", "What to do: ") + data(advice[language])
      }
      text += "\n"
    }
    return Array(text.utf8)
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// Text behind the second `::`.
  private func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(SafeText.visible(scalar))
      }
    }
    return result
  }

  /// A value between commas.
  private func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
