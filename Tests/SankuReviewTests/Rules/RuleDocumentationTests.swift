import SankuDiagnostics
import SankuReview
import Testing

@Suite("Rule records")
struct RuleDocumentationTests {
  private let all = Reviewer.ruleDocumentation

  @Test("ids are unique and of a known family")
  func ids() {
    let families: Set = [
      "form", "completeness", "quantification", "relevance", "adequacy", "feasibility",
      "consistency",
    ]
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(all.filter { !families.contains($0.family) }.map(\.id) == [])
    #expect(all.count >= 35)
  }

  @Test("every rule says what, why and what to do in both languages, and names its defects")
  func texts() {
    for rule in all {
      for text in [rule.title, rule.summary, rule.rationale, rule.advice] {
        #expect(!text.zh.isEmpty && !text.en.isEmpty, "\(rule.id)")
      }
      #expect(rule.defects.allSatisfy { $0.utf8.count == 3 && $0.hasPrefix("D") }, "\(rule.id)")
      #expect(!rule.defects.isEmpty, "\(rule.id)")
    }
  }

  @Test("every rule has a bad and a good example")
  func examples() {
    #expect(all.filter { $0.bad.isEmpty }.map(\.id) == [])
    #expect(all.filter { $0.good.isEmpty }.map(\.id) == [])
  }
}
