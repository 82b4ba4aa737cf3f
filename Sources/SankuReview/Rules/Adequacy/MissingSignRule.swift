import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a cost without sign, and a sign column that is blank.
struct MissingSignRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/missing-sign",
    title: .init("没有写计算符号", "Sign missing"),
    summary: .init("成本指标没有写≤，或者计算符号栏空着。", "A cost carries no ≤, or the sign column is blank."),
    rationale: .init("成本是上限还是定额，没有符号就说不清，计分办法也不同。", "Ceiling or fixed rate: scoring differs."),
    advice: .init("成本写“≤”，数量和比率写“≥”或“=”。", "Write ≤ for cost, ≥ or = for amounts and rates."),
    basis: Basis.values, severity: .info, defects: ["D18"],
    bad: [.rows("- {二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ⟦5000元/场⟧}")],
    good: [.rows("- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ≤5000元/场}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .unsigned, .single]).compactMap { row in
      let isCost = row.dimension == .economicCost && row.value.isMoney
      let isColumnBlank = row.source[.comparator]?.isBlank == true
      guard isCost || isColumnBlank else { return nil }
      return finding(
        .init("“\(row.value.text.string)”没有写≥、≤或=", "“\(row.value.text.string)” has no sign"),
        at: row,
        .value, in: context, fixes: row.signFix(row.properSign, .unsafe))
    }
  }
}
