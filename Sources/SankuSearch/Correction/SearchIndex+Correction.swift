extension SearchIndex {
  /// A query with the words that nothing holds replaced by ones that occur, and other candidates.
  func corrected(
    _ text: String, plan: QueryPlan, held: [Bool]
  ) -> (text: String, others: [String])? {
    guard !plan.isDescription else { return nil }
    var bytes = Array(text.utf8)
    var others: [String] = []
    var isChanged = false
    // From the end, so that earlier ranges stay right.
    for (group, isHeld) in zip(plan.groups, held).reversed() where !isHeld {
      guard !group.clause.isLiteral else { continue }
      let candidates = Corrector.candidates(for: group.clause, in: self)
      guard let best = candidates.first else { continue }
      bytes.replaceSubrange(group.clause.range, with: best.text.utf8)
      others = candidates.dropFirst().prefix(3).map(\.text) + others
      isChanged = true
    }
    return isChanged ? (String(decoding: bytes, as: UTF8.self), others) : nil
  }

  /// Names that share the most characteristic characters with a query (近似名称).
  func nearestNames(
    to query: ParsedQuery, excluding excluded: [Bool], limit: Int
  ) -> [String] {
    var seen: Set<QueryTerm> = []
    var scores = VariantScores(count: count)
    var touched = [Bool](repeating: false, count: count)
    let terms = query.clauses.flatMap(\.folded.atoms).filter { $0.kind == .han }.map {
      QueryTerm(unit: .character, scalars: [$0.scalar])
    }
    let slots = terms.filter { seen.insert($0).inserted }.map { slot(for: $0) }
    scores.add(QueryPlan.Variant(slots: slots, phrase: [], weight: 1), touching: &touched)
    let best = scores.matched.max() ?? 0
    guard best >= 2 || slots.count == 1 else { return [] }
    var top = TopHits(limit: 4 * limit)
    for document in 0..<count where touched[document] && !excluded[document] {
      guard 2 * scores.matched[document] > best else { continue }
      top.add(.init(document: document, score: scores.frequency[document]))
    }
    var names: [String] = []
    for entry in top.sorted where names.count < limit {
      if let name = documents[entry.document].fields.first?.first, !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }
}
