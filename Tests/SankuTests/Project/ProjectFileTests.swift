import Foundation
import Sanku
import Testing

/// The project file `sanku.yaml`.
struct ProjectFileTests {
  private func load(_ text: String) -> ProjectFile.Loaded {
    ProjectFile.load(SourceText(name: "work/sanku.yaml", text))
  }

  @Test func everyKeyIsRead() throws {
    let loaded = load(
      """
      library: [builtin, ../省库]
      guidance: [mof-2021, sichuan]
      paths: [goals/]
      fail_on: warning
      baseline: sanku.baseline.json
      fewest_rows: 6
      most_rows: 25
      rules:
        form/other-year-levels: {severity: "off", reason: 本县用2015年表式}
        quantification/vague-value: {severity: error, reason: 局务会要求}
      trusted_keys: [{name: 省厅, key: RWQ}]
      """)
    #expect(loaded.findings.map(\.message.zh) == [])
    let file = try #require(loaded.file)
    #expect(file.library == ["builtin", "work/../省库"])
    #expect(file.guidances == ["mof-2021", "sichuan"])
    #expect(file.paths == ["work/goals/"])
    #expect(file.failOn == .warning)
    #expect(file.baseline == "work/sanku.baseline.json")
    #expect(file.options.disabledRules == ["form/other-year-levels"])
    #expect(file.options.severities == ["quantification/vague-value": .error])
    #expect(file.options.fewestRows == 6 && file.options.mostRows == 25)
    #expect(file.trustedKeys.map(\.key) == ["RWQ"])
  }

  @Test func faultsStandAtTheirPlaces() {
    let loaded = load(
      """
      guidence: mof-2021
      fail_on: 警告
      fewest_rows: 六
      rules:
        quantification/vague: {severity: info, reason: 试点}
        form/placeholder-left: {severity: info}
      """)
    let shown = loaded.findings.map { finding in
      "\(finding.place.range.start.line):\(finding.place.range.start.column) \(finding.rule)"
    }
    #expect(
      shown == [
        "1:1 project/unknown-key", "2:10 project/unknown-word", "3:14 project/wrong-type",
        "5:3 project/unknown-rule", "6:27 project/missing-key",
      ])
    #expect(loaded.file?.options.severities == ["quantification/vague": .info])
  }

  @Test func emptyAndBrokenFilesDoNoHarm() {
    #expect(load("").file != nil)
    #expect(load("- a\n- b\n").file == nil)
    #expect(load("rules: {a\n").findings.contains { $0.severity == .error })
    #expect(ProjectFile.load(path: "/nonexistent/sanku.yaml").file == nil)
  }

  @Test func theNearestFileAboveIsFound() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sanku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "a/b"), withIntermediateDirectories: true)
    try "".write(to: folder.appending(path: "sanku.yaml"), atomically: true, encoding: .utf8)
    let found = ProjectFile.find(from: folder.appending(path: "a/b").path)
    #expect(found?.hasSuffix("/sanku.yaml") == true)
    #expect(ProjectFile.find(from: "/nonexistent") == nil)
  }
}
