import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports ≥100 % or >100 % for a share that cannot exceed 100 %.
struct AtLeastFullRateRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/at-least-full-rate",
    title: .init("比率写成≥100%", "≥100 % for a share"),
    summary: .init("不可能超过100%的比率写了“≥100%”。", "A share that cannot exceed 100 % is set as “≥100%”."),
    rationale: .init("符号没有意义，说明没有想清楚目标值。", "The sign makes no sense there."),
    advice: .init(
      "写成“=100%”；做不到全部的写实际可行的比率，如“≥98%”。", "Write “=100%”, or a feasible share such as “≥98%”."),
    basis: Basis.values, severity: .warning, defects: ["D18"],
    bad: [.rows("- {二级指标: 质量指标, 三级指标: 图书验收合格率, 指标值: ⟦≥100%⟧}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书验收合格率, 指标值: =100%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .percent, .quantity, .more]).compactMap { row in
      guard row.value.number == ExactDecimal(100), row.name.kind != .changeRate,
        !row.value.has(.signRepaired),
        !row.value.has(.signAssumed), !Bounds.mayExceed(row)
      else { return nil }
      return finding(
        .init("“\(row.value.text.string)”不成立，该比率不会超过100%", "this share cannot exceed 100 %"),
        at: row, .value, in: context, fixes: row.signFix("=", .safe))
    }
  }
}

/// Rates that may lie above 100 % (可超过100%的比率).
enum Bounds {
  private static let unbounded: WordList = [
    "增长", "增幅", "增速", "变动", "完成任务", "计划完成", "投资回报", "回报率", "杠杆", "负荷", "保值增值", "产销率", "收益率",
    "倍增", "带动比", "放大", "上座率", "使用率", "利用率", "投入产出", "拨备", "容积率", "供需", "周转", "提高", "提升",
    "超额", "达产", "充足率", "储备率", "同比", "求人倍率", "入库率",
  ]

  static func mayExceed(_ row: ReviewedRow) -> Bool {
    unbounded.occurs(in: row.name.folded)
  }
}
