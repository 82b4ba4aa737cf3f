extension SearchIndex {
  /// A query with the words that nothing holds replaced by ones that occur, and other candidates.
  func corrected(
    _ text: String, plan: QueryPlan, held: [Bool]
  ) throws(SnapshotError) -> (text: String, others: [String])? {
    guard !plan.isDescription else { return nil }
    var bytes = Array(text.utf8)
    var others: [String] = []
    var isChanged = false
    // From the end, so that earlier ranges stay right.
    for (group, isHeld) in zip(plan.groups, held).reversed() where !isHeld {
      guard !group.clause.isLiteral else { continue }
      let candidates = try Corrector.candidates(for: group.clause, in: self)
      guard let best = candidates.first else { continue }
      bytes.replaceSubrange(group.clause.range, with: best.text.utf8)
      others = candidates.dropFirst().prefix(3).map(\.text) + others
      isChanged = true
    }
    return isChanged ? (String(decoding: bytes, as: UTF8.self), others) : nil
  }

  /// Names that share the most characteristic characters with a query (近似名称).
  func nearestNames(
    to query: ParsedQuery, excluding excluded: DocumentSet, limit: Int
  ) throws(SnapshotError) -> [String] {
    var seen: Set<UInt32> = []
    var matched = [UInt16](repeating: 0, count: count)
    var scores = [Double](repeating: 0, count: count)
    for atom in query.clauses.flatMap(\.folded.atoms)
    where atom.kind == .han && seen.insert(atom.scalar).inserted {
      let slot = try slot(for: QueryTerm(unit: .character, scalars: [atom.scalar]))
      slot.forEach { document, frequency in
        matched[document] &+= 1
        scores[document] += slot.rarity * Double(frequency)
      }
    }
    let best = matched.max() ?? 0
    guard best >= 2 || seen.count == 1 else { return [] }
    var top = TopHits(limit: 4 * limit)
    for document in matched.indices where matched[document] > 0 && !excluded.contains(document) {
      guard 2 * matched[document] > best else { continue }
      top.add(.init(document: document, score: scores[document]))
    }
    var names: [String] = []
    for entry in top.sorted where names.count < limit {
      if let name = try documents[entry.document].fields.first?.first, !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }
}
