import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a total cost whose ceiling is just the budget.
struct CostEqualsBudgetRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/cost-equals-budget",
    title: .init("成本指标等于预算总额", "Cost equals the budget"),
    summary: .init("成本指标的目标值就是项目预算总额。", "The cost target is the sum of the budget itself."),
    rationale: .init(
      "花钱不超预算是底线，等于没有设成本指标；成本应先设单位成本。",
      "Not overspending goes without saying; a unit cost comes first."),
    advice: .init("改设单位成本，不能拆分时设分项成本控制数。", "Set a unit cost, or ceilings per item."),
    basis: Basis.values, severity: .warning, defects: ["D21"],
    bad: [
      .rows("- {二级指标: 经济成本指标, 三级指标: 项目总成本, 指标值: ⟦≤60万元⟧}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: 项目总成本, 指标值: ⟦≤60元⟧}"),
    ],
    good: [.rows("- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ≤5000元/场}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .ofEconomicCost, .quantity, .money]).compactMap { row in
      guard row.value.unit?.perDimensions.isEmpty == true, let yuan = row.value.normalised
      else { return nil }
      if context.money.sumsInYuan.contains(where: { $0 == yuan * ExactDecimal(10_000) }) {
        return finding(
          .init(
            "“\(row.value.text.string)”与预算数字相同、单位不同，可能漏了“万”",
            "“\(row.value.text.string)” has the budget's number in another unit; 万 may be missing"),
          at: row, .value, in: context, defects: ["D28", "D21"])
      }
      guard
        context.money.sumsInYuan.contains(where: { isRounded($0, yuan) })
          || matchesBare(row, context)
      else { return nil }
      return finding(
        .init(
          "\(row.label)的目标值“\(row.value.text.string)”就是预算金额",
          "the target of \(row.label) is the budget itself"),
        at: row, .value, in: context)
    }
  }

  /// 202.6万元 of 202.64万元 is the budget, written shorter.
  private func isRounded(_ budget: ExactDecimal, _ cost: ExactDecimal) -> Bool {
    let gap = budget < cost ? cost - budget : budget - cost
    return gap * ExactDecimal(2000) <= budget
  }

  /// Bare amounts of the head are in 万元 on the official form.
  private func matchesBare(_ row: ReviewedRow, _ context: ReviewContext) -> Bool {
    guard context.money.isBare, let written = row.value.reading.written?.value ?? row.value.number
    else { return false }
    return context.money.heads.contains { !$0.number.isZero && $0.number == written }
  }
}
