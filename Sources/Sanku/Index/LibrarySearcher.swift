import SankuModel
import SankuRegistry
import SankuSearch

extension Library {
  /// Finds entries of the three libraries (检索), best first.
  ///
  /// Indexes the whole library first; for several searches make a ``LibrarySearcher`` once.
  public func search(_ request: SearchRequest) -> SearchAnswer {
    LibrarySearcher(self).search(request)
  }
}

/// A library with its index, for many searches (检索器).
public struct LibrarySearcher: Sendable {
  private let library: Library
  private let catalog: SearchCatalog

  /// Indexes every entry of a library.
  public init(_ library: Library) {
    self.library = library
    self.catalog = SearchCatalog(library)
  }

  /// Answers one request.
  public func search(_ request: SearchRequest) -> SearchAnswer {
    catalog.search(request, in: library)
  }
}

extension SearchCatalog {
  /// Answers one request.
  package func search(_ request: SearchRequest, in library: Library) -> SearchAnswer {
    let result = index.search(
      SearchQuery(
        text: request.text, filters: filters(of: request), limit: request.limit,
        offset: request.offset, boosts: boosts(of: request, registry: library.registry),
        partialBelow: 5))
    return SearchAnswer(
      query: request.text, total: result.total,
      hits: result.hits.map { hit($0, in: library) },
      facets: Self.facets.map { name in
        SearchAnswer.Facet(
          name: name, values: (result.facets[name] ?? []).map { (value: $0.value, count: $0.count) }
        )
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

  /// A word that names a sector (`教育 满意度`) prefers that sector without shutting out the others.
  private func boosts(of request: SearchRequest, registry: Registry) -> [SearchQuery.Boost] {
    guard request.sectors.isEmpty else { return [] }
    return request.text.split(whereSeparator: \.isWhitespace).flatMap { word in
      registry.sectors(named: String(word)).map {
        SearchQuery.Boost(facet: "sector", value: $0.code, factor: 1.5)
      }
    }
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
