/// What is asked of a posting index (倒排检索请求).
package struct PostingQuery: Sendable {
  /// A term and what its impact is multiplied by: its rarity, times what the caller thinks of it.
  package struct Term: Sendable {
    package var term: Int
    package var weight: Float

    package init(_ term: Int, weight: Float) {
      self.term = term
      self.weight = weight
    }
  }

  package enum Matching: Sendable {
    /// Documents with at least one of the terms.
    case any
    /// Documents with all terms.
    case all
  }

  package var terms: [Term]
  package var matching: Matching
  /// Only documents of these groups.
  package var groups: Range<Int>?
  /// Only documents of this set.
  package var documents: DocumentSet?
  /// How many of the best documents are wanted.
  package var limit: Int
  /// Whether all matches are counted, by group too.
  package var counts: Bool

  package init(
    _ terms: [Term], matching: Matching = .any, groups: Range<Int>? = nil,
    documents: DocumentSet? = nil, limit: Int = 10, counts: Bool = false
  ) {
    self.terms = terms
    self.matching = matching
    self.groups = groups
    self.documents = documents
    self.limit = limit
    self.counts = counts
  }
}

/// What a posting index finds (倒排检索结果).
package struct PostingResult: Sendable, Equatable {
  package struct Hit: Sendable, Equatable {
    package var document: Int
    /// The sum over the terms of weight times impact.
    package var score: Float

    package init(document: Int, score: Float) {
      self.document = document
      self.score = score
    }
  }

  /// The best documents: by score, then by number.
  package var hits: [Hit] = []
  /// The number of matches, if they were to be counted.
  package var total: Int?
  /// The number of matches in each group, if they were to be counted.
  package var groupCounts: [Int] = []

  package init(hits: [Hit] = [], total: Int? = nil, groupCounts: [Int] = []) {
    self.hits = hits
    self.total = total
    self.groupCounts = groupCounts
  }
}
