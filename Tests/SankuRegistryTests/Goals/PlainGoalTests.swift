import Foundation
import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// A goal read straight from its nodes is the one that its record gives: a key of one's own at the end,
/// which means nothing, has it read through the record.
struct PlainGoalTests {
  @Test(arguments: [
    "项目名称: 甲\n年度: 2026\n资金: {总额: 773万元, 财政拨款: 692万元, 其他资金: \"\", 年度: 81}",
    "项目名称: 甲\n资金:\n  总额:\n  财政拨款: ~\n",
    "项目名称: 甲\n资金:\n  总额: 1\n  合计: 2\n",
    "项目名称: 甲\n资金:\n  总额: {总额: 1, 财政拨款: 2}\n  支出测算: [一项]\n",
    "项目名称: 甲\n资金: 100万元\n立项依据: 文件一", "项目名称: 甲\n资金:\n立项依据:\n附件:\n绩效指标:\n",
    "项目名称: 甲\n资金: ~\n立项依据: null\n附件: ~\n绩效指标: ~\n年度目标: ~\n",
    "项目名称: 甲\n附件: 合同\n立项依据: [一, ~, '', 二, \" \"]\n年度目标:\n  - 一\n  - 二",
    "项目名称: 甲\n附件: [合同, '', 批复]\n立项依据: []\n年度目标: [只有一条]\n项目概况: \"\"",
    "项目名称: 甲\n附件:\n  - {类型: 合同, 文件: a.pdf}\n",
    "项目名称: 甲\n年度目标: |\n  一\n\n  二\n\n必要性: >-\n  三\n  四\n项目概况: |+\n  五\n\n",
    "项目名称: [甲]\n", "项目名称: {甲: 乙}\n", "项目名称: 甲\n项目名称: 乙\n", "项目名称: 甲\nname: 乙\n",
    "项目名称: 甲\n实施期: 2026年\n", "项目名称: 甲\n实施期: {开始: 2026-01-01, 结束: 2026-12-31}\n",
    "项目名称: 甲\n总体目标: 一\n资金总额: 5\n", "1.项目名称: 甲\n",
    "项目名称: 甲\n绩效指标:\n  - 三级指标: 一\n    指标值: ≥5\n    权重:\n  -\n  - 指标值: 6\n    三级指标: 二\n",
    "项目名称: 甲\n绩效指标:\n  - 三级指标: 一\n    备注: ~\n  - {三级指标: 二, 不知: 1}\n",
    "项目名称: 甲\n绩效指标:\n  - 三级指标: 一\n    指标名称: 二\n  - 一句话\n",
    "项目名称: 甲\n绩效指标: 一句话\n", "项目名称: &a 甲\n年度目标: *a\n绩效指标:\n  - 三级指标: *a\n",
    "&k 项目名称: 甲\n*k : 乙\n", "绩效目标:\n  - 一\n  - 二\n", "项目名称: 甲\n[一]: 二\n",
  ])
  func isTheGoalOfTheRecord(_ text: String) { expectSame(text, "goal.yaml") }

  @Test(
    "sample goals of ../shared/samples are the same either way",
    .enabled(if: Places.samples != nil),
    arguments: ["goals", "good"])
  func samples(_ folder: String) throws {
    let samples = try #require(Places.samples).appending(path: folder)
    for name in try FileManager.default.contentsOfDirectory(atPath: samples.path).sorted()
    where name.hasSuffix(".yaml") {
      let text = try String(contentsOf: samples.appending(path: name), encoding: .utf8)
      if !text.contains("\n---") { expectSame(text, name) }
    }
  }

  private func expectSame(_ text: String, _ name: String) {
    let end = text.hasSuffix("\n") ? "" : "\n"
    let plain = GoalReader.read(SourceText(name: name, text))
    let other = GoalReader.read(SourceText(name: name, text + end + "x-自用: 1\n"))
    #expect(lines(plain.findings) == lines(other.findings), "\(text)")
    #expect(plain.goals.map(shown) == other.goals.map(shown), "\(text)")
  }

  /// All that a goal holds; it ends where its last entry does.
  private func shown(_ goal: Goal) -> String {
    var goal = goal
    goal.place.range = SourceRange(at: goal.place.range.start)
    return String(reflecting: goal)
  }
}
