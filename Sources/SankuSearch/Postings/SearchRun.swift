/// One search (一次检索): finds the best documents and counts the matches.
///
/// Intersections start from the rarest term. Unions take the documents with all terms first,
/// which tells what score is needed, and then look, window by window, only at documents whose
/// terms can still reach it.
struct SearchRun: ~Copyable {
  let index: PostingIndex
  let query: PostingQuery
  var scratch = SearchScratch()
  /// The terms, the one that can add most first.
  let terms: UnsafeMutablePointer<SearchTerm>
  let count: Int
  var top: TopSlots
  /// No document below this can be among the best.
  var floor = 0
  /// Whether the documents with all terms have been scored.
  var hasIntersected = false
  var total = 0
  var groupCounts: [Int]
  /// The group in which counting stands.
  var group = 0
  /// Slots that may be found; whole words.
  let range: Range<Int>

  /// Room for a window: its matches, the union, scored candidates.
  let mask: UnsafeMutablePointer<UInt64>
  let union: UnsafeMutablePointer<UInt64>
  let candidates: UnsafeMutablePointer<UInt16>
  let scores: UnsafeMutablePointer<UInt32>

  init(_ index: PostingIndex, _ query: PostingQuery) throws(SnapshotError) {
    self.index = index
    self.query = query
    if let documents = query.documents {
      precondition(documents.words.count == index.layout.wordCount, "a set of another index")
    }
    let limit = min(max(query.limit, 0), index.documentCount)
    top = TopSlots(limit: limit)
    groupCounts = [Int](repeating: 0, count: query.counts ? index.groupCount : 0)
    range = query.groups.map(index.layout.slots) ?? 0..<index.layout.slotCount
    count = query.terms.count
    terms = scratch.allocateUntyped(SearchTerm.self, count)
    mask = scratch.allocate(UInt64.self, DocumentLayout.windowWords)
    union = scratch.allocate(UInt64.self, DocumentLayout.windowWords)
    candidates = scratch.allocate(UInt16.self, DocumentLayout.windowSlots)
    scores = scratch.allocate(UInt32.self, DocumentLayout.windowSlots)
    let scale = ScoreTable.scale(query.terms)
    var made: [SearchTerm] = []
    made.reserveCapacity(count)
    for term in query.terms {
      let view = try index.view(of: term.term)
      let table = scratch.allocate(UInt32.self, 256)
      index.scale.values.withUnsafeBufferPointer {
        guard let values = $0.baseAddress else { return }
        ScoreTable.fill(table, weight: term.weight, scale: scale, values: values)
      }
      let entry = index.dictionary.entries.start + PostingFormat.entryLength * term.term
      made.append(
        SearchTerm(
          view: view, scores: table, greatest: entry.load(fromByteOffset: 8, as: UInt8.self),
          &scratch))
    }
    made.sort { $0.upper > $1.upper }
    for (place, term) in made.enumerated() { (terms + place).initialize(to: term) }
  }

  /// The answer.
  consuming func result() -> PostingResult {
    if count > 0 {
      if !answerFromStored() { run() }
    }
    let scale = ScoreTable.scale(query.terms)
    var result = PostingResult()
    result.hits = top.sorted.map {
      .init(document: index.layout.document(in: $0.slot), score: Float($0.score) / scale)
    }
    if query.counts {
      result.total = total
      result.groupCounts = groupCounts
    }
    withExtendedLifetime(index) {}
    return result
  }

  private mutating func run() {
    let isScored = query.limit > 0
    switch query.matching {
    case .all where count > 1:
      intersect(counting: query.counts)
    case .any where count > 1 && isScored:
      setFloor()
      intersect(counting: false)
      hasIntersected = true
      unite()
    default:
      setFloor()
      unite()
    }
  }

  /// What all documents of one list reach at least, if it is long enough, is a floor for the best.
  private mutating func setFloor() {
    let limit = query.limit
    guard query.groups == nil, query.documents == nil, limit > 0,
      limit <= PostingFormat.bestCount
    else { return }
    for place in 0..<count {
      guard let best = terms[place].view.best else { continue }
      let byte = best.load(fromByteOffset: 4 * PostingFormat.bestCount + limit - 1, as: UInt8.self)
      floor = max(floor, Int(terms[place].scores[Int(byte)]))
    }
  }

  /// Answers for a single term from what is stored with its list.
  private mutating func answerFromStored() -> Bool {
    guard count == 1, query.groups == nil, query.documents == nil,
      query.limit <= PostingFormat.bestCount, let best = terms[0].view.best
    else { return false }
    if query.counts {
      guard let groups = terms[0].view.groups else { return false }
      for group in groupCounts.indices { groupCounts[group] = Int(groups[group]) }
      total = terms[0].view.count
    }
    for place in 0..<max(query.limit, 0) {
      let slot = best.load(fromByteOffset: 4 * place, as: UInt32.self)
      let byte = best.load(fromByteOffset: 4 * PostingFormat.bestCount + place, as: UInt8.self)
      top.add(slot: Int(slot), score: terms[0].scores[Int(byte)])
    }
    return true
  }
}

extension SearchScratch {
  /// Room for values that need no clean-up.
  mutating func allocateUntyped<Element>(
    _ type: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    UnsafeMutableRawPointer(
      allocate(UInt8.self, max(count, 1) * MemoryLayout<Element>.stride)
    ).bindMemory(to: type, capacity: count)
  }
}

extension PostingIndex {
  /// The best documents for a query, and the number of its matches.
  ///
  /// Exact: the same as if every match had been scored.
  package func search(_ query: PostingQuery) throws(SnapshotError) -> PostingResult {
    try SearchRun(self, query).result()
  }
}
