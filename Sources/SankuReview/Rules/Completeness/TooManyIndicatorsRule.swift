import SankuDiagnostics
import SankuModel

/// Notes a table with so many indicators that none is decisive.
package struct TooManyIndicatorsRule: Rule {
  package let documentation = RuleDocumentation(
    id: "completeness/too-many-indicators",
    title: .init("指标过多", "Too many indicators"),
    summary: .init("三级指标的数量过多。", "There are very many level-3 indicators."),
    rationale: .init("指标要少而精、突出重点；太多则每项分值很小，收集数据的工作量也大。", "Few and decisive is the principle."),
    advice: .init("合并同类项，只留能反映项目核心产出和效果的指标。", "Merge what is alike and keep what matters."),
    basis: Basis.values, severity: .info, defects: ["D10"],
    bad: [], good: [])

  package func check(_ context: ReviewContext) -> [Finding] {
    let count = context.rows.filter { $0.hasName && !$0.isNotApplicable }.count
    guard count > context.options.mostRows else { return [] }
    return [
      finding(
        .init("有\(count)个三级指标，超过\(context.options.mostRows)个", "\(count) indicators"),
        at: .indicators, in: context)
    ]
  }
}
