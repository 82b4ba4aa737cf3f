import Sanku
import Testing

/// Every fix that a rule offers for its own bad examples helps.
struct RuleExampleFixTests {
  @Test func noFixIsTakenBack() {
    let checker = GoalChecker(library: Project.library)
    let plan = FixPlan(checker: checker, kinds: [.safe, .unsafe, .placeholder])
    var dropped: [String] = []
    var fixed: Set<String> = []
    for rule in Library.rules {
      for example in rule.bad {
        let text = example.goal.filter { $0 != "⟦" && $0 != "⟧" }
        let result = plan.fix(SourceText(name: "goal.yaml", text))
        dropped += result.dropped.map { "\(rule.id): \($0.finding.rule) \($0.reason.zh)" }
        if result.applied.contains(where: { $0.finding.rule == rule.id }) { fixed.insert(rule.id) }
      }
    }
    #expect(dropped == [])
    #expect(
      fixed.isSuperset(of: [
        "form/full-stop-in-value", "form/numbering-in-name", "form/value-in-name",
        "form/value-style", "form/misplaced-level", "form/other-year-levels",
        "completeness/missing-dimension", "completeness/missing-value",
        "completeness/inapplicable-row", "completeness/blank-row",
        "consistency/budget-unit-missing", "quantification/vague-value",
        "quantification/doubled-sign",
        "adequacy/at-least-full-rate", "adequacy/wrong-direction",
        "relevance/wrong-second-level",
      ]), "\(fixed.sorted())")
  }
}
