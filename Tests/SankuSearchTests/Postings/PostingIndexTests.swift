import Testing

@testable import SankuSearch

@Suite("Posting index")
struct PostingIndexTests {
  @Test("holds each term of each document", arguments: [1, 3], [1 << 24, 0])
  func postings(fieldCount: Int, narrowSlots: Int) throws {
    let collection = RandomCollection(
      seed: 3, documents: 700, terms: 90, groups: 9, fieldCount: fieldCount)
    let index = collection.builder().finish(narrowSlots: narrowSlots)
    let keys = collection.keys
    #expect(index.documentCount == 700)
    #expect(index.termCount == keys.count)
    let means = collection.means
    for (term, key) in keys.enumerated() {
      #expect(try index.term(for: key) == term)
      #expect(try index.key(of: term) == key)
      var found: [Int] = []
      try index.forEachPosting(of: term) { document, impact in
        found.append(document)
        let exact = collection.impact(key, document, means: means)
        #expect(abs(Double(impact.frequency) - exact) <= 0.005 * exact)
        #expect(impact.isInName == collection.documents[document].fields[0].contains(key))
      }
      #expect(found == (0..<700).filter { collection.holds(key, $0) })
      #expect(try index.documentFrequency(of: term) == found.count)
      var set = index.emptySet()
      try index.add(term, to: &set)
      #expect(set.documents == found)
      let list = try index.list(of: term)
      for document in stride(from: -1, through: 700, by: 13) {
        #expect((list.impact(in: document) != nil) == found.contains(document))
      }
    }
  }

  @Test("finds terms by ranges of keys")
  func keyRanges() throws {
    var builder = PostingIndexBuilder(
      fields: [.init(weight: 1, lengthShare: 0)], saturation: 1.2)
    let keys = (1...1000).map { UInt64($0) << 32 | UInt64($0 % 7) }
    builder.addField(keys.shuffled(), length: 1000)
    builder.endDocument(group: 0)
    let index = builder.finish()
    #expect(try index.terms(in: 0...(.max)) == 0..<1000)
    #expect(try index.terms(in: 5 << 32...(6 << 32 - 1)) == 4..<5)
    #expect(try index.terms(in: 256 << 32...(513 << 32)) == 255..<512)
    #expect(try index.terms(in: 0...4) == 0..<0)
    #expect(try index.terms(in: 2000 << 32...(.max)) == 1000..<1000)
    #expect(try index.term(for: 0) == nil)
    #expect(try index.term(for: .max) == nil)
    #expect(try index.term(for: 257 << 32 | 5) == 256)
  }

  @Test("an index of nothing answers")
  func empty() throws {
    let builder = PostingIndexBuilder(fields: [], saturation: 1.2, facetCount: 1)
    let index = builder.finish()
    #expect(index.documentCount == 0)
    #expect(index.termCount == 0)
    #expect(try index.term(for: 5) == nil)
    #expect(try index.search(PostingQuery([], counts: true)).total == 0)
    #expect(index.fullSet().isEmpty)
    #expect(try index.counts(of: index.fullSet()).facets == [[]])
    #expect(throws: SnapshotError.damaged) { try index.list(of: 0) }
    var writer = SnapshotWriter(key: [])
    index.add(to: &writer)
    #expect(try PostingIndex(Snapshot(bytes: writer.bytes())).documentCount == 0)
  }

  @Test("documents without terms, and fields left out, are there")
  func sparseDocuments() throws {
    var builder = PostingIndexBuilder(
      fields: [.init(weight: 2, lengthShare: 0.5), .init(weight: 1, lengthShare: 0.5)],
      saturation: 1.2)
    builder.endDocument(group: 2)
    builder.addField([7, 7, 8], length: 3)
    builder.endDocument(group: 1)
    builder.addField([], length: 0)
    builder.addField([8], length: 1)
    builder.addField([9], length: 1)
    builder.endDocument(group: 4)
    let index = builder.finish()
    #expect(index.documentCount == 3)
    #expect(
      (0..<index.groupCount).map { index.documents(inGroup: $0) } == [
        0..<0, 0..<0, 0..<2, 2..<2, 2..<3,
      ])
    #expect(index.termCount == 2)
    let term = try #require(try index.term(for: 8))
    #expect(try index.impact(of: term, in: 1)?.isInName == true)
    #expect(try index.impact(of: term, in: 2)?.isInName == false)
    #expect(try index.impact(of: term, in: 0) == nil)
    #expect(index.fullSet().groupCounts == [0, 0, 2, 0, 1])
  }
}
