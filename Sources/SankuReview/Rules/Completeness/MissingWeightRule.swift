import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports indicators without points: on some rows a warning, on all rows a remark.
struct MissingWeightRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-weight",
    title: .init("指标没有权重", "Indicator without points"),
    summary: .init("部分指标没有填写分值，或者整张表没有分值。", "Some indicators, or all, have no points."),
    rationale: .init(
      "权重随目标一并批复，以后不再变动；没有权重自评时无法计分。",
      "Points are approved with the goal; without them nothing can be scored."),
    advice: .init("为每个指标填写分值，合计数见所用指引。", "Give points to each; the guidance states the sum."),
    basis: Basis.evaluation, severity: .warning, defects: ["D09"],
    bad: [
      .rows(
        """
        - {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 权重: 45}
        - {二级指标: 数量指标, 三级指标: 阅读活动场次, 指标值: ≥10场, 权重: ⟦''⟧}
        """)
    ],
    good: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        绩效指标:
          - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单册图书采购成本, 指标值: ≤35元/册, 权重: 20}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个, 权重: 30}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥98%, 权重: 10}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次, 权重: 20}
          - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 读者满意度, 指标值: ≥90%, 权重: 10}
        """)
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    let named = context.rows(with: .named, without: .notApplicable)
    guard !named.isEmpty else { return [] }
    guard context.count(with: .weighted) > 0 else {
      return [
        finding(
          .init("各指标都没有填写权重", "no indicator has points"), at: .indicators, in: context,
          severity: .info)
      ]
    }
    return named.compactMap { row in
      // A row whose column is absent belongs to a table that is mixed on purpose.
      guard row.weight == nil, row.source[.weight] != nil else { return nil }
      return finding(
        .init("\(row.label)没有填写权重", "\(row.label) has no points"), at: row, .weight, in: context)
    }
  }
}
