extension SearchIndex {
  /// Answers a query.
  ///
  /// Where nothing holds a word as typed, a word that differs by one character is searched
  /// instead, and ``SearchResult/correction`` says so. Throws only when a snapshot is damaged.
  package func search(_ query: SearchQuery) throws(SnapshotError) -> SearchResult {
    let parsed = ParsedQuery(query.text).joiningSyllables()
    let excluded = try excluded(by: parsed)
    if parsed.clauses.isEmpty {
      guard parsed.isBlank || !parsed.exclusions.isEmpty else { return SearchResult() }
      let all = MatchSet(allOf: self, excluding: excluded)
      return try Answer(index: self, query: query, matches: all, plan: nil).result()
    }
    let plan = try plan(parsed, query)
    let matches = try MatchSet(
      plan, index: self, excluding: excluded, partialBelow: query.partialBelow)
    if matches.heldGroups.contains(false),
      let change = try corrected(query.text, plan: plan, held: matches.heldGroups)
    {
      return try answer(change, query)
    }
    var result = try Answer(index: self, query: query, matches: matches, plan: plan).result()
    result.readings = plan.groups.compactMap(\.reading)
    if matches.documents.isEmpty {
      result.suggestions = try nearestNames(to: parsed, excluding: excluded, limit: 5)
    }
    return result
  }

  private func plan(
    _ parsed: ParsedQuery, _ query: SearchQuery
  ) throws(SnapshotError) -> QueryPlan {
    try QueryPlan(
      parsed, index: self, isDescription: query.isDescription ?? parsed.isDescription)
  }

  /// The answer to a corrected query.
  private func answer(
    _ change: (text: String, others: [String]), _ query: SearchQuery
  ) throws(SnapshotError) -> SearchResult {
    let parsed = ParsedQuery(change.text)
    let plan = try plan(parsed, query)
    let matches = try MatchSet(
      plan, index: self, excluding: excluded(by: parsed), partialBelow: query.partialBelow)
    var result = try Answer(
      index: self, query: query, matches: matches, plan: plan, correction: Relevance.correction
    ).result()
    result.correction = change.text
    result.suggestions = change.others
    return result
  }

  /// The documents that hold an excluded word.
  private func excluded(by query: ParsedQuery) throws(SnapshotError) -> DocumentSet {
    var excluded = postings.emptySet()
    for clause in query.exclusions {
      var slots: [QuerySlot] = []
      for term in QueryTerm.terms(of: clause.folded.atoms[...]) {
        slots.append(try slot(for: term, exactOnly: true))
      }
      guard let first = slots.min(by: { $0.count < $1.count }) else { continue }
      var set = postings.emptySet()
      first.add(to: &set)
      for slot in slots {
        var other = postings.emptySet()
        slot.add(to: &other)
        set.formIntersection(other)
      }
      let phrase = [UInt8](scalars: clause.folded.stream)
      for document in slots.count > 1 ? set.documents : []
      where try !streams.contains(phrase, document: document) {
        set.remove(document)
      }
      excluded.formUnion(set)
    }
    return excluded
  }
}

/// Filters, counts, ranks and shows what matched (组织结果).
private struct Answer {
  let index: SearchIndex
  let query: SearchQuery
  let matches: MatchSet
  /// Nil when all documents are browsed.
  let plan: QueryPlan?
  var correction = 1.0

  func result() throws(SnapshotError) -> SearchResult {
    let filter = FacetFilter(query.filters, index: index)
    let passing = try filter.passing(matches.documents)
    var result = SearchResult()
    result.total = passing.count
    result.facets = try filter.counts(matches.documents)
    let offset = min(max(0, query.offset), result.total)
    let limit = min(max(0, query.limit), result.total - offset)
    guard let plan else {
      for document in passing.documents.dropFirst(offset).prefix(limit) {
        result.hits.append(try hit(document, score: 0))
      }
      return result
    }
    result.partialTotal = partialCount(passing)
    let boosts = try BoostTable(query.boosts, index: index)
    let matcher = Matcher(
      plan, matches: matches, documents: passing, atLeast: offset + limit, index: index)
    var top = TopHits(limit: offset + limit)
    for row in matcher.rows.indices {
      let factor = boosts.factor(for: matcher.rows[row]) * correction
      top.add(.init(document: row, score: try matcher.assess(row).score * factor))
    }
    for entry in top.sorted.dropFirst(offset) {
      let boost = boosts.factor(for: matcher.rows[entry.document])
      result.hits.append(try hit(entry, matcher, boost))
    }
    return result
  }

  /// How many of the documents lack a word.
  private func partialCount(_ passing: DocumentSet) -> Int {
    var whole = passing
    for sets in matches.full {
      var holders = index.postings.emptySet()
      for set in sets { holders.formUnion(set) }
      whole.formIntersection(holders)
    }
    return passing.count - whole.count
  }

  private func hit(_ number: Int, score: Double) throws(SnapshotError) -> SearchResult.Hit {
    let document = try index.documents[number]
    return SearchResult.Hit(
      document: try index.origin(of: number), id: document.id,
      name: document.fields.first?.first ?? "", stored: document.stored,
      facets: document.facets, score: score,
      match: .allWords, highlights: [])
  }

  private func hit(
    _ entry: TopHits.Entry, _ matcher: Matcher, _ boost: Double
  ) throws(SnapshotError) -> SearchResult.Hit {
    let number = matcher.rows[entry.document]
    var hit = try hit(number, score: entry.score)
    let assessment = try matcher.assess(entry.document)
    hit.match = assessment.match
    hit.highlights = Highlighter(targets: matcher.targets(assessment))
      .highlights(in: try index.documents[number], schema: index.schema)
    if query.explain {
      hit.explanation = matcher.explanation(
        assessment, document: number, boost: boost, correction: correction)
    }
    return hit
  }
}
