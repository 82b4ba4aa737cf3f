import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes, row by row, a column for explanations that is blank on every row.
struct EmptyExplanationRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/empty-explanation",
    title: .init("指标解释栏全部空白", "Explanations left blank"),
    summary: .init("表里有指标解释或评分标准栏，但所有行都没有填。", "The form has the column, but no row fills it."),
    rationale: .init("没有口径和公式，完成值怎么取就会有争议。", "Without a definition the result can be disputed."),
    advice: .init("写明统计口径、计算公式和数据来源。", "State what is counted, the formula and the source."),
    basis: Basis.values, severity: .info, defects: ["D19"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个, 指标解释: ⟦''⟧}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次, 指标解释: ⟦''⟧}
        """)
    ],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 指标解释: 安装到位的图书架数}")
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    [RowField.definition, .scoring].flatMap { field -> [Finding] in
      guard !context.rows.contains(where: { !$0.folded(field).isEmpty }), context.hasColumn(field),
        !context.goal.rows.contains(where: { $0.isFilled(field) })
      else { return [] }
      return context.rows.filter(\.hasName).map { row in
        finding(
          .init("\(row.label)没有填写\(field.chineseName)", "\(row.label) has no \(field.rawValue)"),
          at: row, field, in: context)
      }
    }
  }
}
