import SankuReview
import Testing

@Suite("WordList")
struct WordListTests {
  private let list: WordList = ["提升", "提升水平", "率", "（％）"]

  @Test("the longest word wins at the beginning and at the end")
  func longest() {
    #expect(list.prefix(of: "提升水平和能力") == "提升水平")
    #expect(list.suffix(of: "合格率") == "率")
    #expect(list.prefix(of: "") == nil)
    #expect(list.suffix(of: "") == nil)
  }

  @Test("full-width forms fold")
  func folding() {
    #expect(list.occurs(in: "及时率( % )"))
    #expect(FoldedText("Ａ１　２％").string == "A12%")
  }

  @Test("words can be taken out")
  func removal() {
    #expect(list.removed(from: "提升水平率一").string == "一")
    #expect(list.isWhole("提升"))
    #expect(!list.isWhole("提升水"))
  }
}
