import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

@Suite("ReviewComparison")
struct ReviewComparisonTests {
  @Test("findings in both, and in one only, with the names of the levels")
  func comparison() throws {
    let goal = try #require(
      MarkedGoal(
        """
        项目名称: 甲
        年度目标: 建成书屋3个。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 成本指标, 三级指标: 书屋建设成本, 指标值: 尽量节约}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 书屋数量, 指标值: 3个}
        """
      ).goal().goal)
    let first = try #require(TestLibrary.reviewer("test-2021"))
    let second = first.under(try #require(TestLibrary.registry.guidance("test-2015")))
    let comparison = ReviewComparison(goal, in: "goal.yaml", first: first, second: second)
    #expect(comparison.first.guidance == "test-2021" && comparison.second.guidance == "test-2015")
    #expect(comparison.both.map(\.first.rule).contains("quantification/vague-value"))
    #expect(comparison.onlyFirst.map(\.rule).contains("form/other-year-levels"))
    #expect(comparison.onlySecond.map(\.rule) == [])
    let names = comparison.levels.map { "\($0.dimension) \($0.first ?? "-") \($0.second ?? "-")" }
    #expect(
      names == [
        "quantity 产出指标—数量指标 产出指标—数量指标", "economicCost 成本指标—经济成本指标 产出指标—成本指标",
      ])
    let total = comparison.both.count + comparison.onlyFirst.count
    #expect(total == comparison.first.findings.count)
    #expect(comparison.lines(in: .zh).contains { $0.contains("经济成本：成本指标—经济成本指标 ↔ 产出指标—成本指标") })
  }
}
