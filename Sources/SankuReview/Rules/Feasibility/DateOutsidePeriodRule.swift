import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a deadline in the goal's year that lies before the project begins or after it ends.
///
/// Dates of another year are left to ``DateOutsideYearRule``.
struct DateOutsidePeriodRule: Rule {
  let documentation = RuleDocumentation(
    id: "feasibility/date-outside-period",
    title: .init("完成时间不在实施期内", "Deadline outside the period"),
    summary: .init(
      "指标值的日期早于实施期开始，或晚于实施期结束。", "A date lies before the project begins or after it ends."),
    rationale: .init("项目开始前做不完，结束后没有人做；两个日期有一个填错了。", "One of the two dates is wrong."),
    advice: .init("核对实施期和完成时间。", "Check the period and the date."),
    basis: Basis.values, severity: .warning, defects: ["D31"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        实施期: 2026-03-01 至 2026-08-31
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书上架时间, 指标值: ⟦2026年11月底前⟧}
          - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 采购完成时间, 指标值: ⟦2026年1月31日前⟧}
        """)
    ],
    good: [.fields("实施期: 2026-03-01 至 2026-11-30")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.period.start == nil && context.period.end == nil
      ? .cannotJudge(.init("没有写明实施期的起止日期", "the period has no dates")) : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .deadline]).compactMap { row in
      guard row.value.reading.recurrence == nil, let date = row.value.reading.date,
        let year = date.year, let month = date.month,
        context.period.year == nil || context.period.year == year
      else { return nil }
      let isEarly = context.period.start.map { isAfter($0, year, month) } ?? false
      let isLate = context.period.end.map { isBefore($0, year, month) } ?? false
      guard isEarly || isLate else { return nil }
      let text = row.value.text.string
      return finding(
        isEarly
          ? .init("“\(text)”早于实施期开始", "“\(text)” is before the project begins")
          : .init("“\(text)”晚于实施期结束", "“\(text)” is after the project ends"),
        at: row, .value, in: context)
    }
  }

  private func isAfter(_ start: GoalPeriod.Month, _ year: Int, _ month: Int) -> Bool {
    guard start.year == year, let first = start.month else { return start.year > year }
    return first > month
  }

  private func isBefore(_ end: GoalPeriod.Month, _ year: Int, _ month: Int) -> Bool {
    guard end.year == year, let last = end.month else { return end.year < year }
    return last < month
  }
}
