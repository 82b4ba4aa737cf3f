/// Decides which documents match a plan, and how well (匹配与打分).
struct Matcher {
  /// One group in one document.
  struct GroupFit {
    var variant = 0
    /// Whether the document holds all required terms.
    var isFull = false
    var name = NameText.Fit.none
    /// Shares of the variant's whole, from 0 to 1.
    var coverage = 0.0
    var frequency = 0.0
    var phrase = 0.0
    /// What the variant is worth.
    var weight = 1.0

    /// By what the best variant is chosen.
    var value: Double {
      let base = isFull ? Relevance.base(match) : 0
      return weight
        * (base + Relevance.coverage * coverage + Relevance.frequency * frequency
          + Relevance.phrase * phrase)
    }

    /// The match of a query that consists of this group.
    var match: SearchMatch {
      guard isFull else { return .partial }
      switch name {
      case .none: return .allWords
      case .contains: return .nameContains
      case .starts: return .nameStarts
      case .exact: return .exactName
      }
    }
  }

  /// A whole query in one document.
  struct Assessment {
    var match: SearchMatch
    var base: Double
    /// The shares, weighted by ``Relevance``.
    var coverage: Double
    var frequency: Double
    var phrase: Double
    var groups: [GroupFit]

    var score: Double { base + coverage + frequency + phrase }
  }

  let index: SearchIndex
  let plan: QueryPlan
  private var scores: [[VariantScores]] = []
  /// Documents that hold anything, ascending.
  private(set) var candidates: [Int] = []

  init(index: SearchIndex, plan: QueryPlan) {
    self.index = index
    self.plan = plan
    var touched = [Bool](repeating: false, count: index.count)
    for group in plan.groups {
      scores.append(
        group.variants.map { variant in
          var scores = VariantScores(count: index.count)
          scores.add(variant, touching: &touched)
          return scores
        })
    }
    candidates = touched.indices.filter { touched[$0] }
  }

  /// Whether a document holds all required terms of a group in some variant.
  ///
  /// A phrase has to stand there as typed.
  func holds(group: Int, in document: Int) -> Bool {
    plan.groups[group].variants.indices.contains {
      isFull(group: group, variant: $0, in: document)
    }
  }

  private func isFull(group: Int, variant: Int, in document: Int) -> Bool {
    let known = plan.groups[group].variants[variant]
    guard Int(scores[group][variant].matched[document]) == known.requiredCount,
      known.requiredCount > 0
    else { return false }
    guard plan.groups[group].isPhrase, known.requiredCount > 1 else { return true }
    return index.phrases.contains(known.phrase, document: document)
  }

  /// How well a document fits.
  func assess(_ document: Int) -> Assessment {
    let fits = plan.groups.indices.map { bestFit(of: $0, in: document) }
    let match = match(of: fits, in: document)
    let total = plan.groups.reduce(0) { $0 + $1.rarity }
    func mean(_ part: (GroupFit) -> Double) -> Double {
      guard total > 0 else { return 0 }
      return zip(plan.groups, fits).reduce(0) { $0 + $1.0.rarity * part($1.1) } / total
    }
    return Assessment(
      match: match, base: Relevance.base(match) * mean(\.weight),
      coverage: Relevance.coverage * mean { $0.weight * $0.coverage },
      frequency: Relevance.frequency * mean { $0.weight * $0.frequency },
      phrase: Relevance.phrase * mean { $0.weight * $0.phrase }, groups: fits)
  }

  /// The share of the query's weight that a document holds, by what partial matches are cut.
  func coverage(of document: Int) -> Double {
    plan.groups.indices.reduce(0) { sum, group in
      let best = plan.groups[group].variants.indices.map { variant in
        let known = plan.groups[group].variants[variant]
        return known.weight
          * share(scores[group][variant].coverage[document], of: known.fullRarity)
      }.max()
      return sum + plan.groups[group].rarity * (best ?? 0)
    }
  }

  private func bestFit(of group: Int, in document: Int) -> GroupFit {
    var best = GroupFit()
    for variant in plan.groups[group].variants.indices {
      let fit = fit(group: group, variant: variant, in: document)
      if variant == 0 || fit.value > best.value { best = fit }
    }
    return best
  }

  private func fit(group: Int, variant: Int, in document: Int) -> GroupFit {
    let known = plan.groups[group].variants[variant]
    let found = scores[group][variant]
    var fit = GroupFit(variant: variant, weight: known.weight)
    fit.isFull = isFull(group: group, variant: variant, in: document)
    fit.coverage = share(found.coverage[document], of: known.fullRarity)
    fit.frequency = share(found.frequency[document], of: known.fullRarity)
    guard fit.isFull else { return fit }
    fit.name = index.names.fit(of: known.name, document: document)
    if fit.name != .none {
      fit.phrase = 1
    } else if known.requiredCount == 1
      || index.phrases.contains(known.phrase, document: document)
    {
      fit.phrase = Relevance.phraseOutsideName
    }
    return fit
  }

  private func match(of fits: [GroupFit], in document: Int) -> SearchMatch {
    guard fits.allSatisfy(\.isFull) else { return .partial }
    if fits.count == 1 { return fits[0].match }
    let whole = zip(plan.groups, fits).flatMap { $0.variants[$1.variant].name }
    switch index.names.fit(of: whole, document: document) {
    case .exact: return .exactName
    case .starts: return .nameStarts
    case .contains: return .nameContains
    case .none: return fits.allSatisfy { $0.name != .none } ? .wordsInName : .allWords
    }
  }

  private func share(_ part: Double, of whole: Double) -> Double {
    whole > 0 ? min(1, part / whole) : 0
  }
}
