import Testing

@testable import SankuSearch

@Suite("Query syntax")
struct QuerySyntaxTests {
  /// Clauses as `words(…)`, `phrase(…)`, `not(…)`.
  private func shown(_ text: String) -> String {
    let parsed = ParsedQuery(text)
    func content(_ clause: QueryClause) -> String {
      String(decoding: Array(text.utf8)[clause.range], as: UTF8.self)
    }
    let wanted = parsed.clauses.map { clause in
      "\(clause.kind)(\(content(clause)))"
    }
    return (wanted + parsed.exclusions.map { "not(\(content($0)))" }).joined(separator: " ")
  }

  @Test(
    "A query is cut as in the table",
    arguments: [
      ("", ""), (" 　\t\n", ""), ("校舍", "words(校舍)"), ("教育 满意度", "words(教育) words(满意度)"),
      ("教育　满意度", "words(教育) words(满意度)"), ("\"公路养护\"", "phrase(公路养护)"),
      ("“公路养护” 里程", "phrase(公路养护) words(里程)"),
      ("“三公”经费", "phrase(三公) words(经费)"), ("公路 -农村", "words(公路) not(农村)"),
      ("－农村 公路", "words(公路) not(农村)"), ("公路 -\"农村 公路\"", "words(公路) not(农村 公路)"),
      ("空气-质量", "words(空气-质量)"), ("公路 - 农村", "words(公路) words(农村)"),
      ("5\"管", "words(5\"管)"), ("“未闭合", "words(“未闭合)"), ("\"\" 校舍", "words(校舍)"),
      ("满意度 ≥", "words(满意度)"), ("≥ %", "words(≥) words(%)"), ("、。", ""), ("-、", ""),
    ])
  func table(text: String, clauses: String) {
    #expect(shown(text) == clauses)
  }

  @Test("A phrase finds only where it stands as typed")
  func phrase() {
    #expect(SampleLibrary.names("公路养护", 9) == ["农村公路养护里程"])
    #expect(SampleLibrary.names("“公路” “养护”", 9) == ["农村公路养护里程", "公路优良路率"])
    #expect(SampleLibrary.names("“农村公路” 里程", 9) == ["新建农村公路里程", "农村公路养护里程"])
    #expect(SampleLibrary.names("“年度内建成，里程”", 9) == [])
    #expect(SampleLibrary.names("“元/人·月”", 9) == ["高龄津贴补助标准"])
    #expect(SampleLibrary.names("“元/人·年”", 9) == ["农村低保平均标准"])
  }

  @Test("An excluded word takes documents away, alone or beside others")
  func exclusion() {
    let all = Set(SampleLibrary.names("满意度", 64))
    #expect(Set(SampleLibrary.names("满意度 -患者", 64)) == all.subtracting(["住院患者满意度"]))
    #expect(Set(SampleLibrary.names("满意度 -患者 -农户", 64)).count == all.count - 2)
    let rest = SampleLibrary.index.found(SearchQuery(text: "-满意度", limit: 0))
    #expect(rest.total == SampleLibrary.documents.count - all.count)
    #expect(SampleLibrary.index.found(SearchQuery(text: "-没有的词", limit: 0)).total == 64)
  }

  @Test("Signs are searched for only when nothing else is asked")
  func signs() {
    let percent = SampleLibrary.index.found(SearchQuery(text: "％", limit: 0)).total
    #expect(percent == SampleLibrary.documents.count { $0.fields[3][0].contains("%") })
    let plain = SampleLibrary.index.found(SearchQuery(text: "满意度"))
    #expect(SampleLibrary.index.found(SearchQuery(text: "满意度 %≥")) == plain)
    #expect(SampleLibrary.index.found(SearchQuery(text: "。，")) == SearchResult())
  }
}
