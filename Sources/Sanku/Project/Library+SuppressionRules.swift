import SankuDiagnostics
public import SankuReview

extension Library {
  /// What is said about suppressions and the baseline (忽略与基线), in the shape of rules.
  public static let suppressionRules: [RuleDocumentation] = [
    RuleDocumentation(
      id: "suppression/missing-reason",
      title: .init("忽略没有写理由", "Ignored without a reason"),
      summary: .init(
        "忽略注释或审核说明里点了规则，没有写理由；这样的忽略不起作用。",
        "A comment or 审核说明 names a rule but gives no reason; nothing is ignored."),
      rationale: .init("忽略要能向上级和审计说明原因。", "An exception must be explained to whoever asks."),
      advice: .init(
        "在 -- 后面写理由，如“# sanku: ignore quantification/vague-value -- 省厅统一口径”。",
        "Write the reason behind --."),
      severity: .warning, defects: [],
      bad: [
        .goal(
          "项目名称: 甲\n绩效指标:\n  # sanku: ignore quantification/vague-value\n  - {三级指标: 阅读氛围, 指标值: 明显改善}"
        )
      ],
      good: [
        .goal(
          "项目名称: 甲\n绩效指标:\n  # sanku: ignore quantification/vague-value -- 省厅统一表式，年底按等级评定\n  - {三级指标: 阅读氛围, 指标值: 明显改善}"
        )
      ]),
    RuleDocumentation(
      id: "suppression/unknown-rule",
      title: .init("忽略了不存在的规则", "Unknown rule ignored"),
      summary: .init(
        "忽略注释或审核说明里写的规则不存在，或者没有写规则。", "A suppression names no rule, or one that does not exist."),
      rationale: .init("规则名写错，问题还在，看起来却像处理过了。", "The finding stays although it looks dealt with."),
      advice: .init(
        "规则名见 docs/rules 或审核结果。", "Names are in docs/rules and in the output of a check."),
      severity: .warning, defects: [],
      bad: [.goal("# sanku: ignore-file quantification/vague -- 统一口径\n项目名称: 甲")],
      good: [.goal("# sanku: ignore-file completeness/missing-weight -- 本县申报表没有权重栏\n项目名称: 甲")]),
    RuleDocumentation(
      id: "suppression/unused",
      title: .init("忽略已经用不着", "Suppression of no use"),
      summary: .init("要忽略的问题已经没有了。", "There is no finding left to ignore."),
      rationale: .init("留着会把以后的新问题也忽略掉。", "Left in place it would hide the next fault."),
      advice: .init("删去这条忽略。", "Delete it."),
      severity: .info, defects: [],
      bad: [.goal("# sanku: ignore-file form/placeholder-left -- 模板\n项目名称: 甲")],
      good: [.goal("# sanku: ignore-file completeness/missing-weight -- 本县申报表没有权重栏\n项目名称: 甲")]),
    RuleDocumentation(
      id: "suppression/baseline-unseen",
      title: .init("基线里的问题已经解决", "Baseline entries resolved"),
      summary: .init("基线文件里有些问题不再出现。", "Some entries of the baseline are not met any more."),
      rationale: .init("基线只记旧问题，应当越来越少。", "A baseline holds old faults and should shrink."),
      advice: .init("更新基线，去掉已经解决的。", "Update the baseline; it drops them."),
      severity: .info, defects: [], bad: [], good: []),
  ]

  /// Every rule that has a page: of the reviewer, of the readers, of suppressions.
  package static let documentedRules = rules + formRules + suppressionRules

  static func suppressionRule(_ id: String) -> RuleDocumentation? {
    suppressionRules.first { $0.id == id }
  }

  /// The names of all rules that findings of goals may carry.
  static let allRuleNames: [String] = documentedRules.map(\.id)

  private static let ruleNames = Set(allRuleNames)

  /// Whether there may be a rule with a name; readers report some that have no record of their own,
  /// and `pack/rule` with the name of a pack before the slash is declared there.
  static func isRule(_ id: String) -> Bool {
    guard !ruleNames.contains(id), !readerRules.contains(id) else { return true }
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[1].isEmpty && !families.contains(String(parts[0]))
  }

  /// The families of built-in rules.
  private static let families = Set(ruleNames.map { String($0.prefix { $0 != "/" }) })

  /// What the reader of forms reports beside the rules of writing.
  private static let readerRules: Set<String> = [
    "form/unknown-key", "form/duplicate-field", "form/wrong-type", "form/not-a-goal",
    "form/bad-date",
  ]
}

extension LocalizedText {
  fileprivate init(_ zh: String, _ en: String) {
    self.init(zh: zh, en: en)
  }
}
