import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports an amount of the budget that is no plain number with a unit of money.
struct UnreadableAmountRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/unreadable-amount",
    title: .init("资金金额读不出数", "Amount that cannot be read"),
    summary: .init(
      "资金栏写的不是一个金额，例如“约60万元”“据实安排”。",
      "A cell of the budget is no single amount, such as “约60万元” or “据实安排”."),
    rationale: .init(
      "金额不确定，合计、成本和测算都无法核对。", "Sums, cost and estimate cannot be checked against it."),
    advice: .init("写一个数和单位，如“60万元”；说明写到项目概况里。", "Write a number and its unit, such as 60万元."),
    basis: Basis.form, severity: .warning, defects: ["D30"],
    bad: [.fields("资金: {总额: ⟦约60万元⟧}")],
    good: [.fields("资金: {总额: 60万元, 其他资金: 无}")])

  private static let nothing: WordList = ["无", "—", "-", "/", "——", "0", "零", "没有", "不适用", "--"]

  func check(_ context: ReviewContext) -> [Finding] {
    var findings: [Finding] = []
    func look(_ cell: Located<String>?) {
      guard let cell, !cell.isBlank, !Self.nothing.isWhole(FoldedText(cell.value)),
        Placeholder.first(in: FoldedText(cell.value)) == nil
      else { return }
      findings.append(
        make(
          .init("“\(cell.value)”不是一个金额", "“\(cell.value)” is no amount of money"),
          range: cell.range, path: GoalField.budget.chineseName, in: context))
    }
    if context.money.total == nil { look(context.goal.budget?.total) }
    if context.money.fiscal == nil { look(context.goal.budget?.fiscal) }
    if context.money.other == nil { look(context.goal.budget?.other) }
    if context.money.annual == nil { look(context.goal.budget?.annual) }
    return findings
  }
}
