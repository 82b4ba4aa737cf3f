import Testing

@testable import SankuSearch

@Suite("Analyzer")
struct AnalyzerTests {
  /// Each token as `surface` or, where folding changed it, `surface→term`; bigrams in brackets.
  private func shown(_ text: String) -> String {
    Analyzer().tokens(in: text).map { token in
      let surface = String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
      let both = surface == token.text ? surface : "\(surface)→\(token.text)"
      return token.kind == .bigram ? "[\(both)]" : both
    }.joined(separator: " ")
  }

  @Test(
    "A text gives the tokens of the table",
    arguments: [
      ("", ""),
      ("校", "校"),
      ("校舍面积", "校 [校舍] 舍 [舍面] 面 [面积] 积"),
      ("建设，面积", "建 [建设] 设 面 [面积] 积"),
      ("滿意度", "滿→满 [滿意→满意] 意 [意度] 度"),
      ("２０２１年", "２０２１→2021 年"),
      ("ＰＭ2.5", "ＰＭ→pm 2.5"),
      ("PM2．5", "PM→pm 2．5→2.5"),
      ("7,835,793.00元", "7,835,793.00→7835793.00 元"),
      ("2021,2022", "2021 2022"),
      ("1,2,3", "1 2 3"),
      ("㎡", "㎡→m ㎡→2"),
      ("m²", "m ²→2"),
      ("10²", "10 ²→2"),
      ("①2021", "①→1 2021"),
      ("⑩项", "⑩→10 项"),
      ("㈠", "㈠→一"),
      ("第Ⅲ类", "第 Ⅲ→iii 类"),
      ("“三公”经费", "三 [三公] 公 [公”经→公经] 经 [经费] 费"),
      ("don't", "don t"),
      ("café CAFE\u{301}", "café→cafe CAFE\u{301}→cafe"),
      ("绩\u{200B}效", "绩\u{200B}→绩 [绩\u{200B}效→绩效] 效"),
      ("⽔利", "⽔→水 [⽔利→水利] 利"),
      ("≥95％", "≥ 95 ％→%"),
      ("℃", "℃→° ℃→c"),
      ("好😀ok", "好 😀 ok"),
      ("绩效\r\n目标", "绩 [绩效] 效 目 [目标] 标"),
      ("ﬁnance", "ﬁnance→finance"),
      ("½", "½→1 ½→2"),
      ("、。（）——…", ""),
      ("かな 한국어 Москва", "かな 한국어 Москва→москва"),
      ("𠮷野", "𠮷 [𠮷野] 野"),
    ])
  func table(text: String, tokens: String) {
    #expect(shown(text) == tokens)
  }

  @Test("Every token cuts its surface at characters, whatever the text")
  func ranges() {
    var random = Dice(seed: 3)
    let pool = Array("校舍面积滿１２3.,5㎡①“”\"'（）ａBz éé\u{301}\r\n😀👨‍👩‍👧Ⅲﬁ﷽½\u{200D}\u{FE0F}𠮷".unicodeScalars)
    for _ in 0..<300 {
      let text = String(String.UnicodeScalarView(random.picks(0..<14, from: pool)))
      let starts = Set(
        text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
      )
      .union([text.utf8.count])
      var last = 0
      for token in Analyzer().tokens(in: text) {
        #expect(!token.range.isEmpty && !token.text.isEmpty)
        #expect(starts.contains(token.range.lowerBound) && starts.contains(token.range.upperBound))
        #expect(token.range.lowerBound >= last)
        last = token.range.lowerBound
      }
    }
  }

  @Test("Folding a folded token changes nothing")
  func idempotence() {
    for entry in FoldingTable.standard.entries
    where entry != 0 && !(FoldingTable.expansionBase..<0xF900).contains(entry) {
      #expect(FoldingTable.standard.entries[Int(entry)] == 0)
    }
    for meaning in FoldingTable.standard.expanded {
      #expect(!meaning.isEmpty)
      #expect(meaning.allSatisfy { $0 < 0x10000 && FoldingTable.standard.entries[Int($0)] == 0 })
    }
  }
}
