import SankuReview
import Testing

@Suite("GoalPeriod")
struct GoalPeriodTests {
  private func period(_ text: String) throws -> GoalPeriod {
    let (goal, _) = MarkedGoal("项目名称: 甲\n年度: 2026\n实施期: \(text)\n").goal()
    return GoalPeriod(try #require(goal))
  }

  @Test(
    "periods are read as forms print them",
    arguments: [
      ("2026/1/1 至 2027/12/31", 2, true), ("3年", 3, true), ("1年", 1, false), ("2019-2021", 3, true),
      ("202001-202012", 1, false), ("2022年3月-2023年11月", 2, true),
      ("2026-01-01 至 2026-12-31", 1, false),
      ("2023.07-2024.01", 2, false), ("{start: 2026-01-01, end: 2028-12-31}", 3, true),
      ("三年", 3, true),
    ])
  func periods(_ text: String, _ years: Int, _ isMultiYear: Bool) throws {
    let period = try period(text)
    #expect(period.years == years)
    #expect(period.isMultiYear == isMultiYear)
    #expect(period.year == 2026)
  }

  @Test("what is no period stays unread")
  func unread() throws {
    #expect(try period("长").years == nil)
    #expect(try period("''").years == nil)
    #expect(try period("99999999999999999999年").years == nil)
  }
}
