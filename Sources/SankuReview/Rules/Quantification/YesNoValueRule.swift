import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a yes-or-no value where an amount would say more, and reports one where the name promises
/// an amount or a rate.
struct YesNoValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/yes-no-value",
    title: .init("指标值是“是/否”“完成”", "Yes or no as value"),
    summary: .init("指标值只有是否、完成与否。", "The value only says whether something was done."),
    rationale: .init("是否类指标区分度低，能计量的应当计量。", "Such indicators tell little; measure where you can."),
    advice: .init("能改的改成数量、比率或日期。", "Use an amount, a rate or a date where possible."),
    basis: Basis.values, severity: .info, defects: ["D15", "D11"],
    bad: [.rows("- {二级指标: 质量指标, 三级指标: 图书室是否挂牌, 指标值: ⟦是⟧}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书室挂牌率, 指标值: =100%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .judgeable, without: [.measured, .ofTime, .ofSatisfaction]).compactMap {
      row in
      guard row.value.word == .completion || (row.value.word == .yesNo && row.value.isBareWord)
      else { return nil }
      let promisesNumber = row.name.kind.map { $0.isRate || $0.isAmount || $0 == .money } ?? false
      return finding(
        .init(
          "指标值“\(row.value.text.string)”只说明是否做到", "“\(row.value.text.string)” only says whether"),
        at: row, .value, in: context, severity: promisesNumber ? .warning : .info,
        defects: row.name.core.holds("是否") ? ["D15", "D11", "D27"] : nil,
        fixes: row.wordFix() + (promisesNumber ? row.blankFix(context) : []))
    }
  }
}
