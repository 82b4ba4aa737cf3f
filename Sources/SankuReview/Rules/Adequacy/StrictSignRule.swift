import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes < or > for money, where the stated amount itself should pass.
struct StrictSignRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/strict-sign",
    title: .init("金额用了<或>", "< or > for money"),
    summary: .init("成本指标用“<”，恰好等于该金额反而不合格。", "With “<” the stated amount itself would fail."),
    rationale: .init("预算标准是可以用足的上限。", "A budget standard may be used in full."),
    advice: .init("改用“≤”。", "Use “≤”."),
    basis: Basis.values, severity: .info, defects: ["D18"],
    bad: [.rows("- {二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ⟦<5000元/场⟧}")],
    good: [.rows("- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ≤5000元/场}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .less, .money]).compactMap { row in
      guard row.value.comparator == .below else { return nil }
      return finding(
        .init("“\(row.value.text.string)”应写“≤”", "write “≤” instead of “<”"), at: row, .value,
        in: context, fixes: row.signFix("≤", .unsafe))
    }
  }
}
