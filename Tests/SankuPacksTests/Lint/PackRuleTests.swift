import SankuDiagnostics
import SankuPacks
import Testing

struct PackRuleTests {
  static let ids = PackLinter.rules.map(\.id)

  static func rule(_ id: String) throws -> PackRule {
    try #require(PackLinter.rules.first { $0.id == id })
  }

  @Test func thereAreEnoughRulesWithUniqueNames() {
    #expect(Self.ids.count >= 25)
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test(arguments: ids)
  func reportsTheBadExampleAtItsMarks(id: String) throws {
    let pack = MarkedPack(try Self.rule(id).bad)
    let found = PackLinter.lint(sources: pack.sources).findings.filter { $0.rule == id }
    #expect(found.map(\.mark) == pack.marks, "\(found.map(\.message.zh))")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.advice != nil && !$0.message.en.isEmpty })
  }

  @Test(arguments: ids)
  func passesTheGoodExample(id: String) throws {
    let pack = MarkedPack(try Self.rule(id).good)
    let found = PackLinter.lint(sources: pack.sources).findings
    #expect(found.filter { $0.rule == id || $0.severity == .error }.map(\.message.zh) == [])
  }

  @Test func aSoundPackHasNothingToReport() throws {
    let pack = MarkedPack(try Self.rule("pack/no-maintainer").good)
    #expect(PackLinter.lint(sources: pack.sources).findings.map(\.message.zh) == [])
  }

  /// What a maintainer reads for each bad example, whole; `SANKU_RECORD=1` renews it.
  @Test func saysWhatItSaid() throws {
    var text = ""
    for rule in PackLinter.rules {
      let pack = MarkedPack(rule.bad)
      let result = PackLinter.lint(sources: pack.sources)
      text += "## \(rule.id)\n"
      for language in Language.allCases {
        for finding in result.findings where finding.rule == rule.id {
          text += FindingRenderer(language: language).render(
            finding, source: result.sources[finding.place.file])
        }
      }
    }
    #expect(text == (try Project.recorded("lint.txt", text)))
  }
}
