import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports an amount of money whose 元 is missing: `470` in `人/天`, `28.40/株`.
struct MoneyUnitLostRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/money-unit-lost",
    title: .init("金额没有写元", "Money without 元"),
    summary: .init(
      "名称是费用、单价或补助标准，单位里却没有元或万元。",
      "The name is about money, but the unit holds neither 元 nor 万元."),
    rationale: .init(
      "成本要与预算核对，缺了货币单位就差一万倍也看不出来。",
      "Cost is checked against the budget; without 元 an error of 10,000 hides."),
    advice: .init("补上货币单位，如“470元/人·天”。", "Write the money unit, such as “470元/人·天”."),
    basis: Basis.values, severity: .warning, defects: ["D28", "D13"],
    bad: [
      .rows("- {二级指标: 经济成本指标, 三级指标: 阅读活动讲课费, 指标值: '470', 计量单位: ⟦人/天⟧}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: 图书补助成本, 指标值: ⟦≤28.40/册⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 图书室物业费, 指标值: ⟦8个⟧}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: 场馆租赁成本, 指标值: ⟦≤2万/月⟧}"),
    ],
    good: [.rows("- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 阅读活动讲课费, 指标值: ≤470元/人·天}")])

  /// A cost of so many people a year: 5400人/年 can only be money.
  private func isRatePerTime(_ row: ReviewedRow) -> Bool {
    row.dimension == .economicCost && row.value.dimension == .count
      && row.value.unit?.perDimensions.isEmpty == false
  }

  /// 250万, 620万/月: read as 万元, but not written so.
  private func endsInWan(_ text: FoldedText) -> Bool {
    let scalars = text.scalars
    guard let index = scalars.firstIndex(of: 0x4E07), index > 0, scalars[index - 1].isASCIIDigit
    else { return false }
    return index + 1 == scalars.count || scalars[index + 1] == 0x2F
  }

  private static let charges: WordList = ["费", "费用", "经费", "成本"]

  /// 物业费 8个: a sum of money counted like things.
  private func isChargedByCount(_ row: ReviewedRow) -> Bool {
    row.dimension?.isOutput == true && row.value.dimension == .count
      && Self.charges.suffix(of: row.name.core) != nil
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let bare = context.rows(with: [.judgeable, .numeric, .money, .ofEconomicCost]).compactMap {
      row -> Finding? in
      guard row.value.unitColumn.isEmpty, endsInWan(row.value.text) else { return nil }
      return finding(
        .init("“\(row.value.text.string)”没有写元", "“\(row.value.text.string)” lacks 元"), at: row,
        .value, in: context, severity: .info)
    }
    return bare
      + context.rows(with: [.judgeable, .numeric, .unit], without: .money).compactMap { row in
        guard row.name.kind == .money || isRatePerTime(row), let unit = row.value.unit,
          unit.dimension != .ratio, unit.dimension != .points, row.bracketUnit == nil
        else { return nil }
        let isPerUnit = unit.head == nil || unit.dimension == .work || !unit.perDimensions.isEmpty
        guard isPerUnit || row.dimension == .economicCost || isChargedByCount(row) else {
          return nil
        }
        let field: RowField = row.value.unitColumn.isEmpty ? .value : .unit
        return finding(
          .init(
            "\(row.label)是金额，单位“\(unit.text)”里没有元",
            "\(row.label) is money, but the unit “\(unit.text)” lacks 元"),
          at: row, field, in: context, fixes: row.moneyFix())
      }
  }
}
