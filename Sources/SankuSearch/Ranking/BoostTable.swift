/// The preferences of a query by facet value (软性偏好).
struct BoostTable {
  private var entries: [(facet: Int, documents: DocumentSet, factor: Double)] = []

  init(_ boosts: [SearchQuery.Boost], index: SearchIndex) throws(SnapshotError) {
    for boost in boosts where boost.factor > 0 && boost.factor.isFinite {
      guard let facet = index.schema.facets.firstIndex(of: boost.facet),
        let value = index.facets.number(of: boost.value, facet: facet)
      else { continue }
      let set = try index.postings.documents(PostingFilter(.facet(facet), values: [value]))
      entries.append((facet, set, boost.factor))
    }
    entries.sort { ($0.facet, $1.factor) < ($1.facet, $0.factor) }
  }

  /// The product over the facets of the strongest preference that a document meets.
  func factor(for document: Int) -> Double {
    var product = 1.0
    var done = -1
    for entry in entries where entry.facet != done && entry.documents.contains(document) {
      product *= entry.factor
      done = entry.facet
    }
    return product
  }
}
