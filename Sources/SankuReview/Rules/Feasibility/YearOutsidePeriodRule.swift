import SankuDiagnostics
import SankuModel

/// Reports a goal for a year in which the project does not run.
struct YearOutsidePeriodRule: Rule {
  let documentation = RuleDocumentation(
    id: "feasibility/year-outside-period",
    title: .init("年度不在实施期内", "Year outside the period"),
    summary: .init("目标的年度早于实施期开始或晚于实施期结束。", "The goal's year lies before or after the period."),
    rationale: .init(
      "项目在该年度没有实施，年度目标无从完成；多半是表头沿用了旧表。",
      "Nothing is done in that year; mostly the head of an old form was kept."),
    advice: .init("核对年度和实施期。", "Check the year and the period."),
    basis: Basis.form, severity: .warning, defects: ["D31", "D26"],
    bad: [.fields("年度: ⟦2024⟧\n实施期: 2026年1月-2026年12月")],
    good: [.fields("年度: 2026\n实施期: 2026年3月-2027年2月")])

  func relevance(to context: ReviewContext) -> Relevance {
    let period = context.period
    return period.year == nil || period.start == nil || period.end == nil
      ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let period = context.period
    guard let year = period.year, let start = period.start?.year, let end = period.end?.year,
      start <= end, year < start || year > end
    else { return [] }
    let span = start == end ? "\(start)年" : "\(start)年至\(end)年"
    return [
      finding(
        .init(
          "年度是\(year)年，项目却在\(span)实施",
          "the goal is for \(year), the project runs \(start) to \(end)"),
        at: .year, in: context)
    ]
  }
}
