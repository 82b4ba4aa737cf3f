/// The formats of reports (报告格式).
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For reading on a terminal, with quoted lines.
  case text
  /// A finding a line.
  case compact
  /// One object with goals and summary.
  case json
  /// An object a goal and line.
  case jsonLines = "jsonl"
  /// SARIF 2.1.0, for tools that show results of checks.
  case sarif
  /// JUnit XML, for build servers: a test case a goal.
  case junit
  /// Annotations of GitHub Actions.
  case github
  /// A table for Excel: a row a finding.
  case csv
  /// Markdown.
  case markdown = "md"
  /// One page to read, print and hand on.
  case html

  /// The writer of a format.
  public func writer(_ options: ReportOptions = ReportOptions()) -> any ReportWriter {
    switch self {
    case .text: TextReport(options)
    case .compact: CompactReport(options)
    case .json: JSONReport(options)
    case .jsonLines: JSONLinesReport(options)
    case .sarif: SARIFReport(options)
    case .junit: JUnitReport(options)
    case .github: GitHubReport(options)
    case .csv: CSVReport(options)
    case .markdown: MarkdownReport(options)
    case .html: HTMLReport(options)
    }
  }
}
