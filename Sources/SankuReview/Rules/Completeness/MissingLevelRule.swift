import SankuDiagnostics
import SankuModel

/// Notes, once a goal, rows whose level-1 name is blank although the table has the column.
///
/// A blank below a filled cell is a merged cell and no fault.
struct MissingLevelRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-level",
    title: .init("没有填写一级指标", "Level-1 name missing"),
    summary: .init("表里有一级指标栏，开头的行却是空的。", "The table has the column, but its first rows are blank."),
    rationale: .init("没有一级指标，分值和应设类别就无法核对。", "Points and required kinds cannot be checked."),
    advice: .init("补上一级指标名称。", "Fill it in."),
    basis: Basis.form, severity: .info, defects: ["D03"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        绩效指标:
          - {一级指标: ⟦''⟧, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
        """)
    ],
    good: [.rows("- {一级指标: '', 二级指标: 服务对象满意度指标, 三级指标: 志愿者满意度, 指标值: ≥90%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    let open = context.rows.filter {
      $0.level1Text == nil && $0.source[.level1] != nil && ($0.hasName || $0.hasValue)
    }
    guard let first = open.first else { return [] }
    return [
      finding(
        .init("有\(open.count)行没有填写一级指标", "\(open.count) rows have no level-1 name"), at: first,
        .level1,
        in: context)
    ]
  }
}
