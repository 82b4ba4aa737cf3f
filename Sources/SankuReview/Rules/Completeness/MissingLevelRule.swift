import SankuDiagnostics
import SankuModel

/// Notes rows whose level-1 name is blank although the table has the column; reports, once a goal,
/// rows without a second level, and a table without any level names.
///
/// A blank below a filled cell is a merged cell and no fault.
struct MissingLevelRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-level",
    title: .init("没有填写一级或二级指标", "Level name missing"),
    summary: .init(
      "表里有一级指标栏，开头的行却是空的；或者只填了一级指标，没有二级指标；或者两栏都没有。",
      "The first rows of the column are blank, or the second level is, or there are no levels."),
    rationale: .init("没有一级、二级指标，分值和应设类别就无法核对。", "Points and required kinds cannot be checked."),
    advice: .init("补上一级、二级指标名称。", "Fill it in."),
    basis: Basis.form, severity: .info, defects: ["D03"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        绩效指标:
          - {一级指标: ⟦''⟧, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
        """),
      .rows("- {一级指标: 效益指标, 二级指标: ⟦''⟧, 三级指标: 到馆读者人次, 指标值: ≥3万人次}"),
    ],
    good: [.rows("- {一级指标: '', 二级指标: 服务对象满意度指标, 三级指标: 志愿者满意度, 指标值: ≥90%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    var findings: [Finding] = []
    var firstOpenBelow: ReviewedRow?
    var openBelow = 0
    var count = 0
    var hasLevels = false
    context.rows(with: []).forEach { row in
      guard row.hasName || row.hasValue else { return }
      count += 1
      hasLevels = hasLevels || row.level1Text != nil || row.level2Text != nil
      if isOpenAbove(row) { findings.append(levelOneMissing(row, context)) }
      if isOpenBelow(row) {
        if firstOpenBelow == nil { firstOpenBelow = row }
        openBelow += 1
      }
    }
    if count > 0, !hasLevels {
      return [
        finding(
          .init(
            "各行都没有一级、二级指标，无法核对指标类别是否齐全",
            "no row has a level-1 or level-2 name, so that the kinds cannot be checked"),
          at: .indicators, in: context, severity: .warning, defects: ["D03", "D01"])
      ]
    }
    if let first = firstOpenBelow {
      let count = openBelow
      findings.append(
        finding(
          .init("有\(count)行没有填写二级指标", "\(count) rows have no level-2 name"), at: first, .level2,
          in: context, severity: .warning, defects: ["D03", "D02"]))
    }
    return findings
  }

  private func levelOneMissing(_ row: ReviewedRow, _ context: ReviewContext) -> Finding {
    finding(
      .init("\(row.label)没有填写一级指标", "\(row.label) has no level-1 name"), at: row, .level1,
      in: context)
  }

  private func isOpenAbove(_ row: ReviewedRow) -> Bool {
    row.level1Text == nil && row.source[.level1] != nil
  }

  /// 产出指标 alone or with 100% in the column; 满意度指标 needs nothing below it.
  private func isOpenBelow(_ row: ReviewedRow) -> Bool {
    row.level.level1 != nil && row.dimension == nil
      && LevelTree.normalise(row.level2Text ?? "").isEmpty
  }
}
