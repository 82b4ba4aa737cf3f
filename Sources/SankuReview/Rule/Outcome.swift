/// What came of a rule on one goal (规则结论).
public enum Outcome: String, CaseIterable, Sendable {
  /// 通过
  case pass
  /// 不通过: there are findings.
  case fail
  /// 不适用: the goal has nothing that the rule is about.
  case notApplicable = "not-applicable"
  /// 无法判断: something is missing that the rule needs.
  case cannotJudge = "cannot-judge"
  /// 已忽略: there were findings, all suppressed with a reason.
  case suppressed
}
