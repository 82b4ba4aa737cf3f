import Foundation
import Sanku
import Testing

struct SuggesterTests {
  private static let searcher = LibrarySearcher(Project.library)

  @Test func aDescriptionGetsTheTemplateIndicatorsAndCasesOfItsKind() {
    let found = Self.searcher.suggestions(
      for: SuggestionRequest(text: "改造12所农村学校的厕所和屋面，暑期施工，开学前交付使用"))
    #expect(found.sectors == ["205"])
    #expect(found.templates.first?.id == "education/school-building-repair")
    let quantity = found.indicators.first { $0.dimension == .quantity }
    #expect(quantity?.entries.first?.id == "education/campus-toilet-count")
    #expect(quantity?.entries.first?.words.contains { $0.contains("厕所") } == true)
    #expect(found.indicators.count == 11)
    #expect(!found.cases.isEmpty)
  }

  @Test func whatIsKnownIsNotProposedAgain() {
    let text = "县城主次干道清扫保洁和生活垃圾清运"
    let first = Self.searcher.suggestions(for: SuggestionRequest(text: text, limit: 2))
    let known = Set(first.indicators.flatMap { $0.entries.map(\.id) })
    let second = Self.searcher.suggestions(
      for: SuggestionRequest(text: text, limit: 2, known: known, covered: [.quantity]))
    #expect(known.isDisjoint(with: second.indicators.flatMap { $0.entries.map(\.id) }))
    #expect(second.indicators.first { $0.dimension == .quantity }?.isCovered == true)
  }

  @Test func anEmptyOrStrangeTextDoesNoHarm() {
    for text in ["", "   ", "。。。", "zzzz qqqq", String(repeating: "项目", count: 2000)] {
      _ = Self.searcher.suggestions(for: SuggestionRequest(text: text))
    }
  }

  static let goals = Project.shared + "/samples/goals"

  /// Reads `../shared/samples/goals`, which are not part of the project; skipped without them.
  @Test(.enabled(if: Project.exists(goals)))
  func sampleGoalsGetSomethingForEveryDimension() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.goals)
      .filter { $0.hasSuffix(".yaml") }.sorted().prefix(10)
    let required: [Sanku.Dimension] = [
      .quantity, .quality, .timeliness, .economicCost, .socialBenefit, .satisfaction,
    ]
    for file in files {
      let read = GoalReader.read(path: Self.goals + "/" + file, format: .auto)
      for goal in read.goals {
        let found = Self.searcher.suggestions(
          for: SuggestionRequest(goal: goal, library: Project.library))
        let dimensions = Set(found.indicators.map(\.dimension))
        for dimension in required {
          #expect(dimensions.contains(dimension), "\(file): nothing for \(dimension.rawValue)")
        }
      }
    }
  }
}
