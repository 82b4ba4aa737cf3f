import Testing

@testable import Sanku

struct FixPlanTests {
  private func fix(
    _ text: String, name: String = "goal.yaml", _ kinds: Set<Finding.Fix.Kind> = [.safe]
  ) -> FixedText {
    FixPlan(checker: FixingLibrary.checker, kinds: kinds).fix(SourceText(name: name, text))
  }

  private func text(_ fixed: FixedText) -> String {
    String(decoding: fixed.text.bytes, as: UTF8.self)
  }

  private static let json = """
    {
      "项目名称": "青山县社区图书室开放项目", "年度": 2026,
      "indicators": [
        {"level1": "产出指标", "level2": "质量指标", "name": "书架合格率", "value": "≥95\\u0025。"},
        {"level1": "产出指标", "level2": "数量指标", "name": "书架数", "value": "≥12个"}
      ]
    }
    """

  @Test func jsonKeepsItsQuotes() {
    let fixed = fix(Self.json, name: "goal.json")
    #expect(text(fixed) == Self.json.replacing("≥95\\u0025。", with: "≥95%"))
  }

  @Test func aRowIsAddedToJSONInItsOwnStyle() {
    let fixed = fix(Self.json, name: "goal.json", [.placeholder])
    let row = """
      ,
          {"level1": "满意度指标", "level2": "服务对象满意度指标", "name": "到馆读者满意度", "value": "≥{{待填}}%", "note": "案例取值88%–95%，居中92%（3个案例，均为构造示例）"}
      """
    #expect(text(fixed) == Self.json.replacing("\"≥12个\"}", with: "\"≥12个\"}" + row))
  }

  @Test func eachLineOfJSONLinesIsMended() {
    let line = """
      {"项目名称":"图书室","绩效指标":[{"一级指标":"产出指标","二级指标":"质量指标","三级指标":"书架合格率","指标值":"95%以上。"}]}
      """
    let before = line + "\n\n" + line + "\n"
    let fixed = fix(before, name: "goals.jsonl")
    #expect(text(fixed) == before.replacing("以上。", with: "以上"))
    #expect(fixed.applied.count == 2)
  }

  @Test func aRowIsAddedToABlockWithCarriageReturns() {
    let before = """
      项目名称: 图书室\r
      绩效指标:\r
        - 一级指标: 产出指标\r
          二级指标: 数量指标\r
          三级指标: 书架数 # 个\r
          计算符号: ≥\r
          指标值: 12\r
          计量单位: 个
      """
    let row = """
      \r
        - 一级指标: 满意度指标\r
          二级指标: 服务对象满意度指标\r
          三级指标: 到馆读者满意度\r
          计算符号: ≥\r
          指标值: '{{待填}}'\r
          计量单位: '%'\r
          备注: 案例取值88%–95%，居中92%（3个案例，均为构造示例）
      """
    let fixed = fix(before, [.placeholder])
    #expect(text(fixed).hasSuffix(row))
    #expect(text(fixed).hasPrefix(before))
  }

  @Test("full-width punctuation of the file is mended, then what it hid")
  func severalRounds() {
    let before = FixingLibrary.goal(
      "  - {一级指标: 产出指标，二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥95%。}\n")
    let fixed = fix(before, [.safe, .unsafe])
    #expect(fixed.rounds == 2)
    #expect(
      text(fixed)
        == before.replacing("产出指标，", with: "产出指标, ").replacing("95%。", with: "95%"))
  }

  @Test func nothingToMendLeavesEveryByte() {
    let before = FixingLibrary.goal("") + "# 末行没有换行"
    let fixed = fix(before, [.safe, .unsafe, .placeholder])
    #expect(!fixed.isChanged)
    #expect(fixed.rounds == 0)
  }

  @Test func aTextBehindAnAnchorIsLeftAlone() {
    let before = FixingLibrary.goal(
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: &x 95%以上。}\n")
    #expect(!fix(before).isChanged)
  }

  @Test("a fix that would make an error is taken back, the others stay")
  func takenBack() {
    let source = SourceText(
      name: "goal.yaml",
      FixingLibrary.goal(
        "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: 95%以上。}\n"))
    let checker = FixingLibrary.checker
    let checks = checker.check(source)
    let good = checks[0].findings.first {
      !$0.fixes.isEmpty && $0.rule == "form/full-stop-in-value"
    }
    guard let good, let name = checks[0].goal?.filled(.name) else {
      Issue.record("the goal has no such finding")
      return
    }
    let resolver = FixResolver(source, goals: checks.compactMap(\.goal))
    let bad = Finding.Fix.text(.safe, LocalizedText(zh: "清空", en: "clear"), at: name.range, "")
    var round = FixRound(text: source, checks: checks) { checker.check($0) }
    round.accept(
      [bad, good.fixes[0]].map { fix in
        FixCandidate(finding: good, fix: fix, goal: 0, changes: resolver.changes(of: fix) ?? [])
      }[...])
    #expect(round.accepted.map(\.fix.replacement) == ["95%以上"])
    #expect(
      round.dropped.map(\.reason.zh) == ["改后会出现新的错误（completeness/missing-field）"])
  }
}
