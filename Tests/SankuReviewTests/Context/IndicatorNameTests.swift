import SankuReview
import Testing

@Suite("IndicatorName")
struct IndicatorNameTests {
  @Test(
    "stars, numbering and brackets are taken off",
    arguments: [
      ("★★受益人口数(≥**户)", "受益人口数", ["≥**户"], nil),
      ("指标1.药品抽验品种", "药品抽验品种", [], "指标1."),
      ("指标5：报告数", "报告数", [], "指标5:"),
      ("发放（缴纳）覆盖率", "发放覆盖率", ["缴纳"], nil),
      ("2、培训人次", "培训人次", [], nil),
      ("12345热线接通率", "12345热线接通率", [], nil),
      ("3.5公里道路", "3.5公里道路", [], nil),
      ("（暂无名称）", "(暂无名称)", ["暂无名称"], nil),
      ("公众(满", "公众", ["满"], nil),
    ] as [(String, String, [String], String?)])
  func parts(_ raw: String, _ core: String, _ brackets: [String], _ numbering: String?) {
    let name = IndicatorName(raw)
    #expect(name.core.string == core)
    #expect(name.brackets.map(\.string) == brackets)
    #expect(name.numbering == numbering)
  }

  @Test(
    "the ending tells what is measured",
    arguments: [
      ("工程一次验收合格率", .qualityRate), ("抽检完成率", .completionRate), ("补助发放及时率", .punctuality),
      ("游客满意度", .satisfaction), ("受益学生人数", .people), ("改造建筑面积", .area), ("单方造价", .money),
      ("新增对象审核时限", .time), ("资金到位率", .fundsRate), ("产值增长率", .changeRate), ("展览场次", .count),
      ("文明施工情况", .degree), ("政策知晓率", .rate), ("道路里程", .length), ("受益户数", .households),
    ] as [(String, MeasureKind)])
  func kind(_ name: String, _ kind: MeasureKind) {
    #expect(IndicatorName(name).kind == kind)
  }

  @Test("names without a measure have no kind")
  func noKind() {
    #expect(IndicatorName("召开全体会议").kind == nil)
    #expect(IndicatorName("").kind == nil)
  }
}
