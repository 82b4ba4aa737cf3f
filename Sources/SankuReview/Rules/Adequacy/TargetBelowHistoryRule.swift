import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a target that asks for less than last year's result.
struct TargetBelowHistoryRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/target-below-history",
    title: .init("目标值低于上年水平", "Target below last year's result"),
    summary: .init("目标值比上年完成值差，没有说明原因。", "The target is worse than last year's result."),
    rationale: .init(
      "目标应从严设定，一般不低于上年水平。", "Targets should be set strictly, as a rule not below last year."),
    advice: .init("提高目标值；确有原因的在备注说明。", "Raise it, or give the reason in the note."),
    basis: Basis.values, severity: .info, defects: ["D33"],
    bad: [.rows("- {二级指标: 社会效益指标, 三级指标: 参观人次, 指标值: ⟦≥3000人次⟧, 上年值: 5200人次}")],
    good: [.rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 参观人次, 指标值: ≥5500人次, 上年值: 5200人次}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .more]).compactMap { row in
      guard let previous = row.previous, previous.kind == .quantity,
        let target = row.value.number, let last = previous.value,
        previous.unit?.text == row.value.unit?.text, target < last,
        row.source.filled(.note) == nil
      else { return nil }
      return finding(
        .init(
          "目标值“\(row.value.text.string)”低于上年的\(last)", "the target is below last year's \(last)"),
        at: row, .value, in: context)
    }
  }
}
