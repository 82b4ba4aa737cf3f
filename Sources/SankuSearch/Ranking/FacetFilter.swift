/// The facet values that a query asks for (筛选条件), and the counts of all values (分面计数).
struct FacetFilter {
  private let index: SearchIndex
  private var filters: [PostingFilter] = []
  /// Whether a facet is asked for that no document has.
  private var isImpossible = false

  init(_ wanted: [String: Set<String>], index: SearchIndex) {
    self.index = index
    for (name, values) in wanted where !values.isEmpty {
      guard let facet = index.schema.facets.firstIndex(of: name) else {
        isImpossible = true
        continue
      }
      filters.append(
        PostingFilter(
          .facet(facet),
          values: values.compactMap { index.facets.number(of: $0, facet: facet) }.sorted()))
    }
  }

  /// The documents of a set that have what every facet asks for.
  func passing(_ documents: DocumentSet) throws(SnapshotError) -> DocumentSet {
    guard !isImpossible else { return index.postings.emptySet() }
    var set = documents
    for filter in filters { set.formIntersection(try index.postings.documents(filter)) }
    return set
  }

  /// Of each facet, the values that occur: the most frequent first, then by value.
  ///
  /// A facet's own filter does not count for its own values, so that alternatives show.
  func counts(
    _ documents: DocumentSet
  ) throws(SnapshotError) -> [String: [SearchResult.FacetCount]] {
    let found = try index.postings.counts(
      of: isImpossible ? index.postings.emptySet() : documents, filters: filters)
    var result: [String: [SearchResult.FacetCount]] = [:]
    for (facet, name) in index.schema.facets.enumerated() {
      result[name] = zip(index.facets.values[facet], found.facets[facet]).filter { $1 > 0 }
        .map { SearchResult.FacetCount(value: $0, count: $1) }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
    return result
  }
}
