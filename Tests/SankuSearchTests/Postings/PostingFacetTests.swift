import Testing

@testable import SankuSearch

@Suite("Sets and facets of postings")
struct PostingFacetTests {
  private let collection = RandomCollection(
    seed: 21, documents: 800, terms: 40, groups: 6, fieldCount: 1)

  private func passes(_ document: Int, _ filter: PostingFilter) -> Bool {
    let known = collection.documents[document]
    return switch filter.subject {
    case .groups: filter.values.contains(known.group)
    case .facet(let facet): known.facets[facet].contains { filter.values.contains($0) }
    }
  }

  private func expected(
    _ set: [Int], _ filters: [PostingFilter], _ index: PostingIndex
  ) -> PostingCounts {
    func passing(but subject: PostingFilter.Subject?) -> [Int] {
      set.filter { document in
        filters.allSatisfy { $0.subject == subject || passes(document, $0) }
      }
    }
    var counts = PostingCounts(total: passing(but: nil).count)
    counts.groups = (0..<index.groupCount).map { group in
      passing(but: .groups).count { collection.documents[$0].group == group }
    }
    counts.facets = (0..<2).map { facet in
      (0..<index.valueCount(ofFacet: facet)).map { value in
        passing(but: .facet(facet)).count {
          collection.documents[$0].facets[facet].contains(value)
        }
      }
    }
    return counts
  }

  @Test("counts are those of looking at each document", arguments: [800, 60, 0])
  func counts(size: Int) throws {
    let index = collection.builder().finish()
    var dice = Dice(seed: UInt64(size))
    let documents = Array((0..<800).shuffled(using: &dice).prefix(size)).sorted()
    var set = index.emptySet()
    for document in documents { set.insert(document) }
    let filters: [PostingFilter] = [
      .init(.groups, values: [1, 3]), .init(.facet(0), values: [1, 17, 99]),
      .init(.facet(1), values: [2]),
    ]
    for chosen in 0..<8 {
      let some = filters.indices.filter { chosen >> $0 & 1 == 1 }.map { filters[$0] }
      #expect(try index.counts(of: set, filters: some) == expected(documents, some, index))
    }
  }

  @Test("documents by filter, facet values by document, also from a snapshot")
  func lookups() throws {
    var writer = SnapshotWriter(key: [])
    collection.builder().finish().add(to: &writer)
    let index = try PostingIndex(Snapshot(bytes: writer.bytes()))
    for value in 0..<41 {
      let filter = PostingFilter(.facet(0), values: [value])
      #expect(try index.documents(filter).documents == (0..<800).filter { passes($0, filter) })
    }
    for document in stride(from: 0, to: 800, by: 7) {
      for facet in 0..<2 {
        #expect(
          try index.facetValues(of: document, facet: facet)
            == collection.documents[document].facets[facet])
      }
    }
    #expect(try index.facetValues(of: 800, facet: 0) == [])
    #expect(try index.facetValues(of: 0, facet: 2) == [])
  }

  @Test("sets combine as sets do")
  func sets() throws {
    let index = collection.builder().finish()
    var dice = Dice(seed: 8)
    func random() -> Set<Int> { Set((0..<800).filter { _ in Bool.random(using: &dice) }) }
    func set(_ documents: Set<Int>) -> DocumentSet {
      var result = index.emptySet()
      for document in documents { result.insert(document) }
      return result
    }
    let (one, two) = (random(), random())
    var union = set(one)
    union.formUnion(set(two))
    #expect(union.documents == one.union(two).sorted())
    var common = set(one)
    common.formIntersection(set(two))
    #expect(common.documents == one.intersection(two).sorted())
    #expect(common.count == one.intersection(two).count)
    var rest = set(one)
    rest.subtract(set(two))
    #expect(rest.documents == one.subtracting(two).sorted())
    for document in one { rest.remove(document) }
    #expect(rest.isEmpty)
    rest.insert(-1)
    rest.insert(800)
    #expect(rest.isEmpty)
    #expect(!rest.contains(800))
    #expect(index.fullSet().documents == Array(0..<800))
  }
}
