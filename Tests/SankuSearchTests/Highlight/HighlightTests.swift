import Testing

@testable import SankuSearch

@Suite("Highlights")
struct HighlightTests {
  /// The value with its hits in «».
  private func marked(_ query: String, in value: String, synonyms: [SearchSynonym] = []) -> String {
    let index = SearchIndex(
      schema: SearchSchema(fields: [.init(name: "name", weight: 1)]),
      documents: [SearchDocument(id: "1", fields: [[value]])], synonyms: synonyms)
    let hits = index.found(SearchQuery(text: query)).hits
    return hits.first?.highlights.first.map { mark($0.text, $0.spans) } ?? ""
  }

  private func mark(_ text: String, _ spans: [SearchHighlight.Span]) -> String {
    var bytes = Array(text.utf8)
    for span in spans.reversed() {
      bytes.insert(contentsOf: "»".utf8, at: span.bytes.upperBound)
      bytes.insert(contentsOf: "«".utf8, at: span.bytes.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "A query marks the original text",
    arguments: [
      ("校舍", "新建校舍面积（校舍）", "新建«校舍»面积（«校舍»）"),
      ("三公经费", "“三公”经费变动率", "“«三公»”«经费»变动率"),
      ("滿意度", "群众满意度", "群众«满意度»"),
      ("满意度", "群眾滿意度≥95％", "群眾«滿意度»≥95％"),
      ("2021", "（２０２１年）", "（«２０２１»年）"),
      ("205", "20502 教育", "«205»02 教育"),
      ("7835", "每期7,835人", "每期«7,835»人"),
      ("m2", "面积（㎡）", "面积（«㎡»）"),
      ("绩效目标", "😀绩效\u{200B}目标👨‍👩‍👧", "😀«绩效\u{200B}目标»👨‍👩‍👧"),
      ("目标", "绩效\r\n目标\r\n", "绩效\r\n«目标»\r\n"),
      ("cafe", "去CAFE\u{301}吧", "去«CAFE\u{301}»吧"),
      ("建设 面积", "面积和建设", "«面积»和«建设»"),
      // What stands together is marked there only, otherwise wherever parts occur.
      ("公路养护", "公路养护里程，公路", "«公路养护»里程，公路"),
      ("公路养护", "公路和小区养护，公路", "«公路»和小区«养护»，«公路»"),
      ("“公路” -农村", "县道公路", "县道«公路»"),
      ("%", "达到95％", "达到95«％»"),
      ("", "随便", ""),
    ])
  func table(query: String, value: String, expected: String) {
    #expect(marked(query, in: value) == expected)
  }

  @Test("A synonym marks what it means")
  func synonym() {
    let synonyms = [SearchSynonym(words: ["扫马路"], means: ["道路清扫"])]
    #expect(marked("扫马路", in: "城市道路清扫面积", synonyms: synonyms) == "城市«道路清扫»面积")
  }

  @Test("Spans ascend, cut characters, and count code points")
  func spans() throws {
    let index = SearchIndex(
      schema: SearchSchema(fields: [.init(name: "name", weight: 1)]),
      documents: messyTexts.enumerated().map { .init(id: "\($0)", fields: [[$1]]) })
    for text in messyTexts.flatMap({ $0.stretches(of: 2...5) }) {
      for hit in index.found(SearchQuery(text: text)).hits {
        for highlight in hit.highlights {
          #expect(highlight.text == messyTexts[hit.document])
          var last = -1
          for span in highlight.spans {
            #expect(span.bytes.lowerBound > last && !span.bytes.isEmpty)
            last = span.bytes.upperBound
            let cut = Array(highlight.text.utf8)[span.bytes]
            let scalars = Array(highlight.text.unicodeScalars)[span.scalars]
            #expect(Array(String(String.UnicodeScalarView(scalars)).utf8) == Array(cut))
          }
        }
      }
    }
  }
}
