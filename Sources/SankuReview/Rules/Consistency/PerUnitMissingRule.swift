import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a standard or unit price that does not say per what: `补助标准 ≤120万元`.
struct PerUnitMissingRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/per-unit-missing",
    title: .init("标准、单价没有写“每”什么", "Standard without its per-unit"),
    summary: .init(
      "补助标准、单价一类的指标值只有金额，没有写每人、每公里、每年。",
      "A standard or unit price gives an amount but not per what."),
    rationale: .init(
      "标准乘以数量才是预算，没有“/公里”就无法核对。",
      "Standard times quantity is the budget; without the per-unit it cannot be checked."),
    advice: .init("写成“≤120万元/公里”这样的形式。", "Write it as “≤120万元/公里”."),
    basis: Basis.values, severity: .warning, defects: ["D28"],
    bad: [
      .rows("- {二级指标: 经济成本指标, 三级指标: 图书室建设补助标准, 指标值: ⟦≤5万元⟧}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: 馆员培训费标准, 指标值: ⟦≤380元⟧}"),
    ],
    good: [.rows("- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 图书室建设补助标准, 指标值: ≤5万元/个}")])

  private static let standards: WordList = [
    "补助标准", "补贴标准", "资助标准", "津贴标准", "奖励标准", "救助标准", "发放标准", "单价", "单方造价", "平均标准", "经费标准",
    "收费标准", "费用标准", "费标准", "奖补标准", "慰问标准", "供养标准", "补偿标准", "工资标准", "薪酬标准", "报酬标准", "劳务标准",
    "待遇标准", "伙食标准", "租金标准", "均价", "单位造价", "单位成本", "单位投资",
  ]
  private static let impliedPerUnits: WordList = [
    "人均", "户均", "亩均", "每", "单个", "单次", "单项", "单场", "单人", "单套", "单台", "单座", "单间", "生均", "平均每",
  ]

  /// Whether a name promises an amount per something.
  static func isStandard(_ name: IndicatorName) -> Bool { standards.closes(name.core) }

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .numeric, .money]).compactMap { row in
      guard Self.isStandard(row.name), row.value.unit?.perDimensions.isEmpty == true,
        !Self.impliedPerUnits.occurs(in: row.name.folded)
      else { return nil }
      return finding(
        .init(
          "“\(row.value.text.string)”没有写每什么",
          "per what “\(row.value.text.string)” is meant is not said"),
        at: row, .value, in: context, fixes: row.perUnitFix())
    }
  }
}
