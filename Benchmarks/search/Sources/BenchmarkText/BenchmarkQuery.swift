package import SankuSearch

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A query of the benchmark (测试查询): its kind, its band, its sector if any, its terms.
package struct BenchmarkQuery {
  package var kind: Substring
  package var band: Substring
  package var sector: Int?
  package var keys: [UInt64]

  /// From a line: kind, band, sector or -, terms parted by blanks.
  package init?(_ line: Substring) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    (kind, band, sector) = (parts[0], parts[1], Int(parts[2]))
    keys = parts[3].split(separator: " ").map { Bigrams.key($0) }
  }

  /// The query as the index takes it; nil where it asks for all terms and one is unknown.
  package func posting(
    _ index: PostingIndex, _ matching: PostingQuery.Matching, sectors: [Int], counts: Bool
  ) throws(SnapshotError) -> PostingQuery? {
    var terms: [PostingQuery.Term] = []
    terms.reserveCapacity(keys.count)
    for key in keys {
      if let term = try index.term(for: key) {
        let frequency = try index.documentFrequency(of: term)
        terms.append(.init(term, weight: Self.rarity(frequency, of: index.documentCount)))
      } else if matching == .all {
        return nil
      }
    }
    var query = PostingQuery(terms, matching: matching, limit: 10, counts: counts)
    if let sector {
      let group = sectors.firstIndex(of: sector) ?? sectors.count
      query.groups = group..<group + 1
    }
    return query
  }

  /// BM25's inverse document frequency times k1 + 1, as Lucene and tantivy had it.
  package static func rarity(_ documents: Int, of all: Int) -> Float {
    Float(2.2 * log1p((Double(all - documents) + 0.5) / (Double(documents) + 0.5)))
  }
}
