import SankuDiagnostics
import SankuReview
import Testing

@Suite("Every rule's examples")
struct RuleExampleTests {
  @Test("bad examples are reported at their marks and nowhere else", arguments: cases(\.bad))
  func bad(_ example: Case) throws {
    let marked = MarkedGoal(example.example.goal)
    let found = try findings(marked).filter { $0.rule == example.rule }
    let shown = found.map { "\($0.place.range.start.offset) \($0.field ?? "") \($0.message.zh)" }
    #expect(
      found.map(\.place.range.start.offset) == marked.starts,
      "\(example.rule): marks at \(marked.starts), found \(shown)\n\(marked.text)")
  }

  @Test("good examples are passed by their rule and raise no error", arguments: cases(\.good))
  func good(_ example: Case) throws {
    let found = try findings(MarkedGoal(example.example.goal))
    let own = found.filter { $0.rule == example.rule || $0.severity == .error }
    #expect(own.map { "\($0.rule) \($0.field ?? "") \($0.message.zh)" } == [])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var number: Int
    var example: RuleExample
    var testDescription: String { "\(rule) \(number)" }
  }

  static func cases(_ examples: KeyPath<RuleDocumentation, [RuleExample]>) -> [Case] {
    Reviewer.ruleDocumentation.flatMap { documentation in
      documentation[keyPath: examples].enumerated().map {
        Case(rule: documentation.id, number: $0 + 1, example: $1)
      }
    }
  }

  private func findings(_ marked: MarkedGoal) throws -> [Finding] {
    let (goal, faults) = marked.goal()
    #expect(faults.filter { $0.severity == .error }.map(\.message.zh) == [])
    let reviewer = try #require(TestLibrary.reviewer())
    return reviewer.review(try #require(goal), in: "goal.yaml").findings
  }
}
