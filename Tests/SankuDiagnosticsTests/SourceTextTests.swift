import SankuDiagnostics
import Testing

struct SourceTextTests {
  @Test func cutsLinesAsYAMLCountsThem() {
    let text = SourceText(name: "t", "一\r\n二\n三\r四\u{85}五\u{2028}六\u{2029}七")
    let lines = (1...8).map { String(decoding: text.line($0), as: UTF8.self) }
    #expect(lines == ["一", "二", "三", "四", "五", "六", "七", ""])
  }
}
