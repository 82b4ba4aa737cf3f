import SankuDiagnostics
import SankuPacks
import Testing

struct PackFixerTests {
  /// Every safe fix takes its finding away and brings no new one.
  @Test(arguments: PackRuleTests.ids)
  func safeFixesHelp(id: String) throws {
    let pack = MarkedPack(try PackRuleTests.rule(id).bad)
    let before = PackLinter.lint(sources: pack.sources)
    let mine = before.findings.filter { $0.rule == id }
    let changes = PackFixer.changes(for: mine, in: before.sources)
    guard !changes.isEmpty else { return }
    var sources = pack.sources
    for change in changes {
      let index = try #require(sources.firstIndex { $0.name == change.file })
      sources[index].bytes = change.bytes
    }
    let after = PackLinter.lint(sources: sources).findings
    #expect(after.filter { $0.rule == id }.map(\.message.zh) == [])
    #expect(after.count < before.findings.count)
  }

  @Test func rightsWhatCanBeRightedSurely() throws {
    let source = SourceText(
      name: "Indicators/a/a.yaml",
      """
      # 注释留着
      indicators:
        - id: pipe-length
          name: '供水管  长度'   # 名称
          dimension: quantity
          unit: km
          synonyms: [换ＰＥ管, "改\\"管"]
          definition: 年度内更换并验收合格的管道长度，，入户管不计。
          keywords: [改"管"]

      """)
    let manifest = SourceText(
      name: "Indicators/a/pack.yaml", "pack: a\nversion: 1.0.0\ntitle: 甲\nlicence: CC0-1.0\n")
    let result = PackLinter.lint(sources: [manifest, source])
    let changes = PackFixer.changes(for: result.findings, in: result.sources)
    #expect(
      changes.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        """
        # 注释留着
        indicators:
          - id: pipe-length
            name: '供水管长度'   # 名称
            dimension: quantity
            unit: 公里
            synonyms: [换PE管, "改\\"管"]
            definition: 年度内更换并验收合格的管道长度，入户管不计。
            keywords: [改“管”]

        """
      ])
  }
}
