import Testing

@testable import SankuSearch

@Suite("Search against a scan of all texts")
struct ReferenceSearchTests {
  private static let schema = SearchSchema(
    fields: [.init(name: "name", weight: 4), .init(name: "text", weight: 1)],
    facets: ["colour", "size"])

  /// Texts of few characters, so that everything happens: repeats, overlaps, near misses.
  private static let documents: [SearchDocument] = {
    var random = Dice(seed: 5)
    let pool = ["甲", "乙", "丙", "丁", "戊", "甲乙", "，", " 20 ", "205", "ab"]
    return (0..<40).map { number in
      SearchDocument(
        id: "d\(number + 10)",
        fields: [
          [random.picks(1..<5, from: pool).joined()],
          (0..<Int.random(in: 0..<3, using: &random)).map { _ in
            random.picks(1..<9, from: pool).joined()
          },
        ],
        facets: [
          random.picks(0..<3, from: ["红", "绿", "蓝"]), random.picks(0..<2, from: ["大", "小"]),
        ])
    }
  }()

  private static let index = SearchIndex(schema: schema, documents: documents)

  @Test("Documents and scores are those of the scan, in order")
  func scores() {
    var random = Dice(seed: 6)
    let reference = ReferenceSearch(schema: Self.schema, documents: Self.documents)
    let pool = ["甲", "乙", "丙", "丁", "戊", "甲乙", " ", " ", "20", "ab"]
    var seen = Set<SearchMatch>()
    for _ in 0..<40 {
      let text = random.picks(1..<6, from: pool).joined()
      let result = Self.index.found(SearchQuery(text: text, limit: 100))
      guard result.correction == nil, !text.allSatisfy({ $0 == " " }) else { continue }
      let expected = reference.scores(text)
      #expect(Set(result.hits.map(\.document)) == Set(expected.keys), "\(text)")
      for hit in result.hits {
        seen.insert(hit.match)
        let score = expected[hit.document] ?? -1
        #expect(abs(hit.score - score) < 0.002, "\(text) \(hit.id)")
      }
      for (hit, next) in zip(result.hits, result.hits.dropFirst()) {
        #expect((next.score, hit.id) < (hit.score, next.id))
      }
    }
    #expect(seen == Set(SearchMatch.allCases))
  }

  @Test("Facet counts are those of a scan, each facet without its own filter")
  func facets() {
    var random = Dice(seed: 7)
    for text in ["", "甲", "甲乙", "20", "丙 丁", "-甲"] {
      for _ in 0..<8 {
        let filters = [
          "colour": Set(random.picks(0..<3, from: ["红", "绿", "紫"])),
          "size": Set(random.picks(0..<2, from: ["大", "小"])),
        ]
        let result = Self.index.found(SearchQuery(text: text, filters: filters, limit: 100))
        let matched = Self.index.found(SearchQuery(text: text, limit: 100)).hits.map(\.document)
        func passes(_ document: Int, besides skipped: String?) -> Bool {
          Self.schema.facets.enumerated().allSatisfy { place, name in
            let wanted = filters[name] ?? []
            return name == skipped || wanted.isEmpty
              || !wanted.isDisjoint(with: Self.documents[document].facets[place])
          }
        }
        #expect(result.total == matched.count { passes($0, besides: nil) })
        #expect(
          Set(result.hits.map(\.document)) == Set(matched.filter { passes($0, besides: nil) }))
        for (place, name) in Self.schema.facets.enumerated() {
          var counts: [String: Int] = [:]
          for document in matched where passes(document, besides: name) {
            for value in Set(Self.documents[document].facets[place]) {
              counts[value, default: 0] += 1
            }
          }
          let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          #expect(result.facets[name]?.map(\.value) == sorted.map(\.key))
          #expect(result.facets[name]?.map(\.count) == sorted.map(\.value))
        }
      }
    }
  }

  @Test("Values and facets that do not exist let nothing through; an empty set asks nothing")
  func strangeFilters() {
    func total(_ filters: [String: Set<String>]) -> Int {
      Self.index.found(SearchQuery(text: "", filters: filters)).total
    }
    #expect(total(["colour": []]) == 40)
    #expect(total(["colour": ["紫"]]) == 0)
    #expect(total(["没有": ["红"]]) == 0)
    #expect(total(["没有": []]) == 40)
  }
}
