import Testing

@testable import SankuSearch

@Suite("Correction")
struct CorrectionTests {
  @Test(
    "A query with one slip is answered by what was meant",
    arguments: [
      ("满易度", "满意度"), ("知小率", "知晓率"), ("校社面积", "校舍面积"), ("预算执行帅", "预算执行率"),
      ("瞒意度", "满意度"), ("满度", "满意度"), ("满意意度", "满意度"), ("公路养护里程数", "公路养护里程"),
      ("意满度", "满意度"), ("满易度 教育", "满意度 教育"), ("教育 滿易度 -患者", "教育 满意度 -患者"),
      ("PM25", nil), ("三公经废", "三公”经费"),
      // What occurs is never corrected, nor what has a meaning.
      ("满意度", nil), ("教育 满意度", nil), ("扫马路", nil), ("滿意度", nil),
      // Two slips, numbers, quotations and descriptions are not.
      ("瞒易度", nil), ("2029", nil), ("“满易度”", nil), ("校社", nil),
      ("对农户种植小卖每亩补贴120元预计补贴5万亩", nil), ("", nil),
    ] as [(String, String?)])
  func table(text: String, corrected: String?) {
    #expect(SampleLibrary.index.found(SearchQuery(text: text)).correction == corrected)
  }

  @Test("A corrected query finds what the right one finds, at a lower score")
  func results() {
    let right = SampleLibrary.index.found(SearchQuery(text: "满意度"))
    let slip = SampleLibrary.index.found(SearchQuery(text: "满易度"))
    #expect(slip.hits.map(\.id) == right.hits.map(\.id))
    #expect(slip.facets == right.facets)
    #expect(zip(slip.hits, right.hits).allSatisfy { $0.score < $1.score })
    #expect(slip.hits.map(\.highlights) == right.hits.map(\.highlights))
  }

  @Test("The nearest names are suggested where nothing is found")
  func suggestions() {
    let none = SampleLibrary.index.found(SearchQuery(text: "舍校"))
    #expect(none.total == 0)
    #expect(Set(none.suggestions).isSuperset(of: ["新建校舍面积", "维修校舍面积"]))
    #expect(SampleLibrary.index.found(SearchQuery(text: "哈哈")).suggestions == [])
    #expect(SampleLibrary.index.found(SearchQuery(text: "校舍")).suggestions == [])
  }
}
