import SankuDiagnostics
import Testing

struct SourceTextTests {
  @Test func cutsLinesAsYAMLCountsThem() {
    let text = SourceText(name: "t", "一\r\n二\n三\r四\u{85}五\u{2028}六\u{2029}七")
    let lines = (1...8).map { String(decoding: text.line($0), as: UTF8.self) }
    #expect(lines == ["一", "二", "三", "四", "五", "六", "七", ""])
  }
}

struct SourceTextPlaceTests {
  @Test func givesTheLineOfAPosition() {
    let text = SourceText(name: "a", bytes: Array("甲\r\n乙丙\n丁".utf8))
    let position = SourcePosition(offset: 8, line: 2, column: 2)
    #expect(String(decoding: text.line(at: position), as: UTF8.self) == "乙丙")
    let end = SourcePosition(offset: 15, line: 3, column: 2)
    #expect(String(decoding: text.line(at: end), as: UTF8.self) == "丁")
    #expect(String(decoding: text.line(at: .start), as: UTF8.self) == "甲")
  }

  @Test func countsFromTheFileForALineCutOutOfIt() {
    let text = SourceText(name: "a", bytes: Array("乙丙".utf8), firstLine: 7, firstOffset: 100)
    let range = SourceRange(
      SourcePosition(offset: 103, line: 7, column: 2),
      SourcePosition(offset: 106, line: 7, column: 3))
    #expect(text.text(in: range) == "丙")
    #expect(String(decoding: text.line(at: range.start), as: UTF8.self) == "乙丙")
    #expect(text.text(in: SourceRange(at: .start)) == "")
  }
}
