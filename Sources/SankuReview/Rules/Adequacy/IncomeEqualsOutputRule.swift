import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes an income that equals the gross output: one of them is no income.
struct IncomeEqualsOutputRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/income-equals-output",
    title: .init("增收额等于产值", "Income equals gross output"),
    summary: .init(
      "增加收入的目标值与产值、销售额相同。", "The income target is the same amount as the gross output."),
    rationale: .init(
      "产值要扣除成本才是收入，两个数相同说明其中一个没有测算。",
      "Output less cost is income; equal amounts were not worked out."),
    advice: .init("分别测算产值和增收额。", "Work out output and income apart."),
    basis: Basis.values, severity: .info, defects: ["D33", "D25"],
    bad: [
      .rows(
        """
        - {二级指标: 经济效益指标, 三级指标: 文创产品产值, 指标值: ⟦≥80万元⟧}
        - {二级指标: 经济效益指标, 三级指标: 带动手工艺人增收金额, 指标值: ⟦≥80万元⟧}
        """)
    ],
    good: [
      .rows("- {一级指标: 效益指标, 二级指标: 经济效益指标, 三级指标: 带动手工艺人增收金额, 指标值: ≥30万元}")
    ])

  private static let outputs: WordList = ["产值", "销售额", "销售收入", "营业额", "交易额"]
  private static let incomes: WordList = ["增收", "增加收入", "纯收入", "净收入", "收入增加"]

  func check(_ context: ReviewContext) -> [Finding] {
    let rows = context.rows(with: [.judgeable, .ofBenefit, .quantity, .money])
    guard rows.count >= 2 else { return [] }
    let outputs = rows.filter { Self.outputs.occurs(in: $0.name.core) }
    let incomes = rows.filter {
      Self.incomes.occurs(in: $0.name.core) && !Self.outputs.occurs(in: $0.name.core)
    }
    let same = incomes.filter { income in
      outputs.contains { $0.value.normalised == income.value.normalised && isSum($0, income) }
    }
    let both = outputs.filter { output in
      same.contains { $0.value.normalised == output.value.normalised }
    }
    return (both + same).sorted { $0.index < $1.index }.map { row in
      finding(
        .init(
          "增收额与产值都是“\(row.value.text.string)”",
          "income and output are both “\(row.value.text.string)”"),
        at: row, .value, in: context)
    }
  }

  private func isSum(_ first: ReviewedRow, _ second: ReviewedRow) -> Bool {
    first.value.unit?.perDimensions == second.value.unit?.perDimensions
  }
}
