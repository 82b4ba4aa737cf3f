import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports an estimate whose lines do not add up to the year's money or the total.
struct EstimateSumRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/estimate-sum",
    title: .init("支出测算与资金总额不符", "Estimate does not add up"),
    summary: .init(
      "支出测算各项之和不等于年度资金或资金总额。", "The lines of the estimate do not add up to the money asked for."),
    rationale: .init("测算是预算的依据，合计不符说明金额没有依据。", "The estimate is the basis of the budget."),
    advice: .init("核对测算各项金额和单位。", "Check amounts and units of the lines."),
    basis: Basis.form, severity: .error, defects: ["D30", "D32"],
    bad: [
      .fields(
        """
        资金:
          总额: 60万元
          支出测算:
            - {内容: 购书, 金额: ⟦28万元⟧}
        """)
    ],
    good: [
      .fields(
        """
        资金:
          总额: 60万元
          支出测算:
            - {内容: 购书, 金额: 28万元}
            - {内容: 运行, 金额: 32万元}
        """)
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    let money = context.money
    guard !money.items.isEmpty, money.total != nil || money.annual != nil else {
      return .notApplicable
    }
    if money.items.contains(where: { money.comparable($0) == nil }) {
      return .cannotJudge(.init("测算中有金额没有填写或没有单位", "an amount or unit of the estimate is missing"))
    }
    return .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let money = context.money
    let items = money.items.compactMap { $0 }
    let sum = items.compactMap { money.comparable($0) }.reduce(.zero, +)
    let totals = [money.annual, money.total, money.fiscal].compactMap { money.comparable($0) }
    guard let last = items.last, let total = totals.first,
      !totals.contains(where: { close($0, sum) })
    else { return [] }
    let unit = money.isBare ? "" : "元"
    return [
      make(
        .init(
          "测算合计\(sum)\(unit)，资金为\(total)\(unit)",
          "the lines add up to \(sum), the money is \(total)"),
        range: last.cell.range, path: "资金.支出测算", in: context)
    ]
  }

  private func close(_ total: ExactDecimal, _ sum: ExactDecimal) -> Bool {
    let gap = total < sum ? sum - total : total - sum
    return gap * ExactDecimal(1000) <= total
  }
}
