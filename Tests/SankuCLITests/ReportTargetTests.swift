import Sanku
import Testing

@testable import SankuCLI

struct ReportTargetTests {
  @Test func readsFormatsAndFiles() throws {
    #expect(try ReportTarget.parse([]) == [ReportTarget(format: .text)])
    #expect(
      try ReportTarget.parse(["text", "sarif=a=b.sarif", "markdown=x.md"]) == [
        ReportTarget(format: .text), ReportTarget(format: .sarif, file: "a=b.sarif"),
        ReportTarget(format: .markdown, file: "x.md"),
      ])
    #expect(try ReportTarget.parse(["json=-"]) == [ReportTarget(format: .json)])
  }

  @Test(arguments: [["xml"], ["text", "json"], ["html="], ["csv=a", "md=a"], ["text", "json=-"]])
  func refuses(words: [String]) {
    #expect(throws: CommandFailure.self) { try ReportTarget.parse(words) }
  }
}
