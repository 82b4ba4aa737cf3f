import Testing

@testable import SankuReview

struct RuleOutcomesTests {
  @Test func keepsTheOrderAndTheLastWord() {
    var outcomes = RuleOutcomes(RuleNames(["b/one", "a/two", "b/one", "c/three"]), .pass)
    outcomes.set("a/two", to: .fail)
    outcomes.set("nobody/asked", to: .fail)
    outcomes.set(at: 2, to: .cannotJudge)
    #expect(
      outcomes.map { "\($0.key) \($0.value.rawValue)" } == [
        "b/one pass", "a/two fail", "c/three cannot-judge",
      ])
    #expect(outcomes["c/three"] == .cannotJudge)
    #expect(outcomes["nobody/asked"] == nil)
    #expect(!outcomes.holdsAllBuiltIn)
  }

  @Test func runsCoverTheFirstRulesOnce() {
    let names = Reviewer.ruleDocumentation.map(\.id) + ["pack/own"]
    var outcomes = RuleOutcomes(RuleNames(names), .pass)
    outcomes.set(at: 1, to: .fail)
    outcomes.set(at: 2, to: .fail)
    var runs: [String] = []
    outcomes.forEachRun(ofFirst: 5) { runs.append("\($0) \($1.rawValue)") }
    #expect(runs == ["0..<1 pass", "1..<3 fail", "3..<5 pass"])
    #expect(outcomes.holdsAllBuiltIn)
    #expect(outcomes.count == names.count)
  }
}
