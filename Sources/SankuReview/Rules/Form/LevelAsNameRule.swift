import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a level-3 name that only repeats the name of a level: `社会成本指标`.
struct LevelAsNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/level-as-name",
    title: .init("名称就是上级指标的名称", "Name of a level as indicator name"),
    summary: .init(
      "三级指标直接写了“数量指标”“社会成本指标”等一、二级指标名称。", "A level-3 name only repeats a level-1 or level-2 name."),
    rationale: .init("分类名称没有说明考核什么。", "The name of a class says nothing about what is measured."),
    advice: .init("写出这一类里具体考核的事项。", "Name what is measured within that class."),
    basis: Basis.values, severity: .warning, defects: ["D27"],
    bad: [.rows("- {二级指标: 社会效益指标, 三级指标: ⟦社会效益指标⟧, 指标值: ≥60%}")],
    good: [.rows("- {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 服务对象满意度, 指标值: ≥90%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named, without: .ofSatisfaction).compactMap { row in
      let core = row.name.core
      guard row.name.kind != .satisfaction,
        Self.endings.closes(core) || Self.dimensions.isWhole(core),
        context.levels.isLevelName(row.name.raw)
      else { return nil }
      return finding(
        .init("\(row.label)是指标分类的名称，不是具体指标", "\(row.label) is the name of a class"), at: row, .name,
        in: context)
    }
  }

  private static let endings: WordList = ["指标", "目标"]
  private static let dimensions: WordList = [
    "数量", "质量", "时效", "成本", "经济成本", "社会成本", "生态环境成本", "经济效益", "社会效益", "生态效益", "可持续影响",
  ]
}
