import SankuDiagnostics
import SankuYAML
import Testing

/// Slips that make YAML fail a line later: the slip is named, and the failure points to it.
struct LikelyCauseTests {
  @Test(
    arguments: [
      (
        "名称：甲\n年度: 2026\n",
        ["1:3 error full-width-colon", "2:3 error unexpected-colon"]
      ),
      (
        "名称: 甲\n年度：2026\n部门: 乙\n",
        ["2:1 error missing-colon", "2:3 error full-width-colon"]
      ),
      (
        "名称: 甲\n年度:2026\n部门: 乙\n",
        ["2:1 error missing-colon", "2:3 error missing-space"]
      ),
      (
        "名称:　甲\n年度: 2026\n",
        ["1:3 error full-width-space", "2:3 error unexpected-colon"]
      ),
      (
        "名称: 甲\n附件：\n  - 立项批复\n",
        ["2:1 error missing-colon", "2:3 error full-width-colon"]
      ),
      (
        "绩效指标:\n  - 一级指标：产出\n    二级指标: 数量\n",
        ["2:9 error full-width-colon", "3:9 error unexpected-colon"]
      ),
      (
        "{名称: 甲，年度: 2026}\n",
        ["1:7 error full-width-comma", "1:10 error unclosed-bracket"]
      ),
      (
        "＃ 注释\n名称: 甲\n",
        ["1:1 error full-width-comment", "2:3 error unexpected-colon"]
      ),
      (
        "名称: “甲: 乙”\n",
        ["1:5 error full-width-quote", "1:7 error unexpected-colon"]
      ),
      (
        "附件:\n- 甲\n－ 乙\n部门: 丙\n",
        ["3:1 error full-width-dash", "3:1 error missing-colon"]
      ),
      (
        "附件:\n-甲\n-乙\n",
        ["2:1 error missing-colon", "2:1 error missing-space", "3:1 error missing-space"]
      ),
    ])
  func causes(_ text: String, expected: [String]) {
    let stream = read(text)
    #expect(stream.summary == expected)
    let pointing = stream.findings.filter { finding in
      finding.notes.contains { $0.message.zh.contains("很可能") }
    }
    #expect(pointing.count == 1)
  }

  @Test func linesTypedTheSameWayAreNamedAtOnce() {
    let stream = read("名称: 甲\n年度：2026\n部门：乙\n单位：丙\n\n其他：丁\n")
    #expect(
      stream.summary == [
        "2:1 error missing-colon", "2:3 error full-width-colon", "3:3 error full-width-colon",
        "4:3 error full-width-colon",
      ])
  }

  @Test(
    "what was read well is not blamed",
    arguments: [
      "- 目标1：完成建设\n- 目标2：完成验收\nb: c\n",
      "说明: 甲：乙\n名称: [1\n",
      "内容: |\n  建设内容：校舍\n  资金来源：财政\n名称: 'x\n",
      "# 说明：注释\n名称: @x\n",
    ])
  func noBlame(_ text: String) {
    let rules = read(text).findings.map(\.rule)
    #expect(rules.count == 1)
    #expect(!rules.contains("form/full-width-colon"))
  }
}
