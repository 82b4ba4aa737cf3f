extension Matcher {
  /// What to mark: the variant that counted, and the words as typed where that is a synonym.
  func targets(_ assessment: Assessment) -> [Highlighter.Target] {
    zip(plan.groups, assessment.groups).flatMap { group, fit in
      Set([0, fit.variant]).sorted().map { variant in
        Highlighter.Target(
          phrase: group.variants[variant].phrase,
          terms: group.variants[variant].slots.map(\.term), exactNumbers: plan.isDescription)
      }
    }
  }

  /// The parts of a score (得分构成).
  func explanation(
    _ assessment: Assessment, document: Int, boost: Double, correction: Double
  ) -> SearchExplanation {
    var terms: [SearchExplanation.Term] = []
    for (group, fit) in zip(plan.groups, assessment.groups) {
      for slot in group.variants[fit.variant].slots {
        guard let frequency = slot.frequency(in: document) else { continue }
        terms.append(
          .init(text: slot.term.text, rarity: slot.rarity, frequency: Double(frequency)))
      }
    }
    return SearchExplanation(
      base: assessment.base, coverage: assessment.coverage, frequency: assessment.frequency,
      phrase: assessment.phrase, terms: terms, boost: boost, correction: correction)
  }
}
