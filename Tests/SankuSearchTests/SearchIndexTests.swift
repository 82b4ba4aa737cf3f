import Testing

@testable import SankuSearch

@Suite("Search index")
struct SearchIndexTests {
  /// The ids of all that is found, read from a facet, which costs no highlighting.
  private func ids(_ index: SearchIndex, _ text: String) -> (found: Set<String>, partial: Int) {
    let result = index.found(SearchQuery(text: text, limit: 0))
    return (Set((result.facets["id"] ?? []).map(\.value)), result.partialTotal)
  }

  private func index(_ values: [String]) -> SearchIndex {
    SearchIndex(
      schema: SearchSchema(fields: [.init(name: "name", weight: 3)], facets: ["id"]),
      documents: values.enumerated().map { number, value in
        SearchDocument(id: "\(number)", fields: [[value]], facets: [["\(number)"]])
      })
  }

  @Test("Every stretch of one to four characters of every name finds the name")
  func stretchesOfNames() {
    let names = SampleLibrary.documents.map { $0.fields[0][0] }
    let index = index(names)
    for (number, name) in names.enumerated() {
      for text in name.stretches(of: 1...4) where !Analyzer().tokens(in: text).isEmpty {
        let (found, partial) = ids(index, text)
        #expect(found.contains("\(number)") && partial == 0, "\(text) in \(name)")
      }
    }
  }

  @Test("Every stretch of messy texts finds its text, across numbers, quotes and line breaks")
  func stretchesOfMessyTexts() {
    let index = index(messyTexts)
    for (number, value) in messyTexts.enumerated() {
      for text in value.stretches(of: 1...7) where !Analyzer().tokens(in: text).isEmpty {
        let (found, partial) = ids(index, text)
        #expect(found.contains("\(number)") && partial == 0, "\(text) in \(value)")
      }
    }
  }

  @Test("Full-width, traditional and capital letters find the plain form, and the other way round")
  func folding() {
    for (query, name) in [
      ("滿意度", "群众满意度"), ("ＰＭ２．５", "空气质量优良天数比率"), ("pm2.5", "空气质量优良天数比率"),
      ("7835", "会议培训人次"), ("m2", "新建校舍面积"), ("三公经费变动率", "“三公”经费变动率"),
    ] {
      #expect(SampleLibrary.names(query, 64).contains(name), "\(query)")
    }
  }

  @Test("Documents are ordered by id and reported by their place in the list given")
  func order() {
    let schema = SearchSchema(fields: [.init(name: "name", weight: 1)])
    let documents = ["c", "a", "b"].map { SearchDocument(id: $0, fields: [["同名"]]) }
    let index = SearchIndex(schema: schema, documents: documents)
    for text in ["", "同名", "同"] {
      let hits = index.found(SearchQuery(text: text)).hits
      #expect(hits.map(\.id) == ["a", "b", "c"])
      #expect(hits.map(\.document) == [1, 2, 0])
    }
  }

  @Test("An index without documents, fields or facets answers with nothing")
  func empty() {
    let schema = SearchSchema(fields: [])
    let none = SearchIndex(schema: schema, documents: [])
    for text in ["", "校舍", "满易度", "-校舍", "\"校\""] {
      #expect(none.found(SearchQuery(text: text)) == SearchResult())
    }
    let bare = SearchIndex(schema: schema, documents: [SearchDocument(id: "x", fields: [])])
    #expect(bare.found(SearchQuery(text: "")).total == 1)
    #expect(bare.found(SearchQuery(text: "校舍")).total == 0)
  }

  @Test("No query crashes, and pages add up to the whole")
  func anyQuery() {
    var random = Dice(seed: 11)
    let pool = Array("满意度校舍教育205.5 　-－\"“”'%≥，。😀㎡aＢ\r\n\u{0}\u{1}\u{301}\u{200D}".unicodeScalars)
    for _ in 0..<150 {
      let text = String(String.UnicodeScalarView(random.picks(0..<12, from: pool)))
      let whole = SampleLibrary.index.found(SearchQuery(text: text, limit: .max))
      #expect(whole.hits.count == whole.total, "\(text)")
      var pages: [SearchResult.Hit] = []
      for offset in stride(from: 0, to: whole.total, by: 25) {
        pages += SampleLibrary.index.found(SearchQuery(text: text, limit: 25, offset: offset)).hits
      }
      #expect(pages == whole.hits, "\(text)")
    }
    #expect(SampleLibrary.index.found(SearchQuery(text: "校舍", limit: -1, offset: -5)).hits.isEmpty)
    #expect(
      SampleLibrary.index.found(SearchQuery(text: "校舍", limit: .max, offset: .max)).total == 3)
  }

  @Test("A description of many pages is answered")
  func longQuery() {
    let text = String(repeating: "对农户种植小麦每亩补贴120元，\"未闭合 “引号", count: 2_000)
    #expect(SampleLibrary.index.found(SearchQuery(text: text)).total >= 0)
    let openers = String(repeating: "“", count: 9_000)
    #expect(SampleLibrary.index.found(SearchQuery(text: openers)).total == 0)
  }
}
