import Foundation
import Testing

@testable import Sanku

/// Every format over one batch, whole; `SANKU_RECORD=1 swift test --filter ReportGolden` renews the
/// files, to be read before they are committed.
struct ReportGoldenTests {
  private static let folder = Project.root + "/Tests/SankuTests/Reports/Golden"

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func writesWhatItWrote(format: ReportFormat, language: Language) throws {
    let writer = format.writer(ReportOptions(language: language, showsSummary: true))
    let bytes = Data(writer.report(ReportFixture.checks, library: ReportFixture.library))
    let file = URL(filePath: "\(Self.folder)/report.\(language.rawValue).\(format.rawValue)")
    if ProcessInfo.processInfo.environment["SANKU_RECORD"] != nil {
      try bytes.write(to: file)
    }
    let expected = try Data(contentsOf: file)
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test(arguments: ReportFormat.allCases)
  func writesAnEmptyBatch(format: ReportFormat) {
    let text = String(
      decoding: format.writer().report([], library: ReportFixture.library), as: UTF8.self)
    let expected: [ReportFormat: String] = [
      .text: "检查 0 个目标：错误 0，警告 0，提示 0。\n", .compact: "", .jsonLines: "", .github: "",
      .csv: "\u{FEFF}文件,行,列,单位,项目,规则,级别,问题代码,栏目,问题,建议,依据\r\n",
      .markdown: "# 绩效目标审核报告\n\n检查 0 个目标：错误 0，警告 0，提示 0。\n",
    ]
    if let whole = expected[format] { #expect(text == whole) }
    if format == .sarif { #expect(text.contains(#""results":["#)) }
  }

  @Test func jsonIsJSON() throws {
    for format in [ReportFormat.json, .sarif] {
      for checks in [[], [ReportFixture.clean], ReportFixture.checks] {
        let bytes = format.writer().report(checks, library: ReportFixture.library)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
      }
    }
  }

  @Test func rulesOfTheReviewerBringTheirHelp() throws {
    var check = ReportFixture.faulty
    check.findings[1].rule = "quantification/vague-value"
    let bytes = ReportFormat.sarif.writer().report([check], library: ReportFixture.library)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""id":"quantification/vague-value","shortDescription":{"text":""#))
    #expect(text.contains(#""markdown":"**为什么**"#))
  }
}
