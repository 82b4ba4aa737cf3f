import SankuDiagnostics
import SankuReview
import Testing

@Suite("Reviewer")
struct ReviewerTests {
  private func review(_ yaml: String) throws -> Review {
    let goal = try #require(MarkedGoal(yaml).goal().goal)
    return try #require(TestLibrary.reviewer()).review(goal, in: "goal.yaml")
  }

  private func lines(_ review: Review) -> [String] {
    review.findings.map {
      "\($0.place.range.start.line):\($0.place.range.start.column) \($0.severity) \($0.rule)"
        + " \($0.field ?? "") \($0.defects.joined(separator: ","))"
    }
  }

  @Test("a poor goal, whole output")
  func poorGoal() throws {
    let review = try review(
      """
      项目名称: 青山县街道改造工程
      年度: 2026
      主管部门: 青山县住建局
      实施单位: ''
      资金: {总额: 50万元, 财政拨款: 50万元}
      实施期: 1年
      年度目标: 进一步提升城市形象。
      绩效指标:
        - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 改造街道2条, 指标值: 2公里}
        - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 完成及时性, 指标值: 及时}
        - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 城市形象, 指标值: 明显提升}
      """)
    #expect(
      lines(review)
        == [
          "1:7 warning completeness/missing-dimension 绩效指标 D01",
          "1:7 warning completeness/missing-dimension 绩效指标 D08",
          "1:7 warning completeness/missing-dimension 绩效指标 D02",
          "1:7 info completeness/missing-service-life 绩效指标 D08",
          "4:1 error completeness/missing-field 实施单位 D03",
          "7:7 warning completeness/objective-without-result 年度目标 D06",
          "8:1 warning completeness/too-few-indicators 绩效指标 D10",
          "8:1 info completeness/missing-weight 绩效指标 D09",
          "9:36 warning form/task-as-name 绩效指标[0].三级指标 D27",
          "9:36 warning form/value-in-name 绩效指标[0].三级指标 D27",
          "10:48 warning quantification/timeliness-without-date 绩效指标[1].指标值 D16,D11",
          "11:49 warning quantification/vague-value 绩效指标[2].指标值 D11,D17",
        ])
    #expect(review.quantifiedShare == 1.0 / 3.0)
    #expect(review.gates == [])
    #expect(review.score == nil)
    #expect(review.outcomes["completeness/missing-objective"] == .pass)
    #expect(review.outcomes["consistency/weight-sum"] == .notApplicable)
    #expect(review.outcomes.count == Reviewer.ruleDocumentation.count)
  }

  @Test("a missing kind comes with indicators of the library, sector and category considered")
  func suggestions() throws {
    let review = try review(
      """
      项目名称: 青山县校舍修缮工程
      年度: 2026
      行业领域: 教育
      项目类别: 工程类
      年度目标: 修缮校舍3栋。
      绩效指标:
        - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 修缮校舍数量, 指标值: ≥3栋}
      """)
    let titles = review.findings.filter { $0.rule == "completeness/missing-dimension" }
      .flatMap(\.fixes).map(\.title.zh)
    #expect(
      titles == [
        "增加服务对象满意度指标：师生满意度 ≥××%", "增加服务对象满意度指标：服务对象问卷满意度 ≥××%（如 ≥90%）",
        "增加经济成本指标：单位面积造价 ≤××元/平方米", "增加质量指标：图书编目差错率 ≤××%",
      ])
  }

  @Test("gates close on what no budget may be given without")
  func gates() throws {
    let review = try review("项目名称: 甲\n资金: {总额: ''}\n年度目标: ''\n绩效指标: []\n")
    #expect(review.gates.map(\.id) == ["no-objective", "no-indicators", "no-amount"])
    #expect(review.quantifiedShare == nil)
  }

  @Test("bare amounts beside amounts in 万元 cannot be judged, bare ones alone can")
  func bareMoney() throws {
    let mixed = try review("项目名称: 甲\n资金: {总额: 50万元, 财政拨款: 40, 其他资金: 20}\n")
    #expect(mixed.outcomes["consistency/budget-sum"] == .cannotJudge)
    #expect(mixed.unjudged["consistency/budget-sum"]?.zh == "部分金额没有写单位")
    let bare = try review("项目名称: 甲\n资金: {总额: 50, 财政拨款: 40, 其他资金: 20}\n")
    #expect(bare.outcomes["consistency/budget-sum"] == .fail)
    let units = try review("项目名称: 甲\n资金: {总额: 0.5亿元, 财政拨款: 4000万元, 其他资金: 10000000元}\n")
    #expect(units.outcomes["consistency/budget-sum"] == .pass)
  }

  @Test("merged level cells carry down")
  func mergedCells() throws {
    let review = try review(
      """
      项目名称: 甲
      绩效指标:
        - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放天数, 指标值: ≥300天}
        - {一级指标: '', 二级指标: '', 三级指标: 图书完好率, 指标值: ≥95%}
      """)
    #expect(
      lines(review).contains {
        $0.contains("relevance/wrong-second-level 绩效指标[1].三级指标 D20")
      })
  }

  @Test("odd cells neither crash nor hang")
  func oddCells() throws {
    let long = String(repeating: "提升≥**(", count: 2000)
    for cell in ["", "(", "）", "🙂", "-", "≥", "99999999999999999999999", long, "0/0", "\u{202E}"] {
      _ = try review(
        "项目名称: '\(cell)'\n年度: '\(cell)'\n实施期: '\(cell)'\n年度目标: '\(cell)'\n资金: {总额: '\(cell)', 年度: '\(cell)'}\n"
          + "绩效指标:\n  - {一级指标: '\(cell)', 二级指标: '\(cell)', 三级指标: '\(cell)', 指标值: '\(cell)',"
          + " 计算符号: '\(cell)', 计量单位: '\(cell)', 权重: '\(cell)', 实际完成值: '\(cell)', 上年值: '\(cell)'}\n")
    }
  }
}
