import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a line of the estimate whose arithmetic does not come to its amount.
struct EstimateArithmeticRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/estimate-arithmetic",
    title: .init("测算式算出来不等于金额", "Arithmetic of the estimate"),
    summary: .init(
      "支出测算某一行的依据（数量×单价）算出的结果与金额不同。",
      "Amount times price in a line of the estimate does not come to the amount given."),
    rationale: .init("算式是金额的依据，算不出来就没有依据。", "The arithmetic is what the amount stands on."),
    advice: .init("核对数量、单价、月数和单位（元、万元）。", "Check amounts, prices, months and units."),
    basis: Basis.form, severity: .warning, defects: ["D32", "D30"],
    bad: [
      .fields(
        """
        资金:
          总额: 60万元
          支出测算:
            - {内容: 购书, 金额: ⟦32万元⟧, 依据: 8000册×35元/册}
            - {内容: 运行, 金额: 28万元}
        """)
    ],
    good: [
      .fields(
        """
        资金:
          总额: 60万元
          支出测算:
            - {内容: 购书, 金额: 28万元, 依据: 8000册×35元/册}
            - {内容: 运行, 金额: 32万元, 依据: 12个×2.5万元/个+2人×1万元/人}
        """)
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    context.goal.budget?.breakdown.contains { $0.basis != nil } == true
      ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let budget = context.goal.budget else { return [] }
    return zip(budget.breakdown, context.money.items).enumerated().compactMap { index, line in
      guard let basis = line.0.basis, let amount = line.1, !amount.number.isZero,
        let sum = ProductExpression(FoldedText(basis.value))?.yuan, !sum.isZero,
        let stated = amount.yuan ?? (context.money.isBare ? bare(amount, sum) : nil)
      else { return nil }
      let gap = stated < sum ? sum - stated : stated - sum
      // One in a hundred is rounding.
      guard gap * ExactDecimal(100) > sum else { return nil }
      return make(
        .init(
          "按“\(basis.value)”算得\(sum)元，金额填的是“\(amount.cell.value)”",
          "“\(basis.value)” comes to \(sum)元, the amount is “\(amount.cell.value)”"),
        range: amount.cell.range, path: "资金.支出测算[\(index)].金额", in: context)
    }
  }

  /// An amount without unit is 万元 as on the official form, unless it is right in 元.
  private func bare(_ amount: MoneyAmount, _ sum: ExactDecimal) -> ExactDecimal {
    amount.number == sum ? sum : amount.number * ExactDecimal(10_000)
  }
}
