import Testing

@testable import Sanku

/// Text that would do harm where it is shown comes out harmless in every format.
struct HostileTextTests {
  private func report(_ format: ReportFormat, _ hostile: String) -> String {
    let text = "项目名称: \(hostile)\n"
    let range = ReportFixture.range(of: hostile, in: text)
    let finding = Finding(
      rule: "demo/x", severity: .error,
      message: LocalizedText(zh: hostile, en: hostile),
      place: SourcePlace(file: "\(hostile.prefix(20)).yaml", range: range), field: hostile,
      advice: LocalizedText(zh: hostile, en: hostile), basis: hostile)
    let check = ReportFixture.check(
      finding.place.file, text, name: hostile, unit: hostile, findings: [finding.clipped])
    return String(
      decoding: format.writer(ReportOptions(showsSummary: true)).report(
        [check, check], library: ReportFixture.library), as: UTF8.self)
  }

  @Test(arguments: ReportFormat.allCases)
  func marksOfMarkupStayText(format: ReportFormat) {
    let text = report(format, "<script>alert(1)</script><img src=x onerror=y>")
    switch format {
    case .html, .junit, .markdown:
      #expect(!text.contains("<script"))
      #expect(!text.contains("<img"))
    default: #expect(text.contains("<script>"))
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func controlsAndDirectionMarksShow(format: ReportFormat) {
    let text = report(format, "甲\u{1B}[31m乙\u{202E}丙\u{2028}\u{0}\u{7F}丁")
    let controls = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || $0.value == 0x7F || $0 == "\u{2028}"
    }
    #expect(controls.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", " =1+1", "＝1"])
  func spreadsheetsDoNotCompute(cell: String) {
    #expect(CSVCell.escaped(cell).drop { $0 == "\"" }.hasPrefix("'"))
  }

  @Test func cellsAreQuotedByTheBook() {
    #expect(CSVCell.escaped("plain 普通") == "plain 普通")
    #expect(CSVCell.escaped("a,b") == "\"a,b\"")
    #expect(CSVCell.escaped("say \"x\"\n") == "\"say \"\"x\"\"\n\"")
    #expect(CSVCell.escaped("=HYPERLINK(\"a\",1)") == "\"'=HYPERLINK(\"\"a\"\",1)\"")
  }

  @Test(arguments: ReportFormat.allCases)
  func aMegabyteInACellIsCut(format: ReportFormat) {
    let text = report(format, String(repeating: "长", count: 350_000))
    // The name is data in JSON and stays whole there.
    #expect(text.utf8.count < ([.json, .jsonLines].contains(format) ? 2_300_000 : 60_000))
  }

  @Test(arguments: ReportFormat.allCases)
  func brokenBytesShowAsReplacement(format: ReportFormat) {
    let finding = Finding(
      rule: "demo/x", severity: .error, message: LocalizedText(verbatim: "坏字节"),
      place: SourcePlace(
        file: "x.yaml",
        range: SourceRange(
          SourcePosition(offset: 0, line: 1, column: 1),
          SourcePosition(offset: 3, line: 1, column: 4))))
    var check = ReportFixture.unreadable
    check.source = SourceText(name: "x.yaml", bytes: [0xFF, 0xFE, 0xE4, 0xBD])
    check.findings = [finding]
    let bytes = format.writer().report([check], library: ReportFixture.library)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test func addressesArePercentEncoded() {
    #expect(URIText.reference(to: "目标/a b:c#.yaml") == "%E7%9B%AE%E6%A0%87/a%20b%3Ac%23.yaml")
    #expect(URIText.reference(to: "/tmp/x.yaml") == "file:///tmp/x.yaml")
    #expect(URIText.reference(to: "<stdin>") == "%3Cstdin%3E")
  }

  @Test func markdownMarksLoseTheirMeaning() {
    #expect(
      MarkdownText.escaped("*a* [x](y) `c` <b> @me | # \n&amp;")
        == ##"\*a\* \[x\](y) \`c\` &lt;b&gt; &#64;me \| \#  &amp;amp;"##)
  }
}
