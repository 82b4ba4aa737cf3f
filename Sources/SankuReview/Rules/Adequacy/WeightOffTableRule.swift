import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes level-1 sums of points that differ from the guidance's table.
struct WeightOffTableRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/weight-off-table",
    title: .init("一级指标分值与指引不同", "Points differ from the guidance"),
    summary: .init(
      "某个一级指标的分值合计与所用指引的分值表不同。", "The points of a level-1 name differ from the guidance's table."),
    rationale: .init("各部分分值体现评价重点，统一后才能跨项目比较。", "Common points make projects comparable."),
    advice: .init("按指引的分值表调整；本地另有规定的从其规定。", "Adjust to the table unless your office has its own."),
    basis: Basis.values, severity: .info, defects: ["D09"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        绩效指标:
          - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单册图书采购成本, 指标值: ≤35元/册, 权重: 20}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个, 权重: 20}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥98%, 权重: ⟦10⟧}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次, 权重: ⟦30⟧}
          - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 读者满意度, 指标值: ≥90%, 权重: 10}
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

  func relevance(to context: ReviewContext) -> Relevance {
    context.count(with: .weighted) > 0 && !context.prepared.points.isEmpty
      ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let tables = context.prepared.points
    guard let table = tables.table(for: context.dimensions(with: .named)),
      // Points of a table whose levels follow another year cannot be compared.
      !context.rows(with: .oddLevel).contains(where: { $0.level.fit == .foreign })
    else { return [] }
    return table.lines.compactMap { level1, points in
      var sum = ExactDecimal.zero
      var last: ReviewedRow?
      context.rows(with: .weighted).forEach { row in
        guard row.isUnder(level1), let weight = row.weight else { return }
        sum = sum + weight
        last = row
      }
      guard let last else { return nil }
      let total = sum
      let gap = sum < points ? points - sum : sum - points
      guard gap > tables.tolerance else { return nil }
      return finding(
        .init(
          "“\(level1)”合计\(total)分，指引（\(table.name)）为\(points)分",
          "\(level1) has \(total) points, the guidance \(points)"),
        at: last, .weight, in: context)
    }
  }
}

extension ReviewedRow {
  /// Whether the row stands below a level-1 name; compares bytes, since both come from one table.
  fileprivate func isUnder(_ level1: String) -> Bool {
    level.level1.map { $0.hasBytes(of: level1) } ?? false
  }
}
