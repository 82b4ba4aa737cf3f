import Testing

@testable import Sanku

struct SimilarGoalsTests {
  private func check(_ unit: String, _ objective: String) -> GoalCheck {
    let text = """
      项目名称: 某项目
      实施单位: \(unit)
      年度目标: \(objective)
      绩效指标:
        - {三级指标: 维修校舍面积, 指标值: ≥2600平方米}
        - {三级指标: 工程验收合格率, 指标值: ≥98%}
      """
    return GoalChecker(library: ReportFixture.library).check(
      SourceText(name: unit + ".yaml", text))[0]
  }

  private func summary(_ checks: [GoalCheck]) -> BatchSummary {
    let digester = GoalDigester(library: ReportFixture.library)
    var summary = BatchSummary()
    for check in checks { summary.add(digester.digest(check)) }
    return summary
  }

  private static let objective = "完成校舍维修改造工程，改善农村学校办学条件，保障师生安全，按期验收并交付使用，家长满意"

  @Test func copiesOfOtherUnitsAreFoundWhateverTheNumbersAndPlaces() {
    let found = summary([
      check("青山县教育局", "青山县\(Self.objective)，惠及1150人"),
      check("白水县教育局", "白水县\(Self.objective)，惠及3420人"),
      check("清河县民政局", "为全县特困人员按月发放供养金，开展护理培训和节日慰问，做到应养尽养、足额发放"),
    ]).similarGoals
    #expect(found == [SimilarGoals(first: 0, second: 1, likeness: 1)])
  }

  @Test func copiesInsideAUnitAreItsOwnAffair() {
    let goals = [check("青山县教育局", Self.objective), check("青山县教育局", Self.objective)]
    #expect(summary(goals).similarGoals.isEmpty)
  }

  @Test func everyCopyNamesOneOriginal() {
    let units = ["甲县教育局", "乙县教育局", "丙县教育局", "丁县教育局", "戊县教育局", "己县教育局"]
    let found = summary(units.map { check($0, Self.objective) }).similarGoals
    #expect(found.map(\.second).sorted() == [1, 2, 3, 4, 5])
    #expect(found.allSatisfy { $0.likeness == 1 && $0.first < $0.second })
  }

  @Test func namesAndNumbersAreLeftOut() {
    let goal = check("灌南县教育局", "灌南县2026年维修灌南中学10所，建王家村便桥三座").goal
    let text = goal.map { ComparableText($0).scalars } ?? []
    let words = String(
      String.UnicodeScalarView(text.compactMap { $0 == 0 ? "/" : Unicode.Scalar($0) }))
    #expect(words == "年维修中学所建便桥座/维修校舍面积/平方米/工程验收合格率//")
  }
}
