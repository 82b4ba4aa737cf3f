#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension Relevance {
  /// How rare a term is (BM25's idf): above 0, the higher the fewer documents hold it.
  static func rarity(documents: Int, of total: Int) -> Double {
    log1p((Double(total - documents) + 0.5) / (Double(documents) + 0.5))
  }
}
