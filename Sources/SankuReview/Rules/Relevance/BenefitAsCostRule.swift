import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports effects and site matters filed under social or ecological cost.
struct BenefitAsCostRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/benefit-as-cost",
    title: .init("把效益写成了成本", "Benefit filed as cost"),
    summary: .init(
      "社会成本、生态环境成本下写的是好的影响或管理要求，不是项目造成的代价。",
      "Under social or ecological cost stands a good effect or a requirement, not a cost."),
    rationale: .init(
      "这两类成本指项目给社会和环境带来的负面影响，写成效益就看不到代价。",
      "These costs are the harm a project does; filed benefits hide it."),
    advice: .init(
      "正面影响移到效益指标；没有负面影响的不必设置。",
      "Move good effects to benefits; leave the row out if there is no harm."),
    basis: Basis.values, severity: .warning, defects: ["D21", "D20"],
    bad: [.rows("- {一级指标: 成本指标, 二级指标: 社会成本指标, 三级指标: ⟦对居民阅读习惯的影响⟧, 指标值: ≥60%}")],
    good: [
      .rows("- {一级指标: 成本指标, 二级指标: 社会成本指标, 三级指标: 施工噪声投诉次数, 指标值: ≤2次}"),
      .rows("- {一级指标: 成本指标, 二级指标: 社会成本指标, 三级指标: 施工期间交通影响天数, 指标值: ≤20天}"),
    ])

  private static let benefits: WordList = [
    "影响", "提升", "提高", "改善", "带动", "促进", "增强", "保护水平", "满意", "效益", "受益", "文明施工", "传承", "发展",
    "绿化", "知晓率", "增加", "优化",
  ]
  private static let harms: WordList = [
    "负面", "投诉", "污染", "噪声", "噪音", "扬尘", "占道", "拥堵", "破坏", "损失", "排放", "能耗", "成本", "代价", "不利",
    "不良", "减少", "降低", "控制", "废", "事故", "风险", "施工期", "施工影响",
    "施工对", "交通影响", "出行影响", "通行影响", "扰民", "封闭", "停水", "停电", "断交", "中断",
  ]

  /// 施工影响通行天数, 管制影响人数: how long or how many are hit is a cost.
  private func isMeasuredImpact(_ row: ReviewedRow) -> Bool {
    guard row.name.kind?.isAmount == true || row.name.kind == .time else { return false }
    return Self.benefits.first(in: row.name.core) == "影响"
  }

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.named, .ofCost], without: .ofEconomicCost).compactMap { row in
      guard !isMeasuredImpact(row),
        Self.benefits.occurs(in: row.name.core) || IndicatorDirection.of(row) == .higher,
        !Self.harms.occurs(in: row.name.core)
      else { return nil }
      return finding(
        .init("\(row.label)不是项目造成的代价，不应列为成本", "\(row.label) is no cost"), at: row, .name,
        in: context)
    }
  }
}
