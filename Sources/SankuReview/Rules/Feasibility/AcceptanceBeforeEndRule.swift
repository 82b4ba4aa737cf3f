import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports works whose acceptance is planned for this year although they end in a later one.
struct AcceptanceBeforeEndRule: Rule {
  let documentation = RuleDocumentation(
    id: "feasibility/acceptance-before-end",
    title: .init("项目未完工就安排验收", "Acceptance before the end"),
    summary: .init(
      "工程在以后年度才完工，本年度却设了竣工验收类指标值。",
      "Works end in a later year, yet this year's table plans their acceptance."),
    rationale: .init(
      "当年不可能验收，指标值到年底必然落空，实际是把全周期的值写进了年度表。",
      "It cannot happen this year; the value belongs to the whole project."),
    advice: .init("换成本年度能完成的阶段质量指标，如“分部工程验收合格率”。", "Use the quality of this year's stage."),
    basis: Basis.values, severity: .warning, defects: ["D31"],
    bad: [
      .goal(
        """
        项目名称: 青山县城西道路改造工程
        年度: 2026
        主管部门: 青山县住房和城乡建设局
        实施单位: 青山县市政工程中心
        实施期: 2026-01-01 至 2027-12-31
        年度目标: 年内完成路基施工3公里。
        中长期目标: 2027年底前完成道路改造5公里。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 路基施工长度, 指标值: ≥3公里}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 工程竣工验收合格率, 指标值: ⟦=100%⟧}
        """)
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书验收合格率, 指标值: =100%}")])

  private static let final: WordList = [
    "竣工验收", "项目验收", "工程验收", "整体验收", "完工验收", "验收达标", "验收合格", "竣工",
  ]
  private static let stages: WordList = ["分部", "分项", "阶段", "材料", "设备", "隐蔽", "单位工程", "批次", "年度"]

  func relevance(to context: ReviewContext) -> Relevance {
    ProjectWords.works.occurs(in: context.projectText) ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let year = context.period.year, let last = context.period.lastYear, last > year else {
      return []
    }
    return context.rows(with: [.judgeable, .ofOutput]).compactMap { row in
      guard Self.final.occurs(in: row.name.core),
        !Self.stages.occurs(in: row.name.core), row.value.isPercent || row.value.kind == .deadline
      else { return nil }
      return finding(
        .init(
          "项目\(last)年才结束，\(year)年不会验收", "the project ends in \(last); no acceptance in \(year)"),
        at: row, .value, in: context)
    }
  }
}
