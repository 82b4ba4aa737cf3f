/// Which documents are wanted by their group or by the values of a facet (筛选条件).
package struct PostingFilter: Sendable {
  package enum Subject: Sendable, Hashable {
    case groups
    case facet(Int)
  }

  package var subject: Subject
  /// A document passes with any of these.
  package var values: [Int]

  package init(_ subject: Subject, values: [Int]) {
    self.subject = subject
    self.values = values
  }
}

/// How many matches there are, in all and by value (命中数与分面计数).
package struct PostingCounts: Sendable, Equatable {
  /// The matches that pass all filters.
  package var total = 0
  /// Of each group, and of each value of each facet, the matches that pass the other filters.
  package var groups: [Int] = []
  package var facets: [[Int]] = []
}

extension PostingIndex {
  /// The values of a facet that a document has.
  package func facetValues(
    of document: Int, facet: Int
  ) throws(SnapshotError) -> [Int] {
    try facets.values(of: document, facet: facet, documentCount: documentCount)
  }

  /// The documents that have any of the values.
  package func documents(_ filter: PostingFilter) throws(SnapshotError) -> DocumentSet {
    var set = emptySet()
    for value in filter.values {
      switch filter.subject {
      case .groups: set.insert(groups: value..<value + 1)
      case .facet(let facet):
        try set.withWords { words throws(SnapshotError) in
          try facets.add(value: value, facet: facet, layout: layout, to: words)
        }
      }
    }
    return set
  }

  /// The documents that hold any, or all, of the terms.
  package func matches(
    _ terms: [Int], matching: PostingQuery.Matching = .any
  ) throws(SnapshotError) -> DocumentSet {
    var result = emptySet()
    for (place, term) in terms.enumerated() {
      if matching == .any || place == 0 {
        try add(term, to: &result)
      } else {
        var next = emptySet()
        try add(term, to: &next)
        result.formIntersection(next)
      }
    }
    return result
  }

  /// Counts documents by group and by facet value, under filters.
  ///
  /// The filter on a facet does not count for its own values, so that the others can be chosen.
  package func counts(
    of set: DocumentSet, filters: [PostingFilter] = []
  ) throws(SnapshotError) -> PostingCounts {
    var wanted: [PostingFilter.Subject: DocumentSet] = [:]
    for filter in filters {
      var documents = try documents(filter)
      if let known = wanted[filter.subject] { documents.formIntersection(known) }
      wanted[filter.subject] = documents
    }
    func passing(but subject: PostingFilter.Subject?) -> DocumentSet {
      var result = set
      for (filtered, documents) in wanted where filtered != subject {
        result.formIntersection(documents)
      }
      return result
    }
    let all = passing(but: nil)
    let total = all.count
    var counts = PostingCounts(total: total)
    counts.groups = wanted[.groups] == nil ? all.groupCounts : passing(but: .groups).groupCounts
    for facet in 0..<facetCount {
      let isFiltered = wanted[.facet(facet)] != nil
      let set = isFiltered ? passing(but: .facet(facet)) : all
      counts.facets.append(
        try facets.counts(facet: facet, in: set, setCount: isFiltered ? set.count : total))
    }
    return counts
  }
}
