import Testing

@testable import SankuSearch

@Suite("Ranking")
struct RankingTests {
  @Test(
    "The right names come first",
    arguments: [
      // The name itself, then names that start with or contain it.
      ("验收合格率", ["验收合格率", "校舍工程验收合格率", "老旧小区改造工程验收合格率"]),
      ("群众满意度", ["群众满意度"]),
      ("三公经费变动率", ["“三公”经费变动率"]),
      ("居民规范化电子健康档案覆盖率", ["居民规范化电子健康档案覆盖率"]),
      ("苗木成活率", ["苗木成活率"]),
      ("校舍", ["校舍工程验收合格率", "维修校舍面积", "新建校舍面积"]),
      ("农村公路", ["农村公路养护里程", "新建农村公路里程"]),
      ("亩", ["小麦每亩补贴标准"]),
      // All words, the name before the rest.
      ("小区 合格率", ["老旧小区改造工程验收合格率"]),
      ("面积 造林", ["人工造林面积"]),
      ("教育 满意度", ["学生家长满意度"]),
      ("信息化 时效 分钟", ["系统故障响应时间"]),
      ("医院 成本", ["次均门诊费用"]),
      ("质量指标 验收", ["验收合格率"]),
      // Most words.
      ("路灯亮不亮", ["路灯亮灯率"]),
      ("满意度 ≥95%", ["群众满意度"]),
      ("教育满意度", ["学生家长满意度", "群众满意度"]),
      // Descriptions.
      (
        "我们局今年要给全县60岁以上老人发高龄津贴大概3000人每人每月50元怎么设指标",
        ["高龄津贴发放人数", "高龄津贴补助标准", "高龄津贴按月发放率"]
      ),
      ("对农户种植小麦每亩补贴120元预计补贴5万亩", ["小麦每亩补贴标准", "小麦种植补贴面积"]),
      ("2025年计划新建农村公路120公里，养护县乡公路300公里", ["新建农村公路里程"]),
      // Synonyms.
      ("老百姓满意", ["群众满意度"]),
      ("扫马路", ["道路清扫保洁面积"]),
      ("修路", ["道路建设里程", "农村公路养护里程"]),
      ("花钱花完没有", ["预算执行率"]),
      ("孩子上学补助", ["学生资助资金发放及时率", "资助家庭经济困难学生人数"]),
      // Numbers.
      ("2026", ["项目完成及时率"]),
      ("PM2.5", ["空气质量优良天数比率"]),
    ])
  func first(text: String, names: [String]) {
    #expect(Array(SampleLibrary.names(text).prefix(names.count)) == names)
  }

  @Test("A number finds the codes that start with it, an exact one first")
  func codes() {
    let sector = SampleLibrary.index.found(SearchQuery(text: "205", limit: 0))
    #expect(sector.total == SampleLibrary.documents.count { $0.facets[0].contains("205") })
    #expect(SampleLibrary.names("20503") == ["毕业生就业率"])
    let schema = SearchSchema(fields: [.init(name: "name", weight: 1)])
    let documents = ["12050", "20502", "205"].enumerated().map {
      SearchDocument(id: "\($0)", fields: [[$1]])
    }
    let hits = SearchIndex(schema: schema, documents: documents)
      .found(SearchQuery(text: "205")).hits
    #expect(hits.map(\.id) == ["2", "1"])
    let inside = SearchIndex(schema: schema, documents: documents)
      .found(SearchQuery(text: "050")).hits
    #expect(inside.map(\.id) == ["0", "1"])
  }

  @Test("Each kind of match is told")
  func kinds() {
    func kinds(_ text: String) -> [SearchMatch] {
      SampleLibrary.index.found(SearchQuery(text: text, limit: 3)).hits.map(\.match)
    }
    #expect(kinds("验收合格率") == [.exactName, .nameContains, .nameContains])
    #expect(kinds("校舍") == [.nameStarts, .nameContains, .nameContains])
    #expect(kinds("面积 造林") == [.wordsInName])
    #expect(kinds("医院 成本") == [.allWords])
    #expect(kinds("路灯亮不亮") == [.partial])
  }

  @Test("Partial matches join only where fewer than asked hold all words")
  func partial() {
    func totals(_ below: Int) -> [Int] {
      let result = SampleLibrary.index.found(
        SearchQuery(text: "教育 满意度", limit: 0, partialBelow: below))
      return [result.total, result.partialTotal]
    }
    #expect(totals(1) == [1, 0])
    #expect(totals(2) == [5, 4])
    let hits = SampleLibrary.index.found(SearchQuery(text: "教育 满意度", partialBelow: 2)).hits
    #expect(
      hits.map { $0.match == .partial } == [false] + Array(repeating: true, count: hits.count - 1))
  }

  @Test("A preference lifts documents of a facet value, and tells so")
  func boosts() throws {
    let boost = SearchQuery.Boost(facet: "sector", value: "205", factor: 1.3)
    let query = SearchQuery(
      text: "满意度", explain: true,
      boosts: [
        boost, .init(facet: "sector", value: "20502", factor: 1.2),
        .init(facet: "没有", value: "x", factor: 9), .init(facet: "sector", value: "999", factor: 9),
        .init(facet: "sector", value: "205", factor: -1),
        .init(facet: "sector", value: "205", factor: .nan),
      ])
    let hits = SampleLibrary.index.found(query).hits
    let first = try #require(hits.first)
    #expect(SampleLibrary.documents[first.document].fields[0] == ["学生家长满意度"])
    #expect(hits.compactMap(\.explanation?.boost) == [1.3, 1, 1, 1, 1])
  }

  @Test("The parts of a score add up to it")
  func explanation() throws {
    for text in ["校舍", "教育 满意度", "老百姓满意", "满易度", "路灯亮不亮", "205", "“公路” 养护"] {
      let result = SampleLibrary.index.found(SearchQuery(text: text, explain: true))
      #expect(!result.hits.isEmpty)
      for hit in result.hits {
        let explanation = try #require(hit.explanation)
        #expect(abs(explanation.score - hit.score) < 1e-12)
        #expect(!explanation.terms.isEmpty)
      }
    }
    let plain = SampleLibrary.index.found(SearchQuery(text: "校舍"))
    #expect(plain.hits.allSatisfy { $0.explanation == nil })
  }
}
