import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a printed second level that was left blank.
struct BlankRowRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/blank-row",
    title: .init("整行空白", "Blank row"),
    summary: .init(
      "该行只有印好的一级、二级指标，三级指标和指标值都是空的。", "Only the printed level names stand in the row."),
    rationale: .init(
      "空白行看不出是不适用还是漏填。", "It cannot be told whether it does not apply or was forgotten."),
    advice: .init("该填的补上；不适用的整行删去。", "Fill it in, or delete the row."),
    basis: Basis.form, severity: .info, defects: ["D04"],
    bad: [.rows("- ⟦{二级指标: 经济效益指标, 三级指标: '', 指标值: ''}⟧")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .blank).compactMap { row in
      let level = row.level2Text ?? row.level1Text ?? ""
      return make(
        .init("“\(level)”下面是空白行", "the row under “\(level)” is blank"), range: row.source.range,
        path: row.source.path(), in: context,
        fixes: row.removal(.init("删去空白行", "delete the blank row")))
    }
  }
}
