import SankuDiagnostics
import SankuReview

/// Goals for reading on a terminal (文本报告): each finding with its line quoted.
struct TextReport: ReportWriter {
  private let options: ReportOptions
  private let renderer: FindingRenderer
  private let reasons: [String: LocalizedText]

  var detail: GoalDigester.Detail { options.showsSummary == false ? .counts : .full }

  init(_ options: ReportOptions) {
    self.options = options
    renderer = FindingRenderer(
      language: options.language, usesColor: options.usesColor, width: options.width)
    reasons = Dictionary(
      Library.rules.map { ($0.id, $0.rationale) }, uniquingKeysWith: { first, _ in first })
  }

  func part(_ check: GoalCheck) -> [UInt8] {
    var text = bold(title(of: check)) + "\n\n"
    for finding in check.findings where finding.suppression == nil {
      text += renderer.render(finding, source: check.source, reason: reasons[finding.rule]) + "\n"
    }
    for finding in check.findings {
      guard let suppression = finding.suppression else { continue }
      text +=
        renderer.compact(finding)
        + say("（已忽略：", " (suppressed: ") + SafeText.visible(suppression.reason) + say("）", ")")
        + "\n\n"
    }
    return Array((text + verdict(of: check) + "\n\n").utf8)
  }

  func closing(_ summary: BatchSummary) -> [UInt8] {
    var text = ""
    if options.showsSummary ?? (summary.goalCount >= 5) {
      text += SummaryText(summary, options).text + "\n"
    }
    text += bold(SummaryText.line(summary, options.language)) + "\n"
    return Array(text.utf8)
  }

  private func title(of check: GoalCheck) -> String {
    let file = SafeText.visible(check.file)
    guard let review = check.review else { return file }
    let name = check.name.isEmpty ? say("（没有项目名称）", "(no project name)") : ShortText.of(check.name)
    return "\(file)  \(name)  [\(review.guidance)]"
  }

  /// The goal's line of figures.
  private func verdict(of check: GoalCheck) -> String {
    guard let review = check.review else {
      return say(
        "这份文件没有读出绩效目标，先改正上面的问题。",
        "no goal could be read from this file; mend the faults above first.")
    }
    let counts = Severity.allCases.map { check.count(of: $0) }
    var parts =
      counts.reduce(0, +) == 0
      ? [say("没有发现问题", "no findings")] : [options.language.counts(counts[2], counts[1], counts[0])]
    let suppressed = check.findings.count { $0.suppression != nil }
    if suppressed > 0 { parts.append(say("已忽略 \(suppressed)", "\(suppressed) suppressed")) }
    if let share = review.quantifiedShare {
      parts.append(say("量化程度 ", "quantified ") + options.language.percent(share))
    }
    if let score = review.score {
      parts.append(
        say("机审得分 ", "score ") + PlainNumber.of(score) + (review.grade.map { "（\($0)）" } ?? ""))
    }
    if !review.gates.isEmpty {
      parts.append(
        say("不能入库：", "blocked: ")
          + review.gates.map { $0.message[options.language] }.joined(separator: say("、", ", ")))
    }
    return parts.joined(separator: say("；", "; "))
  }

  private func say(_ zh: String, _ en: String) -> String { options.language.say(zh, en) }

  private func bold(_ text: String) -> String {
    options.usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}

/// A finding a line (逐行报告), for tools that read lines.
struct CompactReport: ReportWriter {
  private let renderer: FindingRenderer

  init(_ options: ReportOptions) {
    renderer = FindingRenderer(language: options.language, width: options.width)
  }

  func part(_ check: GoalCheck) -> [UInt8] {
    check.findings.filter { $0.suppression == nil }
      .flatMap { Array((renderer.compact($0) + "\n").utf8) }
  }
}
