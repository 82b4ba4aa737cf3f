import Testing

@testable import Sanku

struct BatchSummaryTests {
  private func summary(_ detail: GoalDigester.Detail = .full) -> BatchSummary {
    let digester = GoalDigester(library: ReportFixture.library, detail: detail)
    var summary = BatchSummary()
    for check in ReportFixture.checks + [ReportFixture.faulty] {
      summary.add(digester.digest(check))
    }
    return summary
  }

  @Test func countsByUnitRuleAndGate() {
    let summary = summary()
    #expect(summary.goalCount == 4 && summary.errors == 3 && summary.warnings == 2)
    #expect(summary.infos == 0 && summary.unreadable == 1 && summary.worst == .error)
    #expect(summary.units.map(\.name) == ["=cmd|' /C calc'!A0", "", "青山县图书馆"])
    #expect(summary.units.map(\.errors) == [2, 1, 0])
    #expect(summary.units.map(\.quantifiedShare) == [0.5, nil, 1])
    #expect(summary.rules.map(\.rule) == ["demo/sum", "demo/wrong-encoding", "demo/vague"])
    #expect(summary.rules.map(\.goals) == [2, 1, 2])
    #expect(summary.gates.map(\.goals) == [2])
    #expect(summary.meanQuantifiedShare == 2.0 / 3)
    #expect(summary.worstGoals == [2, 1, 3, 0])
    #expect(summary.cleanGoals == 1 && summary.blockedGoals == 2)
  }

  @Test func countsAloneKeepNothingOfAGoal() {
    let summary = summary(.counts)
    #expect(summary.goalCount == 4 && summary.errors == 3 && summary.rules.count == 3)
    #expect(summary.goals.isEmpty && summary.units.isEmpty)
  }

  @Test func valuesOfOneIndicatorComeTogether() {
    let digester = GoalDigester(library: ReportFixture.library)
    let checker = GoalChecker(library: ReportFixture.library)
    var summary = BatchSummary()
    for value in ["≥10万元", "20万元", "30万元", "明显改善"] {
      let text = "项目名称: 甲\n绩效指标:\n  - {三级指标: 1. 单位 成本, 指标值: \(value)}\n"
      for check in checker.check(SourceText(name: "a.yaml", text)) {
        summary.add(digester.digest(check))
      }
    }
    #expect(summary.indicators.count == 1)
    #expect(summary.indicators.first?.count == 3)
    #expect(summary.indicators.first?.median == 200_000)
    #expect(summary.indicators.first?.unit == "元")
  }
}
