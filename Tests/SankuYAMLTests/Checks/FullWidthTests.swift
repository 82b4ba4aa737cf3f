import SankuDiagnostics
import SankuYAML
import Testing

/// Signs of the full-width kind where YAML wants ASCII, in files that YAML itself accepts.
struct FullWidthTests {
  @Test func aDocumentOfFullWidthColons() {
    let stream = read("名称：甲\n年度：2026\n部门：\n")
    #expect(
      stream.summary == [
        "1:3 error full-width-colon", "2:3 error full-width-colon", "3:3 error full-width-colon",
      ])
    #expect(stream.findings.map { $0.fixes.map(\.replacement) } == [[": "], [": "], [":"]])
    #expect(stream.findings[1].fixes[0].range?.start.offset == 19)
    #expect(stream.findings[1].fixes[0].range?.end.offset == 22)
    #expect(read("名称：甲").summary == ["1:3 error full-width-colon"])
    #expect(read("名称∶甲").summary == ["1:3 error full-width-colon"])
    #expect(read("项目名称:甲").summary == ["1:5 error missing-space"])
    #expect(read("名称:　甲").summary == ["1:3 error full-width-space"])
  }

  @Test func entriesInAList() {
    #expect(
      read("绩效指标:\n  - 一级指标：产出\n    二级指标：数量\n").summary == [
        "2:9 error full-width-colon", "3:9 error full-width-colon",
      ])
    #expect(
      read("资金:\n  总额：100\n  财政拨款：60\n").summary == [
        "2:5 error full-width-colon", "3:7 error full-width-colon",
      ])
    #expect(
      read("- 名称: 甲\n  值: 1\n- 名称：乙\n- 备注说明：丙\n").summary == [
        "3:5 error full-width-colon", "4:7 warning full-width-colon",
      ])
  }

  @Test func anAliasIsASibling() {
    #expect(
      read("a: &a {名称: 甲}\nb: [*a, 名称：乙]\n").summary == ["2:11 error full-width-colon"])
    #expect(read("a: &a 名称：甲\nb: [{名称: 乙}, *a]\n").summary == [])
  }

  @Test func linesBehindAValue() {
    #expect(read("名称: 甲\n  年度：2026\n").summary == ["2:5 warning full-width-colon"])
    #expect(read("- 名称\n  年度：2026\n").summary == ["2:5 warning full-width-colon"])
    #expect(read("资金:\n  总额：100\n").summary == ["2:5 warning full-width-colon"])
  }

  @Test func braces() {
    #expect(read("{总额：100, 财政: 50}\n").summary == ["1:4 error full-width-colon"])
    #expect(read("a: {总额:100}\n").summary == ["1:7 error missing-space"])
  }

  @Test func commas() {
    #expect(read("附件: [立项批复，可研报告]\n").summary == ["1:6 warning full-width-comma"])
    #expect(read("附件: ['立项批复，可研报告', a]\n").summary == [])
  }

  @Test func dashes() {
    #expect(
      read("附件:\n  － 立项批复\n  —可研报告\n").summary == [
        "2:3 error full-width-dash", "3:3 error full-width-dash",
      ])
    #expect(
      read("附件:\n  -立项批复\n  -可研报告\n").summary == [
        "2:3 error missing-space", "3:3 error missing-space",
      ])
    #expect(read("附件: － 立项批复\n").summary == ["1:5 warning full-width-dash"])
    #expect(read("－ 名称: 甲\n").summary == ["1:1 error full-width-dash"])
  }

  @Test func quotes() {
    #expect(read("年度: “2026”\n").summary == ["1:5 warning full-width-quote"])
    #expect(read("- “A-01”\n").summary == ["1:3 warning full-width-quote"])
    #expect(read("“名称”: 甲\n").summary == ["1:1 error full-width-quote"])
  }

  @Test func spacesAndBrackets() {
    let stream = read("　　名称: 甲\n年度　: 2026\n\u{A0}部门: 乙\n")
    #expect(
      stream.summary == [
        "1:1 error full-width-space", "2:1 error full-width-space", "3:1 error full-width-space",
      ])
    #expect(stream.findings.map { $0.fixes.map(\.replacement) } == [["名称"], ["年度"], ["部门"]])
    #expect(read("附件: ［甲, 乙］\n").summary == ["1:5 warning full-width-bracket"])
  }

  @Test(
    "ordinary texts are left alone",
    arguments: [
      "说明: 甲：乙",
      "说明: 建设内容：校舍，资金来源：财政",
      "目标:\n  - 目标1：完成校舍建设\n  - 目标2：完成竣工验收",
      "目标:\n  - 数量目标：完成校舍\n  - 质量目标：验收合格",
      "内容: |\n  建设内容：校舍\n  资金来源：财政\n  － 一\n  － 二",
      "内容: >\n  建设内容：校舍\n  资金来源：财政",
      "内容: \"建设内容：校舍\n  资金来源：财政\"",
      "说明: 主要工作如下：\n  一是：新建校舍\n  二是：扩建食堂",
      "说明:\n  第一，新建校舍：两栋\n  第二，扩建食堂：一处",
      "说明:\n  项目按期完成，其中：\n  其中：新建两栋",
      "- 完成情况：本年度完成了\n  校舍建设任务",
      "名称: 财预〔2021〕101号：指引",
      "规划: “十四五”规划",
      "规划: “三公”",
      "别名: [基础建设、修缮类, 一；二]",
      "来源: {title: 通知，附件, number: 财预〔2021〕1号}",
      "值: －5",
      "值: ——",
      "值: ＞5",
      "名称: 【重要】通知",
      "区间: ［0，1］万元",
      "时间: 12:30\n网址: http://a.cn:80/b\n路径: C:\\a\n比例: 1:2",
      "12:30",
      "http://a.cn",
      "- 甲:乙\n- 丙:丁",
      "- {名称: 甲}\n- 备注",
      "金额（万元）: 5",
      "其他: 注：见附件",
    ])
  func falseAlarms(_ text: String) {
    #expect(read(text).summary == [])
    #expect(read(text + "\n").summary == [])
  }
}
