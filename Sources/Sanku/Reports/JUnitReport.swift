import SankuDiagnostics
import SankuReview

/// Goals as test cases for build servers (JUnit XML 报告).
struct JUnitReport: ReportWriter {
  private let options: ReportOptions
  private let renderer: FindingRenderer

  /// The numbers of failures stand in the opening, where readers of this format expect them.
  var opensWithSummary: Bool { true }
  var detail: GoalDigester.Detail { .full }

  init(_ options: ReportOptions) {
    self.options = options
    renderer = FindingRenderer(language: options.language)
  }

  func opening(_ summary: BatchSummary) -> [UInt8] {
    let failures = summary.goals.count { !$0.isUnreadable && fails($0) }
    let counts =
      "tests=\"\(summary.goalCount)\" failures=\"\(failures)\" errors=\"\(summary.unreadable)\""
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="sanku check" \(counts)>
      <testsuite name="\(options.language.say("绩效目标审核", "performance goals"))" \(counts) skipped="0">

      """.utf8)
  }

  func closing(_ summary: BatchSummary) -> [UInt8] { Array("</testsuite>\n</testsuites>\n".utf8) }

  func part(_ check: GoalCheck) -> [UInt8] {
    let name = check.name.isEmpty ? check.file + ":\(check.line)" : ShortText.of(check.name)
    let owner = check.unit.isEmpty ? check.file : ShortText.of(check.unit)
    var text =
      "<testcase name=\"\(XMLText.escaped(name))\" classname=\"\(XMLText.escaped(owner))\" file=\"\(XMLText.escaped(check.file))\" line=\"\(check.line)\">"
    let counted = check.findings.filter { $0.suppression == nil }
    let grave = counted.filter { $0.severity >= options.failOn }
    let others = counted.filter { $0.severity < options.failOn }
    if let first = grave.first {
      let kind = check.isUnreadable ? "error" : "failure"
      let message = options.language.counts(
        check.count(of: .error), check.count(of: .warning), check.count(of: .info))
      text +=
        "\n<\(kind) type=\"\(XMLText.escaped(first.rule))\" message=\"\(XMLText.escaped(message))\">\(lines(grave))</\(kind)>"
    }
    if !others.isEmpty { text += "\n<system-out>\(lines(others))</system-out>" }
    return Array((text + (counted.isEmpty ? "" : "\n") + "</testcase>\n").utf8)
  }

  private func lines(_ findings: [Finding]) -> String {
    XMLText.escaped(findings.map { renderer.compact($0) }.joined(separator: "\n"))
  }

  private func fails(_ goal: BatchSummary.Entry) -> Bool {
    switch options.failOn {
    case .error: goal.errors > 0
    case .warning: goal.errors + goal.warnings > 0
    case .info: goal.errors + goal.warnings + goal.infos > 0
    }
  }
}

/// Text inside XML and HTML (转义): marks as entities, what XML forbids as pictures.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += "\n"
      case "\u{FFFE}", "\u{FFFF}": result += "�"
      default: result.unicodeScalars.append(SafeText.visible(scalar))
      }
    }
    return result
  }
}
