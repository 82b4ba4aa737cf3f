/// The wanted facet values of a query (筛选条件).
struct FacetFilter {
  /// Of each facet that is filtered, its place and which of its values are wanted.
  private var wanted: [(facet: Int, values: [Bool])] = []
  /// Whether a facet is asked for that the index does not have.
  private var isImpossible = false

  init(_ filters: [String: Set<String>], index: SearchIndex) {
    for (name, values) in filters where !values.isEmpty {
      guard let facet = index.schema.facets.firstIndex(of: name) else {
        isImpossible = true
        continue
      }
      let column = index.facets[facet]
      var flags = [Bool](repeating: false, count: column.values.count)
      for value in values {
        if let number = column.number(of: value) { flags[number] = true }
      }
      wanted.append((facet, flags))
    }
  }

  enum Verdict: Equatable {
    case passes
    /// Only the filter of one facet is in the way.
    case failsOnly(facet: Int)
    case fails
  }

  func verdict(on document: Int, in index: SearchIndex) -> Verdict {
    guard !isImpossible else { return .fails }
    var failed: Int?
    for (facet, values) in wanted
    where !index.facets[facet].values(of: document).contains(where: { values[Int($0)] }) {
      guard failed == nil else { return .fails }
      failed = facet
    }
    return failed.map { .failsOnly(facet: $0) } ?? .passes
  }
}

/// Counts facet values over matches (分面计数).
struct FacetCounter {
  private var counts: [[Int]]

  init(_ index: SearchIndex) {
    counts = index.facets.map { [Int](repeating: 0, count: $0.values.count) }
  }

  /// Counts a document for one facet, or for all.
  mutating func count(_ document: Int, facet only: Int? = nil, in index: SearchIndex) {
    for facet in only.map({ $0..<$0 + 1 }) ?? 0..<counts.count {
      for value in index.facets[facet].values(of: document) { counts[facet][Int(value)] += 1 }
    }
  }

  /// The values that occur, the most frequent first, then by value.
  func result(_ index: SearchIndex) -> [String: [SearchResult.FacetCount]] {
    var result: [String: [SearchResult.FacetCount]] = [:]
    for (facet, name) in index.schema.facets.enumerated() {
      let values = index.facets[facet].values
      result[name] = counts[facet].indices.filter { counts[facet][$0] > 0 }
        .map { SearchResult.FacetCount(value: values[$0], count: counts[facet][$0]) }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
    return result
  }
}
