import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a deadline outside the goal's year or the project's period.
struct DateOutsideYearRule: Rule {
  let documentation = RuleDocumentation(
    id: "feasibility/date-outside-year",
    title: .init("完成时间不在年度内", "Deadline outside the year"),
    summary: .init("指标值的日期不在目标年度或实施期内。", "A date lies outside the goal's year or period."),
    rationale: .init(
      "年度目标考核当年；日期落在别的年度，当年无法评价，多半是照抄旧表。",
      "A year's goal is judged in that year; another date is mostly a copy of an old form."),
    advice: .init(
      "改成年度内的日期；跨年任务写当年要达到的节点。",
      "Give a date within the year; for longer work, the year's milestone."),
    basis: Basis.values, severity: .error, defects: ["D31"],
    bad: [
      .rows("- {二级指标: 时效指标, 三级指标: 图书编目完成时间, 指标值: ⟦2025年12月底前⟧}"),
      .rows("- {二级指标: 时效指标, 三级指标: 春秋两季换书时间, 指标值: ⟦2026年6月和2025年11月底前⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书编目完成时间, 指标值: 2026年12月底前}")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.period.year == nil
      ? .cannotJudge(.init("没有写明年度", "the year is not stated")) : .applicable
  }

  /// Several dates in a cell, one of which lies outside: 2024年6月和2023年11月.
  private func listed(_ year: Int, _ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .ofTime]).compactMap { row in
      // One date is judged below.
      if row.value.kind == .deadline, row.value.isSingle { return nil }
      let scalars = row.value.text.scalars
      let first = min(context.period.start?.year ?? year, year)
      let last = max(context.period.lastYear ?? year, year)
      for index in scalars.indices.dropFirst(4) where scalars[index] == 0x5E74 {
        guard let other = Int(FoldedText.string(scalars[(index - 4)..<index])), other >= 2000,
          other < 2100, other < first || other > last
        else { continue }
        return finding(
          .init(
            "“\(row.value.text.string)”里的\(other)年不在\(year)年度",
            "\(other) in “\(row.value.text.string)” is not in \(year)"), at: row, .value,
          in: context)
      }
      return nil
    }
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let year = context.period.year else { return [] }
    return listed(year, context)
      + context.rows(with: [.judgeable, .deadline]).compactMap { row in
        guard let date = row.value.reading.date?.year, date != year,
          (row.value.reading.start?.year).map({ !($0...max($0, date)).contains(year) }) ?? true
        else { return nil }
        let isWithinPeriod =
          (context.period.start?.year).map { $0 <= date } ?? false
          && (context.period.lastYear.map { date <= $0 } ?? false)
        return finding(
          .init(
            isWithinPeriod
              ? "“\(row.value.text.string)”在\(date)年，年度目标是\(year)年的"
              : "“\(row.value.text.string)”不在\(year)年度",
            "“\(row.value.text.string)” is not in \(year)"),
          at: row, .value, in: context, severity: isWithinPeriod ? .warning : .error,
          fixes: isWithinPeriod ? [] : row.yearFix(from: date, to: year))
      }
  }
}
