import Testing

@testable import SankuSearch

@Suite("Searching by pinyin")
struct PinyinSearchTests {
  @Test(
    "Syllables, first letters, mixtures and letters beside characters find the word",
    arguments: [
      ("manyidu", "满意度", "学生家长满意度"), ("myd", "满意度", "学生家长满意度"),
      ("MYD", "满意度", "学生家长满意度"), ("man yi du", "满意度", "学生家长满意度"),
      ("xiaoshe", "校舍", "新建校舍面积"), ("xsmj", "校舍面积", "新建校舍面积"),
      ("xiaoshmj", "校舍面积", "新建校舍面积"), ("校舍mj", "面积", "新建校舍面积"),
      ("校舍 mj", "面积", "新建校舍面积"), ("jiuyelv", "就业率", "毕业生就业率"),
    ])
  func found(query: String, word: String, name: String) {
    let result = SampleLibrary.index.found(SearchQuery(text: query))
    #expect(result.readings.first?.words.contains(word) == true, "\(query) \(result.readings)")
    #expect(
      result.hits.prefix(5).map { SampleLibrary.documents[$0.document].fields[0][0] }.contains(
        name),
      "\(query)")
    #expect(result.hits.first?.highlights.isEmpty == false)
  }

  @Test("A word of the documents is that word, and letters of no characters are none")
  func literal() {
    let schema = SearchSchema(fields: [.init(name: "name", weight: 1, kind: .term)])
    let index = SearchIndex(
      schema: schema,
      documents: [
        SearchDocument(id: "a", fields: [["app下载量"]]),
        SearchDocument(id: "b", fields: [["安排平台"]]),
      ])
    #expect(index.found(SearchQuery(text: "app")).hits.map(\.id) == ["a"])
    #expect(index.found(SearchQuery(text: "app")).readings.isEmpty)
    #expect(index.found(SearchQuery(text: "appt")).hits.map(\.id) == ["b"])
    #expect(index.found(SearchQuery(text: "qqq")).hits.isEmpty)
  }

  @Test("Every name is found by the syllables and by the first letters of its characters")
  func everyName() {
    let table = PinyinTable.standard
    for document in SampleLibrary.documents {
      let name = document.fields[0][0]
      let scalars = name.unicodeScalars.map(\.value)
      guard scalars.allSatisfy({ CharacterKind($0) == .han }) else { continue }
      let readings = table.readings(of: scalars).compactMap(\.first)
      let whole = readings.map { String(decoding: table.syllables[Int($0)], as: UTF8.self) }
      let initials = readings.map { String(decoding: [table.initial(of: $0)], as: UTF8.self) }
      for letters in [whole.joined(), initials.joined()] where letters.count <= 40 {
        let result = SampleLibrary.index.found(SearchQuery(text: letters, limit: 50))
        #expect(result.hits.map(\.id).contains(document.id), "\(letters) \(name)")
      }
    }
  }
}
