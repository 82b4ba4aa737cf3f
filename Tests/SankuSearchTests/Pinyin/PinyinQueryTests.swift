import Testing

@testable import SankuSearch

@Suite("Letters that stand for characters")
struct PinyinQueryTests {
  private func find(_ letters: String, in text: String) -> String? {
    let scalars = text.unicodeScalars.map(\.value)
    guard let query = PinyinQuery(letters.unicodeScalars.map(\.value)[...]),
      let match = query.match(PinyinTable.standard.readings(of: scalars))
    else { return nil }
    return String(scalars: scalars[match.range]) + " \(match.wholeCount)"
  }

  @Test(
    "Syllables, first letters and mixtures of both",
    arguments: [
      ("manyidu", "群众满意度", "满意度 3"), ("myd", "群众满意度", "满意度 0"),
      ("manyd", "群众满意度", "满意度 1"), ("mydzb", "满意度指标", "满意度指标 0"),
      ("gbzntt", "高标准农田", nil), ("gbznt", "高标准农田", "高标准农田 0"),
      ("ggws", "基本公共卫生", "公共卫生 0"), ("xiaosh", "新建校舍面积", "校舍 1"),
      ("xiaos", "新建校舍面积", "校舍 1"), ("xian", "西安", "西安 2"), ("xian", "县城", "县 1"),
      ("shuiku", "小型水库", "水库 2"), ("sk", "小型水库", "水库 0"), ("zhdu", "道路", nil),
      ("chdu", "长度", "长度 1"), ("lvse", "绿色", "绿色 2"), ("lse", "绿色", "绿色 1"),
      ("abc", "满意度", nil), ("myx", "满意度", nil),
    ] as [(String, String, String?)])
  func matches(letters: String, text: String, found: String?) {
    #expect(find(letters, in: text) == found)
  }

  @Test("Letters that no characters read as are no pinyin")
  func noPinyin() {
    for word in ["a", "vi", "uu", "5g", "i", "app2", String(repeating: "a", count: 41)] {
      #expect(PinyinQuery(word.unicodeScalars.map(\.value)[...]) == nil, "\(word)")
    }
  }

  @Test("First letters of every way to cut the letters")
  func initials() {
    func initials(_ word: String) -> [String] {
      PinyinQuery(word.unicodeScalars.map(\.value)[...])?.initials.map {
        String(decoding: $0, as: UTF8.self)
      } ?? []
    }
    #expect(initials("manyidu").first == "myd")
    #expect(Set(initials("xian")) == ["x", "xa", "xn", "xan"])
    #expect(initials("mydzb") == ["mydzb"])
    #expect(initials("shk").contains("sk"))
  }
}
