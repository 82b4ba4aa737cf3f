/// The preferences of a query by facet value (软性偏好).
struct BoostTable {
  private var factors: [(facet: Int, value: UInt32, factor: Double)] = []

  init(_ boosts: [SearchQuery.Boost], index: SearchIndex) {
    for boost in boosts where boost.factor > 0 && boost.factor.isFinite {
      guard let facet = index.schema.facets.firstIndex(of: boost.facet),
        let value = index.facets[facet].number(of: boost.value)
      else { continue }
      factors.append((facet, UInt32(value), boost.factor))
    }
    factors.sort { ($0.facet, $1.factor) < ($1.facet, $0.factor) }
  }

  /// The product over the facets of the strongest preference that a document meets.
  func factor(for document: Int, in index: SearchIndex) -> Double {
    var product = 1.0
    var done = -1
    for entry in factors where entry.facet != done {
      if index.facets[entry.facet].values(of: document).contains(entry.value) {
        product *= entry.factor
        done = entry.facet
      }
    }
    return product
  }
}
