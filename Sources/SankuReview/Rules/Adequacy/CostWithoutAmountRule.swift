import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports an economic cost indicator that is a rate: 资金使用效率 100 %, 预算执行率.
struct CostWithoutAmountRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/cost-without-amount",
    title: .init("成本指标不是成本", "Cost indicator that is no cost"),
    summary: .init(
      "经济成本指标的值是百分比或次数，没有金额。",
      "An economic cost indicator is a percentage or a count, no amount of money."),
    rationale: .init(
      "成本指标要反映单位成本或分项成本控制数；执行率、使用效率、达标率不是成本。",
      "It should give the unit cost or a ceiling per item; execution and efficiency are no cost."),
    advice: .init(
      "改为单位成本，如“单方造价≤2500元/平方米”；执行率另有分值，应当删去。", "Use a unit cost; drop the execution rate."),
    basis: Basis.values, severity: .warning, defects: ["D21"],
    bad: [.rows("- {二级指标: 经济成本指标, 三级指标: ⟦购书资金使用效率⟧, 指标值: =100%}")],
    good: [.rows("- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ≤5000元/场}")])

  private static let costRates: WordList = [
    "节约率", "成本控制率", "降低率", "超支率", "下浮率", "压减率", "偏差率", "变动率", "占比", "比重", "比例", "控制率",
    "增幅", "降幅", "超概", "节省率", "利率", "费率",
  ]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .ofCost]).compactMap { row in
      let core = row.name.core
      if ProcessWords.isProcess(row) || core.holds("预算执行") {
        return finding(message(row), at: row, .name, in: context)
      }
      if row.dimension == .economicCost, isAmountOfThings(row) {
        return finding(message(row), at: row, .name, in: context)
      }
      if row.dimension == .economicCost, core.ends(with: "控制率"),
        row.value.isPercent, row.value.number == ExactDecimal(100)
      {
        return finding(message(row), at: row, .name, in: context, severity: .info)
      }
      guard row.dimension == .economicCost || core.ends(with: "成本指标") || core.ends(with: "成本"),
        row.value.isPercent || row.name.kind == .qualityRate || row.name.kind == .completionRate,
        row.value.isMeasured, !Self.costRates.closes(core)
      else { return nil }
      return finding(message(row), at: row, .name, in: context)
    }
  }

  /// 个, 人, 亩 or 天 where money belongs; ``MoneyUnitLostRule`` has names about money.
  private func isAmountOfThings(_ row: ReviewedRow) -> Bool {
    guard row.value.kind == .quantity || row.value.kind == .deadline, row.name.kind != .money,
      let kind = row.name.kind
    else { return false }
    return kind.isAmount && !row.value.isMoney && row.value.unit != nil
  }

  private func message(_ row: ReviewedRow) -> LocalizedText {
    .init("\(row.label)没有金额，不是成本指标", "\(row.label) is no amount of money and no cost")
  }
}
