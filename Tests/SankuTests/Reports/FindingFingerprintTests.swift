import Testing

@testable import Sanku

struct FindingFingerprintTests {
  private func prints(_ text: String) -> [String] {
    let check = GoalChecker(library: ReportFixture.library).check(SourceText(name: "a.yaml", text))[
      0]
    guard let goal = check.goal, let row = goal.rows.last, let cell = row[.value] else { return [] }
    let finding = Finding(
      rule: "demo/x", severity: .error, message: LocalizedText(verbatim: "x"),
      place: SourcePlace(file: "a.yaml", range: cell.range), field: row.path(.value))
    var fingerprint = FindingFingerprint(check)
    return [fingerprint.next(of: finding), fingerprint.next(of: finding)]
  }

  @Test func staysWhenLinesMoveAndRowsChangePlaces() {
    let row = "  - {三级指标: 面积, 指标值: 3}\n"
    let first = prints("项目名称: 甲\n绩效指标:\n" + row)
    let moved = prints("# 说明\n\n项目名称: 甲\n绩效指标:\n  - {三级指标: 人数, 指标值: 5}\n" + row)
    #expect(first == moved)
    #expect(first[0].hasSuffix(":1") && first[1].hasSuffix(":2"))
    #expect(first[0].dropLast() == first[1].dropLast())
    #expect(first != prints("项目名称: 甲\n绩效指标:\n  - {三级指标: 面积, 指标值: 4}\n"))
  }
}
