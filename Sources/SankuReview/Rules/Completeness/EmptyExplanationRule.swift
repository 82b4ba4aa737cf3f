import SankuDiagnostics
import SankuModel

/// Notes, once a goal, a column for explanations that is blank on every row.
package struct EmptyExplanationRule: Rule {
  package let documentation = RuleDocumentation(
    id: "completeness/empty-explanation",
    title: .init("指标解释栏全部空白", "Explanations left blank"),
    summary: .init("表里有指标解释或评分标准栏，但所有行都没有填。", "The form has the column, but no row fills it."),
    rationale: .init("没有口径和公式，完成值怎么取就会有争议。", "Without a definition the result can be disputed."),
    advice: .init("写明统计口径、计算公式和数据来源。", "State what is counted, the formula and the source."),
    basis: Basis.values, severity: .info, defects: ["D19"],
    bad: [], good: [])

  package func check(_ context: ReviewContext) -> [Finding] {
    [RowField.definition, .scoring].compactMap { field in
      guard context.hasColumn(field),
        !context.goal.rows.contains(where: { $0.filled(field) != nil }),
        let first = context.rows.first
      else { return nil }
      return finding(
        .init("各行的\(field.chineseName)都没有填写", "\(field.rawValue) is blank on every row"), at: first,
        field, in: context)
    }
  }
}
