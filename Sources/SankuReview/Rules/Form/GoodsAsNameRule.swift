import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a quantity whose name is a thing, not what is counted of it: `灭火装置及药剂 10套`.
struct GoodsAsNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/goods-as-name",
    title: .init("名称只写了物品", "Goods as a name"),
    summary: .init(
      "数量指标的名称只是物品或事项，没有写出统计的是什么。",
      "A quantity is named after a thing and does not say what is counted."),
    rationale: .init(
      "名称要说明衡量什么：购置数量、安装数量还是库存数量，口径不同。", "Bought, installed or in stock: these differ."),
    advice: .init("写成“……购置数量”“……安装数量”等。", "Write what is counted, such as “…购置数量”."),
    basis: Basis.values, severity: .info, defects: ["D27"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: ⟦自助借还机及书架⟧, 指标值: 10套}"),
      .rows("- {二级指标: 时效指标, 三级指标: ⟦读者投诉处理⟧, 指标值: ≤2个工作日}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 自助借还机购置数量, 指标值: 10套}")])

  /// 施工材料 1批: a batch of unknown size.
  private func isSomeBatch(_ row: ReviewedRow) -> Bool {
    row.value.unit?.text == "批" && row.value.number == .one
  }

  func check(_ context: ReviewContext) -> [Finding] {
    things(context) + work(context)
  }

  /// Work without what is judged of it: 工程验收合格, 投诉举报处理.
  private func work(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .ofOutput], without: [.kindName, .ofQuantity]).compactMap {
      row in
      guard row.name.core.count >= 4, TaskName.verb(of: row) == nil,
        Placeholder.first(in: row.name.folded) == nil
      else { return nil }
      return finding(
        .init("\(row.label)没有写出考核的是什么", "\(row.label) does not say what is judged"), at: row,
        .name, in: context)
    }
  }

  private func things(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .ofQuantity, .quantity, .unit], without: [.kindName, .money])
      .compactMap { row in
        guard row.name.core.count >= 2, row.value.dimension != .ratio,
          TaskName.verb(of: row) == nil, Placeholder.first(in: row.name.folded) == nil
        else { return nil }
        return finding(
          .init("\(row.label)没有写出统计的是什么", "\(row.label) does not say what is counted"), at: row,
          .name,
          in: context, defects: isSomeBatch(row) ? ["D27", "D14"] : nil)
      }
  }
}
