import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports an amount of change that is compared with nothing: `提升10%`.
struct ChangeWithoutBaselineRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/change-without-baseline",
    title: .init("变化没有比较基数", "Change without a baseline"),
    summary: .init(
      "指标值是增减幅度，但没有写明与何时相比。", "The value is an amount of change, compared with nothing."),
    rationale: .init("不知道基数就算不出是否达到。", "Without a base nobody can tell whether it was reached."),
    advice: .init(
      "写明比较的时期，如“较上年提高5个百分点”，或在上年值栏填写基数。",
      "Name the period compared with, or fill in last year's value."),
    basis: Basis.values, severity: .warning, defects: ["D17"],
    bad: [.rows("- {二级指标: 社会效益指标, 三级指标: 图书借阅量, 指标值: ⟦提升10%⟧}")],
    good: [
      .rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书借阅量, 指标值: 较上年增长10%}"),
      .rows(
        "- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书借阅量, 指标值: 增长10%, 上年值: 5万册}"),
    ])

  private static let comparisons: WordList = [
    "较", "同比", "环比", "比上年", "上年", "去年", "上一年", "基期", "年初", "比照", "与", "对比", "相比", "逐年",
  ]

  func check(_ context: ReviewContext) -> [Finding] {
    context.judgeable.compactMap { row in
      let isChange =
        (row.value.kind == .change && row.value.number != nil)
        || (row.value.kind == .quantity && Vagueness.directions.opens(row.value.text))
      let isChangeRate = row.value.isPercent && row.name.kind == .changeRate
      guard isChange || isChangeRate, row.value.reading.baseline == nil,
        row.source.filled(.previous) == nil, !comparesElsewhere(row)
      else { return nil }
      return finding(
        .init("“\(row.value.text.string)”没有写明与何时相比", "compared with what is not said"), at: row,
        .value, in: context, severity: isChange ? .warning : .info,
        fixes: isChange ? row.baselineFix() : [])
    }
  }

  private func comparesElsewhere(_ row: ReviewedRow) -> Bool {
    let texts =
      [row.name.folded, row.value.text]
      + [RowField.definition, .valueBasis, .note, .scoring].map { row.folded($0) }
    return texts.contains { Self.comparisons.occurs(in: $0) }
  }
}
