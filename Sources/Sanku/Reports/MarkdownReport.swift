import SankuDiagnostics
import SankuReview

/// A report to paste into documents and issues (Markdown 报告).
struct MarkdownReport: ReportWriter {
  private let options: ReportOptions
  private var language: Language { options.language }

  var opensWithSummary: Bool { true }
  var detail: GoalDigester.Detail { .full }

  init(_ options: ReportOptions) {
    self.options = options
  }

  func opening(_ summary: BatchSummary) -> [UInt8] {
    let title = language.say("绩效目标审核报告", "Review of performance goals")
    let line = MarkdownText.escaped(SummaryText.line(summary, language))
    var text = "# \(title)\n\n\(line)\n"
    if options.showsSummary != false { text += MarkdownSummary(summary, language).text }
    return Array(text.utf8)
  }

  func part(_ check: GoalCheck) -> [UInt8] {
    let name =
      check.name.isEmpty ? language.say("（没有项目名称）", "(no project name)") : ShortText.of(check.name)
    var text = "\n## \(MarkdownText.escaped(name))\n\n"
    text += "\(MarkdownText.escaped(check.file)):\(check.line)"
    if !check.unit.isEmpty { text += " · " + MarkdownText.escaped(ShortText.of(check.unit)) }
    text += " · " + verdict(of: check) + "\n"
    let counted = check.findings.filter { $0.suppression == nil }
    if !counted.isEmpty { text += "\n" }
    for finding in counted { text += item(finding) }
    return Array(text.utf8)
  }

  private func verdict(of check: GoalCheck) -> String {
    guard let review = check.review else {
      return language.say("没有读出绩效目标", "no goal could be read")
    }
    let counts = Severity.allCases.map { check.count(of: $0) }
    var text =
      counts.reduce(0, +) == 0
      ? language.say("没有发现问题", "no findings")
      : language.counts(counts[2], counts[1], counts[0])
    text += language.say("；量化程度 ", "; quantified ") + language.percent(review.quantifiedShare)
    if let score = review.score {
      text += language.say("；机审得分 ", "; score ") + PlainNumber.of(score)
    }
    if !review.gates.isEmpty {
      let reasons = review.gates.map { $0.message[language] }
        .joined(separator: language.say("、", ", "))
      text += language.say("；**不能入库：", "; **blocked: ") + reasons + "**"
    }
    return text
  }

  private func item(_ finding: Finding) -> String {
    let start = finding.place.range.start
    var text = "- **\(language.name(of: finding.severity))** "
    text += language.say(
      "第\(start.line)行第\(start.column)列", "line \(start.line), column \(start.column)")
    if let field = finding.field {
      text += " " + MarkdownText.escaped(ShortText.of(language.field(field)))
    }
    text += language.say("：", ": ") + MarkdownText.escaped(finding.message[language])
    text += " `\(MarkdownText.code(finding.rule))`\n"
    if let advice = finding.advice {
      text +=
        "  " + language.say("怎么改：", "What to do: ") + MarkdownText.escaped(advice[language])
        + (finding.basis.map {
          language.say("（", " (") + MarkdownText.escaped($0) + language.say("）", ")")
        }
          ?? "") + "\n"
    }
    return text
  }
}

/// Text inside Markdown (转义): marks lose their meaning, HTML stays text.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": result += " "
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "@": result += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(SafeText.visible(scalar))
      }
    }
    return result
  }

  /// Text between backquotes.
  static func code(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "`": result += "'"
      case "\n", "\r", "|": result += " "
      default: result.unicodeScalars.append(SafeText.visible(scalar))
      }
    }
    return result
  }
}
