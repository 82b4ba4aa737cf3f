import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a unit that stands twice, in the wrong place, or differs between value and unit column.
struct UnitConflictRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/unit-conflict",
    title: .init("单位写法有矛盾", "Unit in conflict"),
    summary: .init(
      "指标值里的单位与计量单位栏不同，单位重复，或者给文字值配了单位。",
      "The unit in the value differs from the unit column, stands twice, or belongs to words."),
    rationale: .init("两个单位只能有一个对，完成值按哪个填就会出错。", "Only one of two units can be right."),
    advice: .init("只保留一个正确的单位。", "Keep the one that is right."),
    basis: Basis.values, severity: .error, defects: ["D28"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ⟦20个⟧, 计量单位: '%'}"),
      .rows("- {二级指标: 社会效益指标, 三级指标: 阅读氛围评级, 指标值: 优, 计量单位: ⟦'%'⟧, 评分标准: 评级分优、良、中、差}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书完好率, 指标值: ⟦'≥95'⟧, 计量单位: 百分比}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20, 计量单位: 个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.judgeable.compactMap { row in
      if !row.value.unitColumn.isEmpty, row.value.has(.unitConflict) {
        return finding(
          .init(
            "指标值“\(row.value.text.string)”与单位栏“\(row.value.unitColumn.string)”不一致",
            "“\(row.value.text.string)” does not agree with the unit “\(row.value.unitColumn.string)”"
          ),
          at: row, .value, in: context)
      }
      if let finding = wordsWithUnit(row, context) { return finding }
      if row.value.has(.unitTwice) || hasStrayPercent(row.value.text) {
        return finding(
          .init(
            "“\(row.value.text.string)”里单位重复或放错了位置", "the unit stands twice or in the wrong place"),
          at: row, .value, in: context, severity: .warning, fixes: row.repairFix(.safe))
      }
      if row.value.isMeasured,
        Self.spelledOut.closes(row.value.text) || Self.spelledOut.isWhole(row.value.unitColumn)
      {
        return finding(
          .init("单位请写%，不写“百分比”“比例”", "write % instead of 百分比 or 比例"), at: row, .value, in: context,
          severity: .info, fixes: row.repairFix(.safe))
      }
      return nil
    }
  }

  private static let spelledOut: WordList = ["百分比", "千分比", "比例", "比率", "百分率", "百分数"]

  /// `%95`, `98分%`, `95%%`.
  private func hasStrayPercent(_ text: FoldedText) -> Bool {
    let percent: UInt32 = 0x25
    guard text.count > 1, let index = text.scalars.firstIndex(of: percent) else { return false }
    if index == 0 { return true }
    let isDoubled = index + 1 < text.count && text.scalars[index + 1] == percent
    let isGlued =
      index > 1 && text.scalars[index - 1].isHan && text.scalars[index - 2].isASCIIDigit
    return isDoubled || isGlued
  }

  /// What stands in the unit column where there is no unit.
  private static let noUnits: WordList = ["/", "-", "—", "无", "级", "等级", "档"]

  private func wordsWithUnit(_ row: ReviewedRow, _ context: ReviewContext) -> Finding? {
    guard row.value.kind == .qualitative || row.value.kind == .graded,
      !row.value.unitColumn.isEmpty,
      !row.value.text.scalars.contains(where: \.isASCIIDigit), !row.isDeclaredQualitativeInUnit,
      !Self.noUnits.isWhole(row.value.unitColumn),
      Placeholder.first(in: row.value.text) == nil
    else { return nil }
    return finding(
      .init(
        "“\(row.value.text.string)”是文字，却配了单位“\(row.value.unitColumn.string)”",
        "words “\(row.value.text.string)” carry the unit “\(row.value.unitColumn.string)”"),
      at: row, .unit, in: context, severity: .warning)
  }
}

extension ReviewedRow {
  /// Some forms print 定性 in the unit column.
  fileprivate var isDeclaredQualitativeInUnit: Bool { value.unitColumn.begins(with: "定") }
}
