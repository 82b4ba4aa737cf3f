import SankuDiagnostics
import SankuPacks
import Testing

struct ShippedPacksTests {
  /// A few packs only, since this build is slow; `sanku pack lint Indicators Templates Cases` does all.
  @Test(arguments: ["common", "education"])
  func haveNoErrors(pack: String) throws {
    let folders = ["Indicators", "Templates", "Cases"].map { "\(Project.root)/\($0)/\(pack)" }
    let result = try PackLinter.lint(folders, library: [Project.root])
    #expect(result.findings.filter { $0.severity == .error }.map(\.message.zh) == [])
    #expect(result.summary.indicators > 50)
  }
}
