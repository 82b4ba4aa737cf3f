import Testing

@testable import SankuSearch

@Suite("An index in a snapshot")
struct IndexSnapshotTests {
  private static let queries =
    [
      "", "校舍", "校", "满意度", "教育 满意度", "\"验收合格率\"", "校舍 -维修", "扫马路", "校设面积", "myd", "xiaoshe",
      "jiaoyu", "205", "什么也没有", "改造农村中小学校舍并资助家庭经济困难学生完成学业",
    ].map { SearchQuery(text: $0, limit: 30, explain: true) }
    + [SearchQuery(text: "率", filters: ["sector": ["205"]], limit: 5, offset: 2)]

  private func bytes(_ index: SearchIndex) throws -> [UInt8] {
    var writer = SnapshotWriter(key: [7])
    index.write(to: &writer)
    return try writer.bytes()
  }

  @Test("It answers as the index it was made from")
  func sameAnswers() throws {
    let index = SampleLibrary.index
    let opened = try SearchIndex(Snapshot(bytes: bytes(index)))
    #expect(opened.schema == index.schema && opened.count == index.count)
    for query in Self.queries {
      #expect(try opened.search(query) == index.search(query), "\(query.text)")
    }
  }

  @Test("Building twice gives the same bytes")
  func reproducible() throws {
    let again = SearchIndex(
      schema: SampleLibrary.schema, documents: SampleLibrary.documents,
      synonyms: SampleLibrary.synonyms)
    #expect(try bytes(again) == bytes(SampleLibrary.index))
  }

  @Test("With a byte changed it is refused, and never answers otherwise")
  func damage() throws {
    let documents = Array(SampleLibrary.documents.prefix(6))
    let index = SearchIndex(schema: SampleLibrary.schema, documents: documents)
    let whole = try bytes(index)
    let queries = [SearchQuery(text: "校舍"), SearchQuery(text: "xs"), SearchQuery(text: "满意")]
    let answers = try queries.map(index.search)
    var random = Dice(seed: 3)
    for place in stride(from: 0, to: whole.count, by: 37) {
      var changed = whole
      changed[place] ^= UInt8.random(in: 1...255, using: &random)
      guard let opened = try? SearchIndex(Snapshot(bytes: changed)) else { continue }
      for (query, answer) in zip(queries, answers) {
        guard let other = try? opened.search(query) else { continue }
        #expect(other == answer, "byte \(place)")
      }
    }
    for length in stride(from: 0, to: whole.count, by: 211) {
      #expect(throws: SnapshotError.self, "\(length) bytes") {
        try SearchIndex(Snapshot(bytes: Array(whole.prefix(length))))
      }
    }
  }

  @Test("Documents without names, fields or facets are indexed too")
  func poor() throws {
    let schema = SearchSchema(
      fields: [.init(name: "name", weight: 1)], facets: ["kind"], groups: "kind")
    let documents = [
      SearchDocument(id: "b", fields: []), SearchDocument(id: "a", fields: [[]], facets: [[]]),
      SearchDocument(
        id: "c", fields: [["名"], ["surplus"]], facets: [["x"], ["y"]], stored: ["s"]),
    ]
    for documents in [documents, []] {
      let index = SearchIndex(schema: schema, documents: documents)
      let opened = try SearchIndex(Snapshot(bytes: bytes(index)))
      #expect(opened.found(SearchQuery(text: "")).total == documents.count)
      #expect(
        opened.found(SearchQuery(text: "名")).hits.map(\.stored)
          == (documents.isEmpty ? [] : [["s"]]))
    }
  }
}
