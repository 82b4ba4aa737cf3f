import SankuModel

/// The kinds of indicators that a guidance asks for (应设的指标类别), prepared for many goals.
final class DimensionDemand: Sendable {
  let requirement: Guidance.Requirement
  /// At least one of these…
  let any: DimensionSet
  /// …or every one of these.
  let all: DimensionSet
  private let natures: [FoldedText]

  init(_ requirement: Guidance.Requirement) {
    self.requirement = requirement
    any = DimensionSet(requirement.any)
    all = DimensionSet(requirement.all)
    natures = requirement.natures.map { FoldedText($0) }
  }

  /// Whether some kinds of indicators are all that is asked for.
  func isMet(by present: DimensionSet) -> Bool {
    isAnyMet(by: present) && present.isSuperset(of: all)
  }

  /// Whether there is one of the kinds of which one is enough.
  func isAnyMet(by present: DimensionSet) -> Bool {
    any.isEmpty || !any.isDisjoint(with: present)
  }

  /// Whether the demand is meant for the goal's category and nature.
  func applies(to context: ReviewContext) -> Bool {
    let categories = context.categories
    if !requirement.categories.isEmpty,
      !categories.contains(anyOf: requirement.categories)
    {
      return false
    }
    if categories.contains(anyOf: requirement.withoutCategories) { return false }
    guard !natures.isEmpty else { return true }
    let nature = context.folded(.nature)
    return natures.contains { nature.contains($0) }
  }
}
