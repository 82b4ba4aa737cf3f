import SankuDiagnostics
import SankuModel

/// Notes facts about staff, or the running of the office, among the outputs.
struct StaffingAsOutputRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/staffing-as-output",
    title: .init("把人员和日常运转当产出", "Staff or running as output"),
    summary: .init(
      "产出或效益指标写的是在职、退休人数，或者保证单位正常运转。",
      "An output or effect is the number of staff, or that the office runs."),
    rationale: .init(
      "人员数量和正常运转是日常管理，不因这笔钱而改变，看不出绩效。", "They do not change with the money and show no result."),
    advice: .init(
      "换成履行职责产生的成果，如办结件数、服务人次、办理时限。", "Use what the duty yields: cases, services, days."),
    basis: Basis.values, severity: .info, defects: ["D24", "D22"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: ⟦保障在职职工人数⟧, 指标值: =16人}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 借阅证办理件数, 指标值: ≥2000件}")])

  private static let phrases: WordList = [
    "在职职工", "在职人员", "在编人员", "退休职工", "退休人员人数", "离退休", "遗属人数", "职工人数", "编制人数", "在岗人数",
    "单位正常运转", "机关正常运转", "机构正常运转", "正常运转保障", "日常运转", "日常工作开展", "人员经费保障",
  ]
  /// Where people like these are whom the money is for.
  private static let served: WordList = ["培训", "体检", "慰问", "健康", "活动", "再就业"]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named, without: [.ofSatisfaction, .ofCost]).compactMap { row in
      guard let phrase = Self.phrases.first(in: row.name.core),
        !Self.served.occurs(in: row.name.core)
      else { return nil }
      return finding(
        .init("“\(phrase)”是日常管理情况，不是项目产出", "“\(phrase)” is everyday administration, no output"),
        at: row, .name, in: context)
    }
  }
}
