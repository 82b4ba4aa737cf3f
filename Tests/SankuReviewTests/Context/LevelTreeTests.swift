import SankuModel
import SankuRegistry
import SankuReview
import Testing

@Suite("LevelTree")
struct LevelTreeTests {
  private func resolve(_ level1: String?, _ level2: String?) throws -> LevelTree.Resolution {
    let guidance = try #require(TestLibrary.registry.guidance("test-2021"))
    return LevelTree(guidance: guidance, others: TestLibrary.registry.guidances)
      .resolve(level1: level1, level2: level2)
  }

  @Test(
    "forms print names in many ways",
    arguments: [
      ("产出指标(50分)", "数量指标"), ("产出", "数量"), ("产出指标（50分）", "数量 指标"), ("", "数量指标"),
      ("产出目标", "数量目标"),
    ])
  func spellings(_ level1: String, _ level2: String) throws {
    let resolution = try resolve(level1, level2)
    #expect(resolution.dimension == .quantity)
    #expect(resolution.level1 == "产出指标")
    #expect(resolution.fit == .fits)
  }

  @Test("what does not fit is told apart")
  func misfits() throws {
    #expect(try resolve("效益指标", "数量指标").fit == .misplaced(parents: ["产出指标"]))
    #expect(try resolve("产出指标", "成本指标").fit == .foreign)
    #expect(try resolve("产出指标", "成本指标").dimension == .economicCost)
    #expect(try resolve("效益指标", "可持续影响指标").dimension == .sustainability)
    #expect(try resolve("亮点指标", "数量指标").fit == .unknownLevel1)
    #expect(try resolve("产出指标", "亮点指标").fit == .unknownLevel2)
    #expect(try resolve(nil, nil).fit == .blank)
  }

  @Test("a level-1 name with one child needs no level 2")
  func alone() throws {
    #expect(try resolve("满意度指标", nil).dimension == .satisfaction)
    #expect(try resolve("产出指标", "").dimension == nil)
    #expect(try resolve("数量指标", nil).dimension == .quantity)
  }

  @Test("a first level in the second column is read under the heading of the form")
  func shifted() throws {
    #expect(try resolve("实施效果指标", "产出指标").level1 == "产出指标")
    #expect(try resolve("实施效果指标", "产出指标").fit == .blank)
    #expect(try resolve("实施效果指标", "满意度指标").dimension == .satisfaction)
    #expect(try resolve("产出指标", "效益指标").fit == .unknownLevel2)
  }
}
