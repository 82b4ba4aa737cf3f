import Sanku
import Testing

/// What refers to an entry, in the library and in goals.
struct EntryUsesTests {
  @Test func templatesCasesRulesAndGoals() throws {
    let library = library()
    let goals = GoalReader.read(
      SourceText(
        name: "g.yaml",
        """
        goals:
          - {项目名称: 甲, 绩效指标: [{三级指标: 面积数, 指标值: ≥1}]}
          - {项目名称: 乙, 绩效指标: [{三级指标: 别的, 指标库: a/area}]}
          - {项目名称: 丙, 绩效指标: [{三级指标: 面积, 指标库: a/other}]}
        """)
    ).goals
    let uses = library.uses(of: "a/area", goals: goals)
    #expect(
      uses.entries.map { "\($0.kind) \($0.id) \($0.place.range.start.line)" } == [
        "template a/plan 5", "case a/flood 6", "indicator a/other 3", "rule a/ask 7",
      ])
    #expect(uses.goals.map { "\($0.name) \($0.place.range.start.line)" } == ["甲 2", "乙 3"])
    #expect(library.uses(of: "a/ask").entries.isEmpty)
  }

  @Test func rulesOfPacksAreExplained() {
    let library = library()
    #expect(library.packRules.map(\.id) == ["a/ask"])
    #expect(library.ruleDocumentation("a/ask")?.title.zh == "缺少面积")
    #expect(library.ruleDocumentation("completeness/missing-name") != nil)
    #expect(library.ruleDocumentation("a/nothing") == nil)
  }

  private func library() -> Library {
    let content = """
      indicators:
        - {id: area, name: 面积, synonyms: [面积数], dimension: quantity, definition: 数, unit: 亩}
        - {id: other, name: 别的, dimension: quantity, definition: 数, unit: 亩, related: [{id: area, type: similar}]}
      templates:
        - {id: plan, name: 模板, indicators: [{use: area}]}
      cases: [{id: flood, title: 防汛, kind: illustrative, results: [{indicator: area, target: 甲}]}]
      rules: [{id: ask, title: 缺少面积, require: {indicator: area}}]
      """
    let loaded = RegistryLoader.load(sources: [
      SourceText(
        name: "Indicators/a/pack.yaml", "pack: a\nversion: 1.0.0\ntitle: 甲\nlicence: CC0-1.0\n"),
      SourceText(name: "Indicators/a/x.yaml", content),
    ])
    return Library(registry: loaded.registry)
  }
}
