import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports one explanation, scoring rule or basis copied over most rows: it explains none.
struct RepeatedExplanationRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/repeated-explanation",
    title: .init("各行的说明千篇一律", "One explanation on every row"),
    summary: .init(
      "指标解释或评分标准在多数行完全相同，没有说明各指标自己的口径。",
      "The same explanation or scoring rule stands on most rows."),
    rationale: .init(
      "解释要写明指标内容、统计口径和计算方法，评分标准要能算出得分；套话两样都做不到。",
      "It should tell what is counted and how; a set phrase does neither."),
    advice: .init(
      "逐项写明指标的内容、公式和扣分办法。", "Write for each row what is counted, the formula and the scoring."),
    basis: Basis.values, severity: .warning, defects: ["D19"],
    bad: [
      .rows(
        """
        - {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 指标解释: ⟦反映工作完成情况⟧}
        - {二级指标: 数量指标, 三级指标: 阅览桌补充数量, 指标值: ≥30张, 指标解释: 反映工作完成情况}
        - {二级指标: 数量指标, 三级指标: 阅读活动场次, 指标值: ≥10场, 指标解释: 反映工作完成情况}
        """)
    ],
    good: [
      .rows(
        """
        - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 指标解释: 年度内安装到位的图书架}
        """)
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    [RowField.definition, .scoring].compactMap { field in
      guard let (first, count) = mostCommon(field, in: context) else { return nil }
      let text = first.folded(field)
      guard count >= 3, !isGenuine(text, field) else { return nil }
      return finding(
        .init(
          "\(count)行的\(field.chineseName)都是“\(text.string)”，没有针对性",
          "\(count) rows have the same \(field.rawValue) “\(text.string)”"),
        at: first, field, in: context)
    }
  }

  /// The first row with the text that stands on most of the rows where the column is filled, and
  /// how many rows have it.
  private func mostCommon(
    _ field: RowField, in context: ReviewContext
  ) -> (row: ReviewedRow, count: Int)? {
    let texts = context.texts
    let filled = context.rows.indices.filter { texts.count(row: $0, field) > 0 }
    // Of pairs of different texts, taken off one after the other, the commonest is left.
    var ahead = 0
    var common = 0
    for row in filled {
      if ahead == 0 { common = row }
      ahead += texts.isSame(field, row, common) ? 1 : -1
    }
    guard let first = filled.first(where: { texts.isSame(field, $0, common) }) else { return nil }
    let count = filled.count { texts.isSame(field, $0, common) }
    return count * 10 >= filled.count * 6 ? (context.rows[first], count) : nil
  }

  /// A scoring rule that can be computed may well be common to all rows.
  private func isGenuine(_ text: FoldedText, _ field: RowField) -> Bool {
    guard field == .scoring else { return false }
    return text.scalars.contains { $0.isASCIIDigit } || text.holds("按比例") || text.holds("×")
      || text.holds("/")
  }
}
