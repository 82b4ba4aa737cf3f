import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

/// The packs in `docs/examples/packs`, which say what a county and a city ask for.
struct ExamplePackTests {
  @Test func aGoalWithoutTheKindsThatTheyAskFor() throws {
    #expect(
      try findings(
        """
        项目名称: 图书室
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书室数量, 指标值: 若干}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥98%}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆情况, 指标值: 显著提升}
        """) == [
          "1 error nx.guyuan/hard-cost 缺少必填硬性指标：缺少经济成本或社会成本或生态环境成本指标",
          "1 error sc.chengdu.pidu/cost-missing 缺少成本指标：缺少经济成本或社会成本或生态环境成本指标",
          "1 error sc.chengdu.pidu/output-kinds 图书室缺少时效指标，数量、质量、时效各至少要有一个",
          "1 error sc.chengdu.pidu/satisfaction-missing 缺少满意度指标：缺少服务对象满意度指标",
          "1 warning nx.guyuan/required-kinds 缺少必填指标：缺少可持续影响指标",
          "1 warning nx.guyuan/required-kinds 缺少必填指标：缺少时效指标",
          "3 error sc.chengdu.pidu/unquantified-output 产出指标“图书室数量”的值“若干”没有量化",
        ])
  }

  @Test func aGoalThatHasThemAll() throws {
    #expect(
      try findings(
        """
        项目名称: 图书室
        绩效指标:
          - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单册图书采购成本, 指标值: ≤35元/册}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书室数量, 指标值: ≥12个}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥98%}
          - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书上架时间, 指标值: 2026年9月30日前}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
          - {一级指标: 效益指标, 二级指标: 可持续影响指标, 三级指标: 图书可使用年限, 指标值: ≥5年}
          - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 读者满意度, 指标值: ≥90%}
        """) == [])
  }

  @Test func theProvinceChangesTheNationalPackWithoutCopyingIt() throws {
    let root = try #require(ProjectFolder.root)
    let folders = ["Indicators/education", "docs/examples/packs/Indicators/js.education"]
    let loaded = RegistryLoader.load(roots: folders.map { "\(root)/\($0)" })
    #expect(loaded.findings.filter { $0.rule.contains("overlay") }.map(\.message.zh) == [])
    let registry = loaded.registry
    #expect(registry.indicator("education/school-building-area")?.range?.min == "100")
    #expect(registry.indicator("js.education/safe-school-share") != nil)
    #expect(
      registry.successor(of: "education/campus-guard-count") == "js.education/safe-school-share")
    let origin = registry.origin(of: "education/school-building-area", "range.min")
    #expect(origin?.pack == "js.education")
    #expect(origin?.overlay?.reason == "低于100平方米的不单列")
  }

  /// What the rules of the example packs say about a goal.
  private func findings(_ goal: String) throws -> [String] {
    let root = try #require(ProjectFolder.root)
    let loaded = RegistryLoader.load(roots: [
      "\(root)/Templates/guidance", "\(root)/docs/examples/packs/Templates/sc.chengdu.pidu",
      "\(root)/docs/examples/packs/Templates/nx.guyuan",
    ])
    let registry = loaded.registry
    let guidance = try #require(registry.guidance("mof-2021"))
    let read = try #require(GoalReader.read(SourceText(name: "goal.yaml", goal)).goals.first)
    let ids = Set(registry.rules.map(\.id))
    #expect(ids.count == 8)
    return Reviewer(registry: registry, guidance: guidance).review(read, in: "goal.yaml").findings
      .filter { ids.contains($0.rule) }
      .map { "\($0.place.range.start.line) \($0.severity.rawValue) \($0.rule) \($0.message.zh)" }
  }
}
