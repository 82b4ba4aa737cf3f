public import SankuReview

extension Library {
  /// What the rules that the packs declare say about themselves, in the order of the packs.
  public var packRules: [RuleDocumentation] { Reviewer.packRuleDocumentation(of: registry) }

  /// What the rule with a name says about itself, a built-in one or one of a pack.
  public func ruleDocumentation(_ id: String) -> RuleDocumentation? {
    Library.rule(id) ?? packRules.first { $0.id == id }
  }
}
