import SankuDiagnostics
import SankuModel

/// Notes an annual objective that speaks of former years only.
struct ObjectiveOfAnotherYearRule: Rule {
  let documentation = RuleDocumentation(
    id: "feasibility/objective-of-another-year",
    title: .init("年度目标写的是别的年度", "Objective of another year"),
    summary: .init(
      "年度目标里只出现以前的年份，没有目标年度。", "The objective names former years and not the goal's own."),
    rationale: .init(
      "多半是照抄上年的表，或者写的是资金来历而不是目标。",
      "Mostly a copy of last year's form, or where the money comes from."),
    advice: .init("改写成本年度要完成的产出和效果。", "Write what is to be done this year."),
    basis: Basis.form, severity: .info, defects: ["D26", "D31"],
    bad: [.fields("年度目标: ⟦2024年开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。⟧")],
    good: [.fields("年度目标: 在2025年的基础上，2026年开放社区图书室12个，新增图书8000册。")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.period.year == nil || context.objective.isEmpty ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let year = context.period.year else { return [] }
    let years = GoalPeriod.months(in: context.objective).map(\.year)
    guard let last = years.max(), last < year, last >= year - 5 else { return [] }
    return [
      finding(
        .init("\(year)年度的目标里只写了\(last)年", "a goal for \(year) speaks of \(last)"),
        at: .annualObjective, in: context)
    ]
  }
}
