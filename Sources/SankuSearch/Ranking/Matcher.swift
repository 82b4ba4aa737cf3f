/// Decides which documents match a plan, and how well (匹配与打分).
struct Matcher {
  /// One group in one document.
  struct GroupFit {
    var variant = 0
    /// Whether the document holds all required terms.
    var isFull = false
    var name = StreamStore.Fit.none
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
  /// The documents to be ranked, ascending.
  let rows: [Int]
  private let full: [[DocumentSet]]
  private let scores: [[VariantScores]]

  /// Prepares the documents of a set for ranking; of very many, the best by frequency.
  init(
    _ plan: QueryPlan, matches: MatchSet, documents: DocumentSet, atLeast count: Int,
    index: SearchIndex
  ) {
    self.index = index
    self.plan = plan
    full = matches.full
    let rows = Self.rows(
      plan, documents, limit: max(count, Relevance.rankedLimit), count: index.count)
    self.rows = rows
    scores = plan.groups.map { $0.variants.map { VariantScores($0, rows: rows) } }
  }

  private static func rows(
    _ plan: QueryPlan, _ documents: DocumentSet, limit: Int, count: Int
  ) -> [Int] {
    let all = documents.documents
    guard all.count > limit else { return all }
    var sums = [Float](repeating: 0, count: count)
    for slot in plan.groups.flatMap(\.variants).flatMap(\.slots) {
      let rarity = Float(slot.rarity)
      slot.forEach { document, frequency in sums[document] += rarity * frequency }
    }
    var top = TopHits(limit: limit)
    for document in all { top.add(.init(document: document, score: Double(sums[document]))) }
    return top.sorted.map(\.document).sorted()
  }

  /// How well the document of a row fits.
  func assess(_ row: Int) throws(SnapshotError) -> Assessment {
    var fits: [GroupFit] = []
    for group in plan.groups.indices { fits.append(try bestFit(of: group, row)) }
    let match = try match(of: fits, in: rows[row])
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

  private func bestFit(of group: Int, _ row: Int) throws(SnapshotError) -> GroupFit {
    var best = GroupFit()
    for variant in plan.groups[group].variants.indices {
      let fit = try fit(group: group, variant: variant, row)
      if variant == 0 || fit.value > best.value { best = fit }
    }
    return best
  }

  private func fit(group: Int, variant: Int, _ row: Int) throws(SnapshotError) -> GroupFit {
    let known = plan.groups[group].variants[variant]
    let found = scores[group][variant]
    let document = rows[row]
    var fit = GroupFit(variant: variant, weight: known.weight)
    fit.isFull = full[group][variant].contains(document)
    fit.coverage = share(found.coverage[row], of: known.fullRarity)
    fit.frequency = share(found.frequency[row], of: known.fullRarity)
    guard fit.isFull else { return fit }
    fit.name = try index.streams.nameFit(of: known.name, document: document)
    if fit.name != .none {
      fit.phrase = 1
    } else if known.requiredCount == 1 {
      fit.phrase = Relevance.phraseOutsideName
    } else if try index.streams.contains(known.phraseBytes, document: document) {
      fit.phrase = Relevance.phraseOutsideName
    }
    return fit
  }

  private func match(
    of fits: [GroupFit], in document: Int
  ) throws(SnapshotError) -> SearchMatch {
    guard fits.allSatisfy(\.isFull) else { return .partial }
    if fits.count == 1 { return fits[0].match }
    let whole = zip(plan.groups, fits).flatMap { $0.variants[$1.variant].name }
    switch try index.streams.nameFit(of: whole, document: document) {
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
