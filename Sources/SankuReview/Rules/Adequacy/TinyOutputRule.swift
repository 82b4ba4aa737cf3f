import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a goal with much money whose every quantity is one.
struct TinyOutputRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/tiny-output",
    title: .init("产出数量与资金规模不相称", "Output out of proportion to the money"),
    summary: .init(
      "资金在一百万元以上，数量指标却都是“1种”“1项”。", "A million yuan or more, yet every quantity is one."),
    rationale: .init(
      "数量定成1，做多做少都算完成，看不出钱花出了多少产出。", "A quantity of one is met by anything."),
    advice: .init(
      "写出真正能反映工作量的数量，如场次、人次、面积、批次。", "Count what shows the work: sessions, people, area, batches."),
    basis: Basis.values, severity: .info, defects: ["D33"],
    bad: [
      .goal(
        """
        项目名称: 青山县读书节活动
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        资金: {总额: 300万元}
        年度目标: 打造读书节品牌1个。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 读书节品牌数量, 指标值: ⟦1个⟧}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 活动种类数, 指标值: ⟦≥1种⟧}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
        """)
    ],
    good: [.fields("资金: {总额: 300万元}")])

  /// A bridge or a system may well be one.
  private static let wholes: WordList = [
    "座", "栋", "条", "幢", "所", "处", "套", "宗", "期", "艘", "架", "部", "公里", "万", "亿",
  ]

  func relevance(to context: ReviewContext) -> Relevance {
    context.categories.contains("基础建设类") || context.categories.contains("信息化建设类")
      ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let rows = context.rows(with: [.judgeable, .ofQuantity])
    guard rows.allSatisfy({ isOne($0) }), isLarge(context.money) else { return [] }
    return rows.map { row in
      finding(
        .init(
          "数量只有“\(row.value.text.string)”，与资金规模不相称",
          "“\(row.value.text.string)” is out of proportion to the money"),
        at: row, .value, in: context)
    }
  }

  /// A million 元 or more.
  private func isLarge(_ money: GoalMoney) -> Bool {
    let million = ExactDecimal(1_000_000)
    return money.sumsInYuan.contains { $0 >= million }
  }

  private func isOne(_ row: ReviewedRow) -> Bool {
    guard row.value.kind == .quantity, row.value.number == .one, !row.value.isPercent,
      let unit = row.value.unit?.text
    else { return false }
    return !Self.wholes.opens(FoldedText(unit))
  }
}
