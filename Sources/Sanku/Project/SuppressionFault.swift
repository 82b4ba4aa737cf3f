import SankuDiagnostics

/// What may be wrong with a suppression (忽略的毛病).
enum SuppressionFault {
  /// No rule is named.
  case noRule
  /// There is no such rule.
  case unknownRule(String)
  /// No reason is given, so that nothing is passed over.
  case missingReason(String)
  /// There is no such finding any more.
  case unused(String)

  func finding(at place: SourcePlace) -> Finding {
    let rule = Library.suppressionRule(id)
    return Finding(
      rule: id, severity: rule?.severity ?? .warning, message: message, place: place,
      advice: advice ?? rule?.advice)
  }

  private var id: String {
    switch self {
    case .noRule, .unknownRule: "suppression/unknown-rule"
    case .missingReason: "suppression/missing-reason"
    case .unused: "suppression/unused"
    }
  }

  private var message: LocalizedText {
    switch self {
    case .noRule: LocalizedText(zh: "没有写明忽略哪条规则", en: "no rule is named")
    case .unknownRule(let rule):
      LocalizedText(zh: "没有“\(rule)”这条规则", en: "there is no rule “\(rule)”")
    case .missingReason(let rule):
      LocalizedText(
        zh: "忽略 \(rule) 没有写理由，不起作用", en: "\(rule) is to be ignored without a reason; it is not")
    case .unused(let rule):
      LocalizedText(zh: "这里没有 \(rule) 的问题可以忽略", en: "there is no finding of \(rule) to ignore here")
    }
  }

  private var advice: LocalizedText? {
    guard case .unknownRule(let rule) = self,
      let near = EditDistance.nearest(to: rule, among: Library.allRuleNames)
    else { return nil }
    return LocalizedText(zh: "是不是 \(near)？", en: "did you mean \(near)?")
  }
}
