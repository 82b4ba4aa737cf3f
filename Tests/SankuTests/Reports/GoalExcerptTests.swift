import Testing

@testable import Sanku

/// What is quoted of a text that may be broken.
struct GoalExcerptTests {
  private func excerpt(_ bytes: [UInt8], _ start: Int, _ end: Int) -> GoalExcerpt {
    let range = SourceRange(
      SourcePosition(offset: start, line: 1, column: 1),
      SourcePosition(offset: end, line: 1, column: 1))
    return GoalExcerpt(
      Finding(
        rule: "demo/x", severity: .error, message: LocalizedText(verbatim: "x"),
        place: SourcePlace(file: "a.yaml", range: range)),
      in: SourceText(name: "a.yaml", bytes: bytes))
  }

  @Test func quotesTheWordsWithWhatStandsAroundThem() {
    let excerpt = excerpt(Array("年度: 2026\n".utf8), 8, 12)
    #expect(excerpt.before == "年度: ")
    #expect(excerpt.marked == "2026")
    #expect(excerpt.after == "")
  }

  @Test func anyRangeOfBrokenTextIsQuoted() {
    // Bytes that begin no code point, longer than what is quoted around a place.
    let text = Array("名: ".utf8) + [UInt8](repeating: 0x80, count: 500) + Array("\n后".utf8)
    for start in stride(from: 0, through: text.count, by: 7) {
      for end in stride(from: start, through: text.count, by: 31) {
        let excerpt = excerpt(text, start, end)
        let quoted = excerpt.before + excerpt.marked + excerpt.after
        #expect(quoted.isEmpty == (start == text.count))
        // Each broken byte shows as one mark of three.
        #expect(quoted.utf8.count <= 3 * (63 + 363 + 63) + 9)
      }
    }
  }
}
