import Testing

@testable import SankuSearch

extension SearchIndex {
  /// What an index in memory finds; it never throws.
  func found(_ query: SearchQuery) -> SearchResult {
    do {
      return try search(query)
    } catch {
      Issue.record("an index in memory is damaged: \(error)")
      return SearchResult()
    }
  }
}
