import SankuDiagnostics
import SankuPacks
import Testing

struct PackScaffoldTests {
  @Test func everyPartLintsCleanAndTests() throws {
    let folder = try Scratch()
    let pack = folder.path + "/Indicators/water"
    _ = try PackScaffold(folder: pack, title: "农村供水", maintainer: "青禾县财政局").write(.pack)
    for part in [PackScaffold.Part.template, .caseStudy] {
      _ = try PackScaffold(folder: pack, title: "供水设备", slug: "my-\(part.rawValue)").write(part)
    }
    let result = try PackLinter.lint([pack], library: [Project.root])
    #expect(result.findings.map(\.message.zh) == [])
    let report = try PackTester.test([pack], library: [Project.root])
    #expect(report.failures.map(\.message.zh) == [])
    #expect((report.goals, report.marks, report.templates) == (1, 1, 1))
  }

  @Test func neverOverwrites() throws {
    let folder = try Scratch()
    try folder.write([("pack.yaml", "pack: mine\n")])
    let error = #expect(throws: PackToolError.self) {
      try PackScaffold(folder: folder.path, id: "water").write(.pack)
    }
    #expect(error?.code == "exists")
    #expect(folder.text("pack.yaml") == "pack: mine\n")
    #expect(folder.text("indicators.yaml") == nil)
  }

  @Test(arguments: ["", "Water", "1a", "a b", "a-", "水", "a/b"])
  func refusesOddIds(id: String) {
    #expect(!PackScaffold.isID(id))
  }

  @Test func anEntryNeedsAPack() throws {
    let folder = try Scratch()
    let error = #expect(throws: PackToolError.self) {
      try PackScaffold(folder: folder.path, id: "water", slug: "a-b").write(.indicator)
    }
    #expect(error?.code == "no-pack")
  }
}
