extension SearchIndex {
  /// Answers a query.
  ///
  /// Where nothing holds a word as typed, a word that differs by one character is searched
  /// instead, and ``SearchResult/correction`` says so.
  package func search(_ query: SearchQuery) -> SearchResult {
    let parsed = ParsedQuery(query.text)
    if parsed.clauses.isEmpty {
      guard parsed.isBlank || !parsed.exclusions.isEmpty else { return SearchResult() }
      let all = MatchSet(allOf: count, excluding: excluded(by: parsed))
      return Answer(index: self, query: query, matches: all, matcher: nil).result()
    }
    let first = match(parsed, query)
    guard first.matches.heldGroups.contains(false) else {
      return answer(first, query, parsed)
    }
    let plan = first.matcher.plan
    guard
      let change = corrected(query.text, plan: plan, held: first.matches.heldGroups)
    else { return answer(first, query, parsed) }
    let second = match(ParsedQuery(change.text), query)
    var result = Answer(
      index: self, query: query, matches: second.matches, matcher: second.matcher,
      correction: Relevance.correction
    ).result()
    result.correction = change.text
    result.suggestions = change.others
    return result
  }

  private typealias Matched = (matcher: Matcher, matches: MatchSet)

  private func match(_ parsed: ParsedQuery, _ query: SearchQuery) -> Matched {
    let matcher = Matcher(index: self, plan: QueryPlan(parsed, index: self))
    let matches = MatchSet(
      matcher, excluding: excluded(by: parsed), partialBelow: query.partialBelow)
    return (matcher, matches)
  }

  private func answer(
    _ found: Matched, _ query: SearchQuery, _ parsed: ParsedQuery
  ) -> SearchResult {
    var result = Answer(
      index: self, query: query, matches: found.matches, matcher: found.matcher
    ).result()
    if found.matches.documents.isEmpty {
      result.suggestions = nearestNames(to: parsed, excluding: excluded(by: parsed), limit: 5)
    }
    return result
  }

  /// Of each document, whether it holds an excluded word.
  private func excluded(by query: ParsedQuery) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for clause in query.exclusions {
      let terms = QueryTerm.terms(of: clause.folded.atoms[...])
      let slots = terms.map { slot(for: $0, exactOnly: true) }
      let phrase = clause.folded.stream
      guard let first = slots.min(by: { $0.postings.count < $1.postings.count }) else { continue }
      for posting in first.postings {
        let document = Int(posting.document)
        let holdsAll = slots.allSatisfy { $0.postings.frequency(in: document) != nil }
        if holdsAll, slots.count == 1 || phrases.contains(phrase, document: document) {
          flags[document] = true
        }
      }
    }
    return flags
  }
}

/// Filters, counts, ranks and shows what matched (组织结果).
private struct Answer {
  let index: SearchIndex
  let query: SearchQuery
  let matches: MatchSet
  /// Nil when all documents are browsed.
  let matcher: Matcher?
  var correction = 1.0

  func result() -> SearchResult {
    let filter = FacetFilter(query.filters, index: index)
    let boosts = BoostTable(query.boosts, index: index)
    let offset = min(max(0, query.offset), index.count)
    let limit = min(max(0, query.limit), index.count - offset)
    var counter = FacetCounter(index)
    var top = TopHits(limit: offset + limit)
    var result = SearchResult()
    for document in matches.documents {
      switch filter.verdict(on: document, in: index) {
      case .passes:
        counter.count(document, in: index)
        result.total += 1
        let score = score(document, boosts)
        if score.isPartial { result.partialTotal += 1 }
        top.add(.init(document: document, score: score.value))
      case .failsOnly(let facet): counter.count(document, facet: facet, in: index)
      case .fails: break
      }
    }
    result.facets = counter.result(index)
    result.hits = top.sorted.dropFirst(offset).map { hit($0, boosts) }
    return result
  }

  private func score(_ document: Int, _ boosts: BoostTable) -> (value: Double, isPartial: Bool) {
    guard let assessment = matcher?.assess(document) else { return (0, false) }
    let factor = boosts.factor(for: document, in: index) * correction
    return (assessment.score * factor, assessment.match == .partial)
  }

  private func hit(_ entry: TopHits.Entry, _ boosts: BoostTable) -> SearchResult.Hit {
    let document = index.documents[entry.document]
    var hit = SearchResult.Hit(
      document: index.origins[entry.document], id: document.id, score: entry.score,
      match: .allWords, highlights: [])
    guard let matcher else { return hit }
    let assessment = matcher.assess(entry.document)
    hit.match = assessment.match
    hit.highlights = Highlighter(targets: matcher.targets(assessment))
      .highlights(in: document, schema: index.schema)
    if query.explain {
      hit.explanation = matcher.explanation(
        assessment, document: entry.document,
        boost: boosts.factor(for: entry.document, in: index), correction: correction)
    }
    return hit
  }
}
