import Sanku
import Testing

/// Findings that a person passes over, with a reason.
struct SuppressionsTests {
  private static let checker = GoalChecker(library: Sample.library)

  private func lines(_ text: String, name: String = "goal.yaml") -> [String] {
    let checks = Self.checker.check(SourceText(name: name, text))
    return checks.flatMap { check in
      check.findings.filter { finding in
        finding.rule == "quantification/vague-value" || finding.rule.hasPrefix("suppression/")
      }.map {
        "\($0.place.range.start.line) \($0.rule)"
          + ($0.suppression.map { "（\($0.reason)）" } ?? "")
      }
    }
  }

  @Test func aCommentAboveALineTakesTheWholeRow() {
    #expect(
      lines(
        """
        项目名称: 甲
        年度目标: 建成书屋3个。
        绩效指标:
          # sanku: ignore quantification/vague-value -- 省厅统一表式
          - 二级指标: 社会效益指标
            三级指标: 阅读氛围
            指标值: 明显改善
          - 二级指标: 社会效益指标
            三级指标: 服务水平
            指标值: 明显改善
        """)
        == ["7 quantification/vague-value（省厅统一表式）", "10 quantification/vague-value"])
  }

  @Test func aCommentBehindACellTakesItsLine() {
    #expect(
      lines(
        """
        项目名称: 甲
        年度目标: 建成书屋3个。
        绩效指标:
          - {二级指标: 社会效益指标, 三级指标: 阅读氛围, 指标值: 明显改善}  # sanku：ignore quantification/vague-value —— 已向财政局说明
        """)
        == ["4 quantification/vague-value（已向财政局说明）"])
  }

  @Test func aCommentForTheFileTakesEveryGoal() {
    #expect(
      lines(
        """
        # sanku: ignore-file quantification/vague-value -- 试点表
        goals:
          - 项目名称: 甲
            年度目标: 建成书屋3个。
            绩效指标: [{二级指标: 社会效益指标, 三级指标: 阅读氛围, 指标值: 明显改善}]
          - 项目名称: 乙
            年度目标: 建成书屋3个。
            绩效指标: [{二级指标: 社会效益指标, 三级指标: 阅读氛围, 指标值: 明显改善}]
        """)
        == ["5 quantification/vague-value（试点表）", "8 quantification/vague-value（试点表）"])
  }

  @Test func theReviewNoteTakesItsGoal() {
    #expect(
      lines(
        #"{"项目名称": "甲", "年度目标": "建成书屋3个。", "审核说明": "quantification/vague-value：会议定过\n其余照旧", "绩效指标": [{"二级指标": "社会效益指标", "三级指标": "阅读氛围", "指标值": "明显改善"}]}"#,
        name: "goal.json")
        == ["1 quantification/vague-value（会议定过）"])
  }

  @Test func faultsOfSuppressionsAreTold() {
    #expect(
      lines(
        """
        # sanku: ignore-file quantification/vague -- 试点表
        # sanku: ignore-file form/placeholder-left -- 模板
        # sanku: ignore-file
        项目名称: 甲
        年度目标: 建成书屋3个。
        审核说明: "quantification/vague-value:"
        绩效指标:
          - {二级指标: 社会效益指标, 三级指标: 阅读氛围, 指标值: 明显改善}
        """)
        == [
          "1 suppression/unknown-rule", "2 suppression/unused", "3 suppression/unknown-rule",
          "6 suppression/missing-reason", "8 quantification/vague-value",
        ])
  }

  @Test func outcomesTellOfSuppression() {
    let text = """
      项目名称: 甲
      年度目标: 建成书屋3个。
      绩效指标:
        - {二级指标: 社会效益指标, 三级指标: 阅读氛围, 指标值: 明显改善}  # sanku: ignore quantification/vague-value -- 已说明
      """
    let checks = Self.checker.check(SourceText(name: "a.yaml", text))
    #expect(checks[0].review?.outcomes["quantification/vague-value"] == .suppressed)
    let open = checks[0].findings.filter { $0.suppression == nil }.map(\.rule)
    #expect(!open.contains("quantification/vague-value"))
  }

  @Test func plainFilesStayAsTheyAre() {
    #expect(
      lines("项目名称: '# sanku 项目'\n年度目标: 建成书屋3个。\n绩效指标: [{三级指标: 书屋数, 指标值: 3个}]\n") == [])
  }
}

/// A library of one lenient guidance, so that little but the fault in question is found.
enum Sample {
  static let library: Library = {
    let place = SourcePlace(file: "x.yaml", range: SourceRange(at: .start))
    var guidance = Guidance(id: "plain", name: "简单指引", place: place)
    guidance.levels = [
      .init(
        name: "效益指标", aliases: [],
        children: [.init(name: "社会效益指标", aliases: [], dimension: .socialBenefit)])
    ]
    return Library(registry: Registry(guidances: [guidance]))
  }()
}
