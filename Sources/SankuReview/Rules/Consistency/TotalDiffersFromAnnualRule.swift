import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a project of one year whose total differs from the year's money, and a year's money above
/// the total.
struct TotalDiffersFromAnnualRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/total-differs-from-annual",
    title: .init("总额与年度金额矛盾", "Total against annual money"),
    summary: .init(
      "实施期只有一年，资金总额却不等于年度资金；或者年度资金大于总额。",
      "The period is one year but total and annual money differ, or the year exceeds the total."),
    rationale: .init("一年的项目没有其他年度，两个数应相等；否则实施期或金额有一个填错了。", "One of period and money is wrong."),
    advice: .init("核对实施期和两个金额。", "Check the period and both amounts."),
    basis: Basis.form, severity: .warning, defects: ["D31", "D30"],
    bad: [
      .fields("实施期: 1年\n资金: {总额: 180万元, 年度: ⟦60万元⟧}"),
      .fields("资金: {总额: 60万元, 年度: ⟦60元⟧}"),
    ],
    good: [.fields("实施期: 3年\n中长期目标: 三年开放图书室36个。\n资金: {总额: 180万元, 年度: 60万元}")])

  func check(_ context: ReviewContext) -> [Finding] {
    let money = context.money
    guard let annual = money.annual, let year = money.comparable(annual),
      let total = money.comparable(money.total), !total.isZero, !year.isZero
    else { return [] }
    let isSingle = context.period.years == 1 && year != total
    // 30万元 in all and 30元 this year.
    let isMixed = year != total && annual.number == money.total?.number
    guard isSingle || isMixed || total < year else { return [] }
    return [
      make(
        .init(
          isMixed
            ? "年度资金“\(annual.cell.value)”与总额“\(money.total?.cell.value ?? "")”数字相同，单位不同"
            : isSingle
              ? "实施期为一年，年度资金“\(annual.cell.value)”却与总额“\(money.total?.cell.value ?? "")”不同"
              : "年度资金“\(annual.cell.value)”大于总额“\(money.total?.cell.value ?? "")”",
          "annual money “\(annual.cell.value)” against the total “\(money.total?.cell.value ?? "")”"
        ),
        range: annual.cell.range, path: "资金.年度", in: context)
    ]
  }
}
