import SankuModel
import SankuRegistry
import Testing

@testable import Sanku

struct GoalCheckerTests {
  private let library: Library = {
    let place = SourcePlace(file: "x.yaml", range: SourceRange(at: .start))
    return Library(
      registry: Registry(
        guidances: ["usual", "other"].map { Guidance(id: $0, name: $0, place: place) }))
  }()

  @Test func goalsAreJudgedUnderTheGuidanceThatTheyName() throws {
    let usual = try #require(library.registry.guidance("usual"))
    let checker = GoalChecker(library: library)
    let fixed = GoalChecker(library: library, guidance: usual)
    let names = ["other", "usual", "other", "unknown", "other", ""]
    for text in [names, names + names].map({ names in
      names.map { "---\n项目名称: 书屋\n指引: \($0)\n" }.joined()
    }) {
      let source = SourceText(name: "a.yaml", text)
      let unnamed = try #require(library.registry.defaultGuidance).id
      let wanted = checker.check(source).map { check in
        let name = check.goal?.filled(.guidance)?.value ?? ""
        return ["other", "usual"].contains(name) ? name : unnamed
      }
      #expect(checker.check(source).compactMap(\.review?.guidance) == wanted)
      #expect(Set(fixed.check(source).compactMap(\.review?.guidance)) == ["usual"])
    }
  }
}
