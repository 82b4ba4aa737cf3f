import Testing

@testable import SankuSearch

@Suite("Snippet")
struct SnippetTests {
  private static let long = """
    年度内完成维修的中小学校舍建筑面积，以竣工验收资料为准；\r
    新建校舍的校舍面积另计，\t不含😀临时校舍。其余说明见附件，按年度统计并由主管部门审核。
    """

  private func snippet(_ query: String, in text: String, _ columns: Int) throws -> Snippet {
    let index = SearchIndex(
      schema: SearchSchema(fields: [.init(name: "name", weight: 1)]),
      documents: [SearchDocument(id: "1", fields: [[text]])])
    let hit = try #require(index.found(SearchQuery(text: query)).hits.first)
    return Snippet(try #require(hit.highlights.first), columns: columns)
  }

  private func shown(_ snippet: Snippet) -> String {
    var bytes = Array(snippet.text.utf8)
    for span in snippet.spans.reversed() {
      bytes.insert(contentsOf: "»".utf8, at: span.bytes.upperBound)
      bytes.insert(contentsOf: "«".utf8, at: span.bytes.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "The densest place is shown in the columns given",
    arguments: [
      ("校舍", 20, "…新建«校舍»的«校舍»面积…"),
      ("附件", 20, "…余说明见«附件»，按年…"),
      ("完成", 16, "年度内«完成»维修…"),
      ("审核", 16, "…主管部门«审核»。"),
    ])
  func densest(query: String, columns: Int, expected: String) throws {
    let shown = shown(try snippet(query, in: Self.long, columns))
    #expect(shown == expected)
  }

  @Test("A short text is shown whole, on one line")
  func short() throws {
    #expect(try shown(snippet("校舍", in: "新建校舍\r\n面积", 40)) == "新建«校舍»  面积")
    #expect(try shown(snippet("校舍", in: "新建校舍", 8)) == "新建«校舍»")
  }

  @Test("No snippet is wider than asked, and no character is cut", arguments: 0...60)
  func width(columns: Int) throws {
    for query in ["校舍", "😀", "审核", "年度"] {
      let snippet = try snippet(query, in: Self.long, columns)
      let width = snippet.text.unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
      #expect(width <= columns)
      for span in snippet.spans {
        let cut = Array(snippet.text.utf8)[span.bytes]
        let scalars = Array(snippet.text.unicodeScalars)[span.scalars]
        #expect(Array(String(String.UnicodeScalarView(scalars)).utf8) == Array(cut))
      }
    }
  }

  @Test("Characters take the columns of a terminal")
  func columns() {
    let widths: [(Unicode.Scalar, Int)] = [
      ("a", 1), ("中", 2), ("，", 2), ("％", 2), ("㎡", 2), ("😀", 2), ("é", 1), ("\u{301}", 0),
      ("\u{200D}", 0), ("\u{FE0F}", 0), ("…", 1), ("“", 1), ("한", 2), ("𠮷", 2), ("≥", 1),
    ]
    for (scalar, width) in widths {
      #expect(DisplayWidth.columns(of: scalar) == width, "\(scalar)")
    }
  }
}
