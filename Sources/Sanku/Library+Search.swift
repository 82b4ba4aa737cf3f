import SankuModel
import SankuRegistry
import SankuSearch

extension Library {
  /// Finds entries of the three libraries (检索), best first.
  ///
  /// Builds the index of the whole library; for several searches build a ``SearchCatalog`` once.
  public func search(_ request: SearchRequest) -> SearchAnswer {
    SearchCatalog(self).search(request, in: self)
  }
}

extension SearchCatalog {
  /// Answers one request.
  package func search(_ request: SearchRequest, in library: Library) -> SearchAnswer {
    let result = index.search(
      SearchQuery(
        text: request.text, filters: filters(of: request), limit: request.limit,
        offset: request.offset))
    return SearchAnswer(
      query: request.text, total: result.total,
      hits: result.hits.map { hit($0, in: library) },
      facets: Self.facets.map { name in
        SearchAnswer.Facet(
          name: name, values: (result.facets[name] ?? []).map { (value: $0.value, count: $0.count) })
      },
      correction: result.correction, suggestions: result.suggestions,
      isPartial: result.hits.first?.match == .partial)
  }

  private func filters(of request: SearchRequest) -> [String: Set<String>] {
    let named = [
      "kind": request.kinds, "sector": request.sectors, "dimension": request.dimensions,
      "nature": request.natures, "category": request.categories, "pack": request.packs,
    ]
    return named.filter { !$0.value.isEmpty }.mapValues(Set.init)
  }

  private func hit(_ hit: SearchResult.Hit, in library: Library) -> SearchAnswer.Hit {
    let entry = entries[hit.document]
    var dimension: String?
    var unit: String?
    if case .indicator(let indicator) = entry {
      dimension = indicator.dimension.rawValue
      unit = indicator.unit
    }
    let code = library.sectorCodes(of: entry).first { !$0.isEmpty }
    return SearchAnswer.Hit(
      id: entry.id, kind: entry.kind, name: entry.name, score: hit.score, pack: entry.pack,
      sector: code.map { ($0, library.registry.sector(code: $0)?.displayName ?? $0) },
      dimension: dimension, unit: unit,
      highlights: hit.highlights.map {
        SearchAnswer.Highlight(field: $0.field, text: $0.text, ranges: $0.spans.map(\.scalars))
      })
  }
}
