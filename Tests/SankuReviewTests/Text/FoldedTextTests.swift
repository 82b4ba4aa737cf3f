import SankuReview
import Testing

@Suite("FoldedText")
struct FoldedTextTests {
  @Test(
    "widths fold and white space goes",
    arguments: [
      ("（％） ＡＢ１", "(%)AB1"), ("\u{3000}年 度\u{FEFF}\t", "年度"), ("≧⩾≦⩽═“”", "≥≥≤≤=\"\""),
      ("㎡·é𠮷", "㎡·é𠮷"), ("䶿一鿿", "䶿一鿿"), ("", ""), ("\u{A0}\u{200B}", ""),
    ])
  func folding(_ text: String, _ folded: String) {
    #expect(FoldedText(text).string == folded)
    #expect(FoldedText(text).count == folded.unicodeScalars.count)
  }

  @Test("parts are texts of their own")
  func parts() {
    let text: FoldedText = "指标1.验收合格率"
    let name = text.dropping(prefix: 4)
    #expect(name == "验收合格率")
    #expect(name.hashValue == FoldedText("验收合格率").hashValue)
    #expect(name.dropping(suffix: 1).string == "验收合格")
    #expect(Array(name.scalars) == Array(FoldedText("验收合格率").scalars))
    #expect(name.firstIndex(of: "合格") == 2)
    #expect(name.firstIndex(of: "指标") == nil)
    #expect(name.hasSuffix("率") && !name.hasPrefix("指标"))
    #expect(name.ends(with: "合格率") && name.begins(with: "验收") && name.holds("收合"))
    #expect(!name.holds("标1") && !name.ends(with: ".验收合格率"))
    #expect(name.dropping(prefix: 9).isEmpty && name.dropping(suffix: 9).isEmpty)
  }
}
