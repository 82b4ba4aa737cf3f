import Sanku
import Testing

/// Old findings that a folder has agreed to mend later.
struct BaselineTests {
  private static let checker = GoalChecker(library: Sample.library)

  private func check(_ rows: [String], before: String = "") -> GoalCheck {
    let table = rows.map { "  - {二级指标: 社会效益指标, 三级指标: \($0)}\n" }.joined()
    let text = before + "项目名称: 甲\n年度目标: 建成书屋3个。\n绩效指标:\n" + table
    return Self.checker.check(SourceText(name: "a.yaml", text))[0]
  }

  private func open(_ check: GoalCheck) -> [String] {
    check.findings.filter { $0.suppression == nil && $0.severity >= .warning }
      .map { "\($0.place.range.start.line) \($0.rule)" }
  }

  private let old = ["阅读氛围, 指标值: 明显改善", "服务水平, 指标值: 不断提升"]

  @Test func knownFindingsArePassedOverWhereverTheyMove() {
    var baseline = Baseline(recording: [check(old)])
    let moved = check(old + ["读者认可, 指标值: 较好"], before: "# 一行\n# 又一行\n")
    let used = baseline.use(on: moved)
    #expect(open(used) == ["8 quantification/vague-value"])
    #expect(used.findings.compactMap(\.suppression).allSatisfy { !$0.isInSource })
    #expect(baseline.unseen == [])
  }

  @Test func whatIsMendedIsDropped() {
    var baseline = Baseline(recording: [check(old)])
    _ = baseline.use(on: check([old[0]]))
    #expect(
      baseline.unseen.filter { $0.rule == "quantification/vague-value" }.map(\.text) == ["不断提升"])
    #expect(
      baseline.unseenFinding(in: "sanku.baseline.json")?.rule == "suppression/baseline-unseen")
    #expect(!baseline.shrunk.entries.contains { $0.text == "不断提升" })
    #expect(baseline.shrunk.entries.contains { $0.text == "明显改善" })
  }

  @Test func oneEntryPassesOverOneFinding() {
    var baseline = Baseline(recording: [check([old[0]])])
    let twice = check([old[0], "阅读环境, 指标值: 明显改善"])
    #expect(open(baseline.use(on: twice)).filter { $0.contains("vague") }.count == 1)
  }

  @Test func theFileIsReadAsItWasWritten() {
    let baseline = Baseline(recording: [check(old)])
    let loaded = Baseline.load(SourceText(name: "b.json", baseline.json))
    #expect(loaded.findings.isEmpty)
    #expect(loaded.baseline?.entries == baseline.entries)
    #expect(Baseline.load(SourceText(name: "b.json", Baseline(entries: []).json)).findings.isEmpty)
  }

  @Test func faultsOfTheFileAreFindings() {
    let loaded = Baseline.load(SourceText(name: "b.json", #"{"version": 1, "entrys": []}"#))
    #expect(loaded.findings.map(\.rule) == ["project/unknown-key"])
    #expect(Baseline.load(path: "/nonexistent/b.json").baseline == nil)
  }
}
