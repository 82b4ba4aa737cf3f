import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes amounts of the budget without 元 or 万元, and 万 without 元.
struct BudgetUnitMissingRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/budget-unit-missing",
    title: .init("资金金额没有写单位", "Budget without a unit"),
    summary: .init("资金栏的金额没有写元或万元，或者只写了“万”。", "Amounts of the budget carry no 元 or 万元, or only 万."),
    rationale: .init("差一个单位就差一万倍；没有单位，与指标值、支出测算都无法核对。", "One unit makes a difference of 10,000."),
    advice: .init("写明“万元”或“元”。", "Write 万元 or 元."),
    basis: Basis.form, severity: .info, defects: ["D30"],
    bad: [.fields("资金: {总额: ⟦60⟧, 财政拨款: 60}")],
    good: [.fields("资金: {总额: 60万元, 财政拨款: 60万元}")])

  func check(_ context: ReviewContext) -> [Finding] {
    let heads = context.money.heads
    guard
      let amount = heads.first(where: { !$0.number.isZero && ($0.scale == nil || $0.lacksYuan) })
    else { return [] }
    return [
      make(
        .init("“\(amount.cell.value)”没有写明是元还是万元", "“\(amount.cell.value)” names neither 元 nor 万元"),
        range: amount.cell.range, path: "资金", in: context, fixes: fixes(heads))
    ]
  }

  /// 万 is 万元. Bare numbers are in 万元 on the official form, but a person must say so.
  private func fixes(_ heads: [MoneyAmount]) -> [Finding.Fix] {
    let open = heads.filter { !$0.number.isZero && ($0.scale == nil || $0.lacksYuan) }
    guard let first = open.first else { return [] }
    let isSafe = open.allSatisfy { $0.lacksYuan }
    let edits = open.map { amount in
      Finding.Fix.Edit.text(
        amount.cell.range, CellText.trimmed(amount.cell.value) + (amount.lacksYuan ? "元" : "万元"))
    }
    return [
      Finding.Fix(
        kind: isSafe ? .safe : .unsafe, title: .init("金额写上“万元”", "write 万元 behind the amounts"),
        range: first.cell.range, replacement: "", edits: edits)
    ]
  }
}
