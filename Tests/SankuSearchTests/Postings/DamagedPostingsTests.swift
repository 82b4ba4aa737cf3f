import Testing

@testable import SankuSearch

@Suite("Damaged postings")
struct DamagedPostingsTests {
  /// All that can be asked of a small index.
  private struct Answers: Equatable {
    var results: [PostingResult]
    var counts: PostingCounts
    var values: [[Int]]
  }

  private func answers(_ index: PostingIndex) throws -> Answers {
    var results: [PostingResult] = []
    for (first, second) in [(0, 1), (2, 9), (5, 0)] {
      for matching in [PostingQuery.Matching.any, .all] {
        results.append(
          try index.search(
            PostingQuery(
              [.init(first, weight: 1), .init(second, weight: 2)], matching: matching,
              counts: true)))
      }
    }
    let key = try index.key(of: 3)
    results.append(
      try index.search(PostingQuery([.init(try index.term(for: key) ?? 0, weight: 1)])))
    return Answers(
      results: results,
      counts: try index.counts(
        of: try index.matches([1, 4]), filters: [.init(.facet(0), values: [1, 5])]),
      values: try (0..<index.documentCount).map { try index.facetValues(of: $0, facet: 1) })
  }

  @Test("any changed byte is noticed or changes no answer")
  func flippedBytes() throws {
    let collection = RandomCollection(
      seed: 31, documents: 40, terms: 12, groups: 3, fieldCount: 1)
    var writer = SnapshotWriter(key: [1])
    collection.builder().finish().add(to: &writer)
    let good = try writer.bytes()
    let expected = try answers(PostingIndex(Snapshot(bytes: good)))
    var noticed = 0
    for place in good.indices {
      var bad = good
      bad[place] ^= 1 << UInt8(place % 8)
      do {
        // Without a check at opening, so that reading has to notice.
        let snapshot = try Snapshot(FlatBytes(bad).memory, eagerLimit: 0)
        #expect(try answers(PostingIndex(snapshot)) == expected, "byte \(place)")
      } catch {
        #expect(error is SnapshotError, "byte \(place)")
        noticed += 1
      }
    }
    #expect(noticed > good.count / 2)
  }

  @Test("sections that do not fit each other are damage")
  func misfits() throws {
    let collection = RandomCollection(
      seed: 32, documents: 40, terms: 12, groups: 3, fieldCount: 1)
    let index = collection.builder().finish()
    typealias ID = PostingFormat.SectionID
    for cut in [ID.shape, ID.keys, ID.samples, ID.entries, ID.lists, ID.facetShape] {
      var whole = SnapshotWriter(key: [])
      index.add(to: &whole)
      let snapshot = try Snapshot(bytes: whole.bytes())
      var writer = SnapshotWriter(key: [])
      for id in ID.shape...ID.facetLists {
        let bytes = try snapshot.section(id).withUnsafeBytes { Array($0) }
        writer.add(id, id == cut ? Array(bytes.prefix(4)) : bytes)
      }
      #expect(throws: SnapshotError.damaged) {
        _ = try answers(PostingIndex(Snapshot(bytes: writer.bytes())))
      }
    }
  }
}
