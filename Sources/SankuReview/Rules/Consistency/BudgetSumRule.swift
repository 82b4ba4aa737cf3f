import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a total that is not the sum of 财政拨款 and 其他资金.
struct BudgetSumRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/budget-sum",
    title: .init("资金合计对不上", "Money does not add up"),
    summary: .init(
      "资金总额不等于财政拨款与其他资金之和（已统一单位）。", "The total is not fiscal plus other money, units considered."),
    rationale: .init(
      "总额和分项不一致，预算批复和执行率就没有准数。", "Neither approval nor execution rate has a firm number."),
    advice: .init(
      "核对各项金额和单位（元、万元），使总额等于分项之和。", "Check amounts and units so that the parts add up."),
    basis: Basis.form, severity: .error, defects: ["D30"],
    bad: [.fields("资金: {总额: ⟦60万元⟧, 财政拨款: 45万元, 其他资金: 10万元}")],
    good: [.fields("资金: {总额: 60万元, 财政拨款: 450000元, 其他资金: 15万元}")])

  func relevance(to context: ReviewContext) -> Relevance {
    guard context.money.total != nil || context.money.annual != nil,
      context.money.fiscal != nil || context.money.other != nil
    else {
      return .notApplicable
    }
    if context.money.heads.contains(where: { context.money.comparable($0) == nil }) {
      return .cannotJudge(.init("部分金额没有写单位", "some amounts carry no unit"))
    }
    return .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let fiscal = context.money.comparable(context.money.fiscal)
    let other = context.money.comparable(context.money.other)
    guard let fiscal = fiscal ?? other.map({ _ in .zero }) else { return [] }
    let sum = fiscal + (other ?? .zero)
    // Either the total or the year's sum may be the one that is split.
    guard !isClose(context.money.comparable(context.money.total), sum),
      !isClose(context.money.comparable(context.money.annual), sum),
      let shown = context.money.total ?? context.money.annual
    else { return [] }
    // Fiscal money alone may be a part whose rest is not shown.
    if context.money.fiscal == nil || (other == nil && !isGiven(context.goal.budget?.other)) {
      guard let total = context.money.comparable(shown), total < sum else { return [] }
    }
    return [
      make(
        message(shown, sum, context.money), range: shown.cell.range,
        path: "资金.总额", in: context)
    ]
  }

  private func isGiven(_ cell: Located<String>?) -> Bool {
    cell.map { !$0.isBlank } ?? false
  }

  private func isClose(_ total: ExactDecimal?, _ sum: ExactDecimal) -> Bool {
    guard let total else { return false }
    let gap = total < sum ? sum - total : total - sum
    // Half a unit in the second decimal of 万元 is rounding.
    return gap * ExactDecimal(1000) <= (total < sum ? sum : total) * ExactDecimal(1)
      && gap < ExactDecimal(101)
  }

  private func message(
    _ total: MoneyAmount, _ sum: ExactDecimal, _ money: GoalMoney
  ) -> LocalizedText {
    let unit = money.isBare ? "" : "元"
    let amount = money.comparable(total) ?? total.number
    let ratio = ExactDecimal(10_000)
    if amount * ratio == sum || sum * ratio == amount {
      return .init(
        "总额\(total.cell.value)与分项之和相差一万倍，可能是元和万元混用",
        "total and parts differ by 10,000: 元 and 万元 may be mixed")
    }
    return .init(
      "总额为\(amount)\(unit)，分项之和为\(sum)\(unit)", "the total is \(amount), the parts add up to \(sum)"
    )
  }
}
