import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a level-2 name that stands under the wrong level-1 name.
///
/// A combination that another year's guidance has is left to ``OtherYearLevelsRule``.
struct MisplacedLevelRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/misplaced-level",
    title: .init("二级指标归错一级指标", "Level 2 under the wrong level 1"),
    summary: .init(
      "二级指标不属于它上面的一级指标，如效益指标下面写数量指标。",
      "A level-2 name stands under a level-1 name that it does not belong to."),
    rationale: .init(
      "归类错了，分值就算到别的部分，也看不出该有的指标是否齐全。",
      "The points go to another part, and missing kinds of indicators stay hidden."),
    advice: .init("把该行移到所属的一级指标下，或改正二级指标。", "Move the row or correct its level-2 name."),
    basis: Basis.values, severity: .warning, defects: ["D20"],
    bad: [.rows("- {一级指标: 效益指标, 二级指标: ⟦数量指标⟧, 三级指标: 图书架补充数量, 指标值: ≥20个}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .oddLevel).compactMap { row in
      guard row.hasName || row.hasValue, case .misplaced(let parents) = row.level.fit,
        let level1 = row.level1Text, let level2 = row.level2Text
      else { return nil }
      let names = parents.joined(separator: "、")
      return finding(
        .init(
          "“\(level2)”不属于“\(level1)”，应归入\(names)",
          "“\(level2)” does not belong under “\(level1)” but under \(names)"),
        at: row, .level2, in: context,
        fixes: parents.count == 1 ? context.levelFix(row, level1: parents[0], level2: level2) : [])
    }
  }
}
