import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports level names that no guidance of the library has, and rows without any.
struct UnknownLevelRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/unknown-level",
    title: .init("一级或二级指标名称不认识", "Unknown level name"),
    summary: .init(
      "一级、二级指标用的名称不在所用指引里，也不在其他年度的指引里。",
      "A level-1 or level-2 name is in none of the library's guidances."),
    rationale: .init(
      "一、二级指标是统一的分类，改了名称就无法汇总，也无法判断指标设置是否齐全。",
      "The first two levels are a common classification; other names cannot be summed up or checked."
    ),
    advice: .init("改用指引规定的一级、二级指标名称。", "Use the names of the guidance."),
    basis: Basis.values, severity: .warning, defects: ["D02", "D20"],
    bad: [
      .rows("- {一级指标: 产出指标, 二级指标: ⟦面积指标⟧, 三级指标: 图书室面积, 指标值: ≥200平方米}"),
      .rows("- {一级指标: ⟦亮点指标⟧, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}"),
    ],
    good: [.rows("- {一级指标: 产出, 二级指标: 数量, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    var reported: Set<String> = []
    return context.rows(with: .oddLevel).compactMap { row in
      guard row.hasName || row.hasValue else { return nil }
      switch row.level.fit {
      case .unknownLevel1:
        guard let text = row.level1Text, reported.insert(text).inserted else { return nil }
        return finding(
          .unknown(text, 1, context), at: row, .level1, in: context,
          fixes: context.nameFix(row, .level1, text))
      case .unknownLevel2:
        guard let text = row.level2Text, reported.insert(text).inserted else { return nil }
        return finding(
          .unknown(text, 2, context), at: row, .level2, in: context,
          fixes: context.nameFix(row, .level2, text))
      default: return nil
      }
    }
  }
}

extension LocalizedText {
  fileprivate static func unknown(_ name: String, _ level: Int, _ context: ReviewContext) -> Self {
    let id = context.guidance.id
    let guidance = context.guidance.short ?? context.guidance.name
    return .init(
      "“\(name)”不是\(guidance)的\(level == 1 ? "一" : "二")级指标名称",
      "“\(name)” is no level-\(level) name of \(id)")
  }
}
