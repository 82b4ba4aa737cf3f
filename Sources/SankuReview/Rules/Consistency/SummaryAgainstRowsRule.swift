import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes amounts in the account of results that no indicator's result has.
struct SummaryAgainstRowsRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/summary-against-rows",
    title: .init("完成情况说明与完成值对不上", "Account of results against the rows"),
    summary: .init(
      "目标完成情况里写的数量，在各指标的实际完成值里找不到，加起来也不是。",
      "An amount in the account of results is found in no indicator's result, nor as a sum."),
    rationale: .init("同一张表里两个说法，评价时不知道以哪个为准。", "Two statements in one table: which one counts?"),
    advice: .init("核对文字说明和各指标的完成值。", "Check the account against the results."),
    basis: Basis.evaluation, severity: .info, defects: ["D34"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        目标完成情况: ⟦开放社区图书室12个，新增图书9500册。⟧
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个, 实际完成值: 12个}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 新增图书册数, 指标值: ≥8000册, 实际完成值: 8200册}
        """)
    ],
    good: [.fields("目标完成情况: 全年开放社区图书室12个。")])

  func relevance(to context: ReviewContext) -> Relevance {
    guard context.goal.filled(.resultSummary) != nil else { return .notApplicable }
    return context.rows.count { $0.actual?.value != nil } >= 2 ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let figures = TextFigure.all(in: context.folded(.resultSummary)).filter {
      $0.kind == .amount && !$0.unitText.isEmpty && $0.value > .one
    }
    guard !figures.isEmpty else { return [] }
    let known = KnownNumbers(results: context)
    let open = figures.filter { !known.contains($0.value) }
    guard !open.isEmpty, open.count * 2 <= figures.count + 1 else { return [] }
    let texts = open.prefix(3).map { "“\($0.text)”" }.joined(separator: "、")
    return [
      finding(
        .init("完成情况里的\(texts)与各指标的完成值对不上", "no result agrees with \(texts)"),
        at: .resultSummary, in: context)
    ]
  }
}
