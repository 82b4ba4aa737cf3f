/// A query term with the documents that hold it (词项与命中文档).
struct QuerySlot {
  /// Where the documents come from.
  enum Source {
    case none
    case list(PostingList)
    /// Several words of the documents that fit one word of the query, at the best of their
    /// frequencies, documents ascending.
    case merged([Posting])
  }

  /// A document that holds a term, with the saturated frequency over all fields, from 0 to 1.
  struct Posting: Sendable {
    var document: Int
    var frequency: Float
  }

  var term: QueryTerm
  var source: Source
  var rarity: Double
  /// Whether a document may do without it.
  var isOptional = false

  /// How many documents hold it.
  var count: Int {
    switch source {
    case .none: 0
    case .list(let list): list.documentFrequency
    case .merged(let postings): postings.count
    }
  }

  /// The frequency in a document, nil where it does not occur.
  func frequency(in document: Int) -> Float? {
    switch source {
    case .none: return nil
    case .list(let list): return list.impact(in: document)?.frequency
    case .merged(let postings):
      var (low, high) = (0, postings.count)
      while low < high {
        let middle = (low + high) / 2
        if postings[middle].document < document { low = middle + 1 } else { high = middle }
      }
      guard low < postings.count, postings[low].document == document else { return nil }
      return postings[low].frequency
    }
  }

  /// Calls with every document that holds it, ascending.
  func forEach(_ body: (_ document: Int, _ frequency: Float) -> Void) {
    switch source {
    case .none: break
    case .list(let list): list.forEach { body($0, $1.frequency) }
    case .merged(let postings):
      for posting in postings { body(posting.document, posting.frequency) }
    }
  }

  func add(to set: inout DocumentSet) {
    switch source {
    case .none: break
    case .list(let list): list.add(to: &set)
    case .merged(let postings): for posting in postings { set.insert(posting.document) }
    }
  }
}

extension SearchIndex {
  /// A query term with the documents that hold it.
  func slot(for term: QueryTerm, exactOnly: Bool = false) throws(SnapshotError) -> QuerySlot {
    let source: QuerySlot.Source
    switch term.unit {
    case .character, .symbol: source = try self.source(of: TermKey.key(term.scalars[0]))
    case .bigram: source = try self.source(of: TermKey.key(term.scalars[0], term.scalars[1]))
    case .word: source = try words(term.scalars[...], exactOnly: exactOnly)
    }
    var slot = QuerySlot(term: term, source: source, rarity: 0)
    if slot.count > 0 { slot.rarity = Relevance.rarity(documents: slot.count, of: count) }
    return slot
  }

  func source(of key: UInt64) throws(SnapshotError) -> QuerySlot.Source {
    guard let term = try postings.term(for: key) else { return .none }
    return .list(try postings.list(of: term))
  }

  /// The documents with any word that contains the word, at the best of their frequencies.
  private func words(
    _ word: ArraySlice<UInt32>, exactOnly: Bool
  ) throws(SnapshotError) -> QuerySlot.Source {
    let matches = try lexicon.matches(of: word, exactOnly: exactOnly)
    if matches.count == 1, matches[0].fit == .exact {
      return try source(of: TermKey.key(word: matches[0].word))
    }
    var best: [Int: Float] = [:]
    for (number, fit) in matches {
      guard let term = try postings.term(for: TermKey.key(word: number)) else { continue }
      try postings.list(of: term).forEach { document, impact in
        best[document] = max(best[document] ?? 0, impact.frequency * fit.weight)
      }
    }
    guard !best.isEmpty else { return .none }
    return .merged(
      best.map { QuerySlot.Posting(document: $0.key, frequency: $0.value) }
        .sorted { $0.document < $1.document })
  }
}
