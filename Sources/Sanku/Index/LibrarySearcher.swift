import SankuModel
public import SankuRegistry
package import SankuSearch

extension Library {
  /// Finds entries of the three libraries (检索), best first.
  ///
  /// Indexes the whole library first; for several searches make a ``LibrarySearcher`` once.
  public func search(_ request: SearchRequest) -> SearchAnswer {
    LibrarySearcher(self).search(request)
  }
}

/// A library's index, for many searches (检索器).
///
///     let searcher = LibrarySearcher.open(roots: ["."], cache: LibraryCache(folder: "cache"))
///     let answer = searcher.search(SearchRequest("校舍"))
public struct LibrarySearcher: Sendable {
  /// The sectors, categories and packs of the library, without its entries.
  public let vocabulary: Registry
  /// How many faults of severity error the library has; faulty entries are not in the index.
  public let errorCount: Int
  /// Whether the index was opened rather than built.
  public let isFromSnapshot: Bool
  /// The index over all entries.
  package let index: SearchIndex
  /// Where the index can be built from again.
  private let roots: [String]

  /// Indexes every entry of a library.
  public init(_ library: Library) {
    self.init(library, roots: [])
  }

  init(_ library: Library, roots: [String]) {
    index = SearchCatalog.index(library)
    vocabulary = library.registry
    errorCount = library.findings.count { $0.severity == .error }
    isFromSnapshot = false
    self.roots = roots
  }

  /// Opens what an earlier process wrote.
  init(_ snapshot: Snapshot, roots: [String]) throws(SnapshotError) {
    let known = try Vocabulary.read(snapshot)
    index = try SearchIndex(snapshot)
    vocabulary = known.registry
    errorCount = known.errorCount
    isFromSnapshot = true
    self.roots = roots
  }

  /// How many entries it finds.
  public var count: Int { index.count }

  /// Answers one request.
  public func search(_ request: SearchRequest) -> SearchAnswer {
    withIndex { searcher throws(SnapshotError) in try searcher.answer(request) }
  }

  /// Calls with this searcher; where its snapshot turns out to be damaged, with one built anew.
  func withIndex<Result>(
    _ body: (LibrarySearcher) throws(SnapshotError) -> Result
  ) -> Result {
    do {
      return try body(self)
    } catch {
      guard isFromSnapshot else { preconditionFailure("an index in memory is never damaged") }
      return LibrarySearcher(Library.load(roots: roots), roots: roots).withIndex(body)
    }
  }

  private func answer(_ request: SearchRequest) throws(SnapshotError) -> SearchAnswer {
    let result = try index.search(
      SearchQuery(
        text: request.text, filters: filters(of: request), limit: request.limit,
        offset: request.offset, explain: request.explain, boosts: boosts(of: request),
        partialBelow: 5))
    return SearchAnswer(
      query: request.text, total: result.total,
      hits: result.hits.map(hit),
      facets: SearchCatalog.facets.map { name in
        SearchAnswer.Facet(
          name: name, values: (result.facets[name] ?? []).map { (value: $0.value, count: $0.count) }
        )
      },
      correction: result.correction, suggestions: result.suggestions,
      readings: result.readings.map { (letters: $0.letters, words: $0.words) },
      isPartial: result.hits.first?.match == .partial)
  }

  private func filters(of request: SearchRequest) -> [String: Set<String>] {
    let named = [
      "kind": request.kinds, "sector": request.sectors, "dimension": request.dimensions,
      "nature": request.natures, "category": request.categories, "pack": request.packs,
    ]
    return named.filter { !$0.value.isEmpty }.mapValues(Set.init)
  }

  /// A word that names a sector (`教育 满意度`) prefers that sector without shutting out the others.
  private func boosts(of request: SearchRequest) -> [SearchQuery.Boost] {
    guard request.sectors.isEmpty else { return [] }
    return request.text.split(whereSeparator: \.isWhitespace).flatMap { word in
      vocabulary.sectors(named: String(word)).map {
        SearchQuery.Boost(facet: "sector", value: $0.code, factor: 1.5)
      }
    }
  }

  private func hit(_ hit: SearchResult.Hit) -> SearchAnswer.Hit {
    let shown = SearchCatalog.Shown(hit.stored)
    return SearchAnswer.Hit(
      id: hit.id, kind: shown.kind, name: hit.name, score: hit.score, pack: shown.pack,
      sector: shown.sector.map { ($0, sectorName($0)) }, dimension: shown.dimension,
      unit: shown.unit,
      highlights: hit.highlights.map {
        SearchAnswer.Highlight(field: $0.field, text: $0.text, ranges: $0.spans.map(\.scalars))
      },
      explanation: hit.explanation.map(SearchAnswer.Explanation.init))
  }

  func sectorName(_ code: String) -> String {
    vocabulary.sector(code: code)?.displayName ?? code
  }
}

extension SearchAnswer.Explanation {
  fileprivate init(_ parts: SearchExplanation) {
    self.init(
      base: parts.base, coverage: parts.coverage, frequency: parts.frequency, phrase: parts.phrase,
      boost: parts.boost, correction: parts.correction,
      terms: parts.terms.map { (text: $0.text, rarity: $0.rarity, frequency: $0.frequency) })
  }
}
