import SankuModel
import Testing

struct DimensionTests {
  @Test func everyDimensionOfAGoalBelongsToOneGroup() {
    let groups = Dimension.allCases.map { dimension -> String in
      let memberships = [
        dimension.isCost, dimension.isOutput, dimension.isBenefit, dimension == .satisfaction,
        dimension == .decision || dimension == .process,
      ]
      #expect(memberships.count { $0 } == 1, "\(dimension)")
      return dimension.chineseName
    }
    #expect(
      groups == [
        "数量", "质量", "时效", "经济成本", "社会成本", "生态环境成本", "经济效益", "社会效益", "生态效益", "可持续影响",
        "服务对象满意度", "决策", "过程",
      ])
  }

  @Test func idsAreThoseOfTheFormat() {
    #expect(Dimension(rawValue: "ecological-cost") == .ecologicalCost)
    #expect(Dimension(rawValue: "数量") == nil)
  }
}
