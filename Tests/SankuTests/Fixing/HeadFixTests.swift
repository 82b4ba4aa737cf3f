import Sanku
import Testing

/// Fixes of fields above the table.
struct HeadFixTests {
  private func fix(
    _ text: String, _ kinds: Set<Finding.Fix.Kind>
  ) -> (text: String, rules: [String]) {
    let fixed = FixPlan(checker: FixingLibrary.checker, kinds: kinds)
      .fix(SourceText(name: "goal.yaml", text))
    return (String(decoding: fixed.text.bytes, as: UTF8.self), fixed.applied.map(\.finding.rule))
  }

  @Test func moneyInTenThousands() {
    let before = FixingLibrary.goal("").replacing("60万元", with: "60万")
    let result = fix(before, [.safe])
    #expect(result.text == FixingLibrary.goal(""))
    #expect(result.rules == ["consistency/budget-unit-missing"])
  }

  @Test func aSlipInsideABlockOfLines() {
    let head = FixingLibrary.head.replacing(
      "年度目标: 全年开放社区图书室12个，", with: "年度目标: >-\n  全年开放社区图书室12个，完善配套实施，\n  ")
    let before = head + FixingLibrary.table
    let result = fix(before, [.unsafe])
    #expect(result.text == before.replacing("配套实施", with: "配套设施"))
    #expect(result.rules == ["form/garbled-text"])
  }

  @Test("a missing indicator is proposed with blank, unit and what is usual")
  func missingDimension() {
    let rows = FixingLibrary.table.split(separator: "\n").dropLast()
    let before = FixingLibrary.head + rows.joined(separator: "\n") + "\n"
    let result = fix(before, [.placeholder])
    #expect(
      result.text == before
        + "  - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 到馆读者满意度, 指标值: '≥{{待填}}%', "
        + "备注: 案例取值88%–95%，居中92%（3个案例，均为构造示例）}\n")
    #expect(result.rules == ["completeness/missing-dimension"])
  }
}

extension String {
  /// The text with every occurrence of a part replaced.
  func replacing(_ part: String, with new: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: new)
  }
}
