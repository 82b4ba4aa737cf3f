extension SearchIndex {
  /// A query term with the documents that hold it (词项的倒排).
  func slot(for term: QueryTerm, exactOnly: Bool = false) -> QueryPlan.Slot {
    let found = postings(for: term, exactOnly: exactOnly)
    let rarity = found.isEmpty ? 0 : Relevance.rarity(documents: found.count, of: count)
    return QueryPlan.Slot(term: term, postings: found, rarity: rarity)
  }

  private func postings(for term: QueryTerm, exactOnly: Bool) -> ArraySlice<Posting> {
    let key: UInt64
    switch term.unit {
    case .character, .symbol: key = TermTable.key(term.scalars[0])
    case .bigram: key = TermTable.key(term.scalars[0], term.scalars[1])
    case .word: return wordPostings(term.scalars[...], exactOnly: exactOnly)
    }
    return terms.find(key).map { postings[$0] } ?? []
  }

  /// The documents with any word that contains the word, at the best of their frequencies.
  private func wordPostings(_ word: ArraySlice<UInt32>, exactOnly: Bool) -> ArraySlice<Posting> {
    let matches = lexicon.matches(of: word, exactOnly: exactOnly)
    var best: [UInt32: Float] = [:]
    for (number, fit) in matches {
      guard let term = terms.find(TermTable.key(word: number)) else { continue }
      if matches.count == 1 && fit == .exact { return postings[term] }
      for posting in postings[term] {
        best[posting.document] = max(best[posting.document] ?? 0, posting.frequency * fit.weight)
      }
    }
    return best.map { Posting(document: $0.key, frequency: $0.value) }
      .sorted { $0.document < $1.document }[...]
  }
}

extension ArraySlice<Posting> {
  /// The frequency in a document, nil where it does not occur.
  func frequency(in document: Int) -> Float? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].document < document { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].document == document ? self[low].frequency : nil
  }
}
