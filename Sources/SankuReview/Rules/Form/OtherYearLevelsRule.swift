import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes, once a goal, that its table follows another year's guidance.
struct OtherYearLevelsRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/other-year-levels",
    title: .init("层级与所用指引的年度不同", "Levels of another year's guidance"),
    summary: .init(
      "一、二级指标的归属与所用指引不同，但符合指标库里另一年度的指引。",
      "The level names fit another year's guidance of the library, not the one in use."),
    rationale: .init(
      "例如成本在2015年的表里是产出下的二级指标，在2021年指引里是一级指标，分值也因此不同。",
      "Cost, for example, is a level-2 name in 2015 and a level-1 name in 2021, with other points."),
    advice: .init(
      "按所用指引调整层级，或用 --guidance 选择与表式一致的指引。",
      "Rearrange the levels, or choose the guidance that fits with --guidance."),
    basis: Basis.values, severity: .info, defects: ["D20"],
    bad: [.rows("- {一级指标: 产出指标, 二级指标: ⟦成本指标⟧, 三级指标: 单场活动成本, 指标值: ≤5000元/场}")],
    good: [.rows("- {一级指标: 成本指标, 二级指标: 社会成本指标, 三级指标: 噪声投诉次数, 指标值: ≤2次}")])

  func check(_ context: ReviewContext) -> [Finding] {
    guard let row = context.rows.first(where: { $0.level.fit == .foreign }) else { return [] }
    let level2 = row.level2Text ?? ""
    let level1 = row.level1Text ?? ""
    let guidance = context.guidance.id
    return [
      finding(
        .init(
          "“\(level1)—\(level2)”是其他年度指引的层级，与\(context.guidance.short ?? guidance)不同",
          "“\(level1)—\(level2)” follows another year's guidance, not \(guidance)"),
        at: row, .level2, in: context, fixes: context.guidanceFix())
    ]
  }
}
