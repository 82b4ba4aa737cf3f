import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports unit costs that, times the quantities, exceed the budget, and notes those that fall short.
///
/// Costs meet the quantity rows whose unit they name; where several do, names decide. What falls short
/// may be spent on things without a unit cost, so that it is a remark.
struct UnitCostAgainstBudgetRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/unit-cost-against-budget",
    title: .init("单位成本×数量与预算不符", "Unit cost × quantity against the budget"),
    summary: .init(
      "成本指标的单位成本乘以数量指标，合计超过预算，或者明显少于预算。",
      "Unit costs times quantities exceed the budget, or fall short of it."),
    rationale: .init(
      "产出、成本和资金要互相匹配；乘出来对不上，三个数里至少有一个不实。",
      "Output, cost and money must agree; if they do not, one of the three is wrong."),
    advice: .init(
      "核对数量、单位成本和预算；有其他支出的，补充相应的成本指标或支出测算。",
      "Check quantity, unit cost and budget; other spending needs a cost indicator or an estimate."),
    basis: Basis.values, severity: .warning, defects: ["D32"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室购书
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        资金: {总额: 20万元, 财政拨款: 20万元}
        年度目标: 新增图书8000册。
        绩效指标:
          - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单册图书采购成本, 指标值: ⟦≤35元/册⟧}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 新增图书册数, 指标值: ≥8000册}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
        """)
    ],
    good: [.fields("资金: {总额: 28万元, 财政拨款: 28万元}")])

  func relevance(to context: ReviewContext) -> Relevance {
    guard !UnitCosts.prices(in: context).isEmpty else { return .notApplicable }
    return UnitCosts.budget(of: context) == nil
      ? .cannotJudge(.init("没有可以核对的资金数额", "there is no amount of money to compare"))
      : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let budget = UnitCosts.budget(of: context) else { return [] }
    let costs = UnitCosts(context)
    guard let first = costs.lines.first, let sum = costs.sum, !sum.isZero else { return [] }
    let hundred = ExactDecimal(100)
    // The unit cost of works that take years covers all of them.
    let ceiling = max(budget, context.money.total?.yuan ?? budget)
    if sum * hundred > ceiling * ExactDecimal(105) {
      return [
        finding(
          .init(
            "\(costs.text)合计\(sum.inYuan)，超过预算\(budget.inYuan)",
            "\(costs.text) comes to \(sum.inYuan), above the budget of \(budget.inYuan)"),
          at: first.row, .value, in: context)
      ]
    }
    guard costs.isComplete, sum * hundred < budget * ExactDecimal(98),
      context.money.items.isEmpty
    else { return [] }
    return [
      finding(
        .init(
          "\(costs.text)合计\(sum.inYuan)，比预算\(budget.inYuan)少，其余支出没有说明",
          "\(costs.text) comes to \(sum.inYuan) of \(budget.inYuan); the rest is not explained"),
        at: first.row, .value, in: context, severity: .info)
    ]
  }
}

/// The unit costs of a goal with the quantities they belong to (单位成本与数量).
private struct UnitCosts {
  struct Line {
    var row: ReviewedRow
    var price: ExactDecimal
    var quantity: ExactDecimal
    var times: ExactDecimal
    var text: String
  }

  private(set) var lines: [Line] = []
  /// Whether every unit cost met a quantity.
  private(set) var isComplete = true

  /// Months and years below the stroke, and how often they come in a goal's year.
  private static let periods = [("月", 12), ("年", 1), ("季度", 4), ("季", 4)]

  private static func timesAYear(_ unit: String) -> Int? {
    periods.first { $0.0.hasBytes(of: unit) }?.1
  }

  /// Rows that are a price per something.
  static func prices(in context: ReviewContext) -> [ReviewedRow] {
    context.rows(with: [.judgeable, .ofEconomicCost, .quantity, .money, .single]).filter { row in
      row.value.unit?.perDimensions.isEmpty == false || PerUnitMissingRule.isStandard(row.name)
    }
  }

  /// The year's money, else the total; amounts without unit are 万元 as on the official form.
  static func budget(of context: ReviewContext) -> ExactDecimal? {
    yuan(context.money.annual, context) ?? yuan(context.money.total, context)
      ?? yuan(context.money.fiscal, context)
  }

  private static func yuan(_ amount: MoneyAmount?, _ context: ReviewContext) -> ExactDecimal? {
    guard let amount, !amount.number.isZero else { return nil }
    return amount.yuan ?? (context.money.isBare ? amount.number * ExactDecimal(10_000) : nil)
  }

  init(_ context: ReviewContext) {
    let prices = Self.prices(in: context)
    let quantities = Self.withoutTotals(
      context.rows(with: [.judgeable, .ofQuantity, .quantity, .single, .unit], without: .percent))
    // Prices are often per one unit.
    var known: [(unit: String, nearest: [Int?])] = []
    for (place, price) in prices.enumerated() {
      guard let unit = price.value.unit, let number = price.value.normalisedMoney else { continue }
      let perUnits = unit.perUnits
      var things = perUnits.filter { Self.timesAYear($0) == nil }
      if perUnits.isEmpty { things = Self.onlyUnit(of: quantities).map { [$0] } ?? [] }
      let times = perUnits.compactMap { Self.timesAYear($0) }.reduce(1, *)
      guard things.count == 1, let reader = context.index.reader.unit(things[0])?.unit else {
        isComplete = false
        continue
      }
      if !known.contains(where: { $0.unit.hasBytes(of: things[0]) }) {
        known.append((things[0], Self.nearest(of: quantities, among: prices, per: reader)))
      }
      let nearest = known.first { $0.unit.hasBytes(of: things[0]) }?.nearest ?? []
      let own = Self.likest(
        price, quantities.indices.filter { nearest[$0] == place }.map { quantities[$0] })
      let amounts = own.compactMap { row in
        row.value.unit.flatMap { unit in row.value.number.flatMap { unit.convert($0, to: reader) } }
      }
      guard !amounts.isEmpty else {
        isComplete = false
        continue
      }
      let quantity = amounts.reduce(.zero, +)
      lines.append(
        Line(
          row: price, price: number, quantity: quantity, times: ExactDecimal(times),
          text: "\(quantity.trimmed)\(things[0])×\(Self.written(price))"))
    }
  }

  var sum: ExactDecimal? {
    lines.isEmpty
      ? nil : lines.map { $0.price * $0.quantity * $0.times }.reduce(.zero, +)
  }

  var text: String { lines.prefix(3).map(\.text).joined(separator: "、") }

  /// The price without its sign: 23万元/个.
  private static func written(_ price: ReviewedRow) -> String {
    let text = price.value.text
    let signs = text.scalars.prefix { !$0.isASCIIDigit && !$0.isHan }.count
    return text.dropping(prefix: signs).string
  }

  /// A row that is the sum of others in its unit tells them once more.
  private static func withoutTotals(_ rows: SelectedRows) -> [ReviewedRow] {
    guard rows.count > 2 else { return Array(rows) }
    var sums: [String: (count: Int, sum: ExactDecimal)] = [:]
    for row in rows {
      guard let unit = row.value.unit?.text else { continue }
      let (count, sum) = sums[unit] ?? (0, .zero)
      sums[unit] = (count + 1, sum + (row.value.number ?? .zero))
    }
    return rows.filter { row in
      guard let unit = row.value.unit?.text, let number = row.value.number, let all = sums[unit]
      else { return true }
      return all.count < 3 || all.sum != number + number
    }
  }

  /// Of several quantities in one unit, those that share most with the price's name; none where
  /// nothing is shared, as 个 and 公里 count many things.
  private static func likest(_ price: ReviewedRow, _ rows: [ReviewedRow]) -> [ReviewedRow] {
    let shared = rows.map { Bigrams.common($0.name.folded, price.name.folded) }
    guard let most = shared.max() else { return [] }
    if most == 0 {
      let isSure = rows.count == 1 && (rows[0].value.dimension != .count || isPerHead(price))
      return isSure ? rows : []
    }
    return zip(rows, shared).filter { $0.1 == most }.map(\.0)
  }

  private static let perHead: WordList = ["人均", "户均", "生均", "每人", "每户", "每生"]

  /// 人均工资标准: of the only people that the goal counts.
  private static func isPerHead(_ price: ReviewedRow) -> Bool {
    perHead.occurs(in: price.name.core)
  }

  /// A standard without its per-unit can only be meant for the one unit that all quantities share.
  private static func onlyUnit(of rows: [ReviewedRow]) -> String? {
    guard let first = rows.first?.value.unit else { return nil }
    let isShared = rows.allSatisfy { $0.value.unit?.isComparable(with: first) == true }
    return isShared ? first.text : nil
  }

  /// For each quantity the number of the price per a unit whose name is most like its own; nil for
  /// one in another unit, and for one that is like none of several prices.
  private static func nearest(
    of quantities: [ReviewedRow], among prices: [ReviewedRow], per unit: UnitExpression
  ) -> [Int?] {
    let rivals = prices.indices.filter { number in
      prices[number].value.unit.map { $0.perUnits.isEmpty || $0.perUnits.contains(unit.text) }
        ?? false
    }
    return quantities.map { row in
      guard let own = row.value.unit, own.perDimensions.isEmpty, own.isComparable(with: unit)
      else { return nil }
      if rivals.count < 2 { return rivals.first }
      var best = 0.0
      var nearest: Int?
      for number in rivals {
        let likeness = Bigrams.similarity(prices[number].name.core, row.name.core)
        if likeness > best { (best, nearest) = (likeness, number) }
      }
      return nearest
    }
  }
}

extension CellValue {
  /// Money in 元, whatever stands below the stroke.
  fileprivate var normalisedMoney: ExactDecimal? {
    guard let number, let head = unit?.head else { return nil }
    return number * head.entry.unit.scale.scaled(byPowerOfTen: Int(head.power))
  }
}
