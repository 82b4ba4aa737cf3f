import SankuDiagnostics
import SankuPacks
import Testing

struct PackTesterTests {
  static let goal = """
    项目名称: 青禾县管网改造
    年度: 2026
    年度目标: 改造供水管网12公里。
    绩效指标:
      - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 供水管网改造长度, 指标值: "≥12公里"}
      - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 末梢水质, 指标值: 明显改善}

    """

  static let guidance = """
    guidances:
      - id: mof-2021
        name: 指引
        default: true
        levels:
          - name: 产出指标
            children: [{name: 数量指标, dimension: quantity}, {name: 质量指标, dimension: quality}]

    """

  func report(_ goal: String, indicators: String = Samples.indicators) throws -> [String] {
    let folder = try Scratch()
    try folder.write([
      ("Indicators/water/pack.yaml", Samples.manifest), ("Indicators/water/a.yaml", indicators),
      ("Indicators/water/g.yaml", Self.guidance), ("Indicators/water/tests/goal.yaml", goal),
    ])
    let report = try PackTester.test([folder.path], library: [])
    return report.failures.map {
      "\($0.place.range.start.line) \($0.rule) \($0.message.zh)"
    }
  }

  @Test func metMarksPass() throws {
    let goal = Self.goal.replacing(
      "明显改善}", with: "明显改善}  # expect: vague-value")
    #expect(try report(goal).filter { $0.contains("vague-value") } == [])
  }

  @Test func unmetMarksFail() throws {
    let goal = Self.goal.replacing(
      "≥12公里\"}", with: "≥12公里\"}  # expect: quantification/vague-value")
    let lines = try report(goal)
    #expect(lines.contains("5 pack-test/missing-finding 这一行应当报告 quantification/vague-value，没有报告"))
    #expect(
      lines.contains {
        $0.hasPrefix("6 pack-test/unexpected-finding 没有料到 quantification/vague-value")
      })
  }

  @Test func aGoalWithoutMarksFails() throws {
    #expect(try report(Self.goal).contains("1 pack-test/no-mark 测试目标里没有标记"))
  }

  @Test func examplesAreRead() throws {
    let indicators = Samples.indicators.replacing(
      "good: [\"≥12公里\"], bad: [大幅增加]", with: "good: [≤12人], bad: [≥15公里]")
    let lines = try report(Self.goal + "# expect: none\n", indicators: indicators)
    #expect(
      lines.filter { $0.contains("example") } == [
        "9 pack-test/good-example “供水管网改造长度”的正例“≤12人”的单位是“人”，指标的单位是“公里”",
        "9 pack-test/bad-example “供水管网改造长度”的反例“≥15公里”没有毛病",
      ])
  }

  @Test func aPackRuleIsTestedLikeAnyOther() throws {
    let folder = try Scratch()
    let pack = folder.path + "/Indicators/water"
    _ = try PackScaffold(folder: pack, title: "供水").write(.pack)
    _ = try PackScaffold(folder: pack, title: "缺少数量", slug: "need-count").write(.rule)
    let goal = try #require(folder.text("Indicators/water/tests/good.yaml"))
    try folder.write([
      (
        "Indicators/water/tests/bad.yaml",
        goal.replacing("# expect: none\n", with: "")
          .replacing("示例设备安装数量", with: "管道米数").replacing("≥20台", with: "≥20米")
          .replacing("项目\n年度", with: "项目  # expect: need-count\n年度")
      )
    ])
    let report = try PackTester.test([pack], library: [Project.root])
    #expect(report.failures.filter { $0.message.zh.contains("need-count") }.map(\.message.zh) == [])
    #expect((report.rules, report.untestedRules) == (1, []))
  }

  @Test func marksAreFound() {
    let source = SourceText(
      name: "a", "a: 1 # expect: x/y, z\n# expect: none\nb: '# expect:q'\r\nc:# expect: no\n")
    #expect(
      ExpectMark.marks(in: source).map { "\($0.line):\($0.column) \($0.rule)" } == [
        "1:6 x/y", "1:6 z", "2:1 none",
      ])
  }
}
