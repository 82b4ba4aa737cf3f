/// A question to an index (查询).
///
/// In the text, spaces part words that should all occur, `"…"` holds a phrase that must occur as
/// it stands, and `-词` leaves out the documents that hold the word. An empty text browses.
package struct SearchQuery: Sendable, Equatable {
  /// A soft preference (软性偏好): documents with the facet value rank higher by a factor.
  package struct Boost: Sendable, Equatable {
    package var facet: String
    package var value: String
    package var factor: Double

    package init(facet: String, value: String, factor: Double) {
      self.facet = facet
      self.value = value
      self.factor = factor
    }
  }

  package var text: String
  /// Wanted facet values: any of those within a facet, and all facets. An empty set asks nothing.
  package var filters: [String: Set<String>]
  package var limit: Int
  package var offset: Int
  /// Whether each hit tells how its score came about.
  package var explain: Bool
  package var boosts: [Boost]
  /// Documents that hold only part of the words are added, behind the others, where fewer than
  /// this many hold all of them.
  package var partialBelow: Int
  /// Whether the text is a description, of which no document is asked to hold all words; nil: by its
  /// length.
  package var isDescription: Bool?

  package init(
    text: String, filters: [String: Set<String>] = [:], limit: Int = 20, offset: Int = 0,
    explain: Bool = false, boosts: [Boost] = [], partialBelow: Int = 1,
    isDescription: Bool? = nil
  ) {
    self.text = text
    self.filters = filters
    self.limit = limit
    self.offset = offset
    self.explain = explain
    self.boosts = boosts
    self.partialBelow = partialBelow
    self.isDescription = isDescription
  }
}
