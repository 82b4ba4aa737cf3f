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
    #expect(list.opens("提升水平") && !list.opens("水平提升"))
    #expect(list.closes("水平提升") && !list.closes("提升水"))
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

  @Test("the same is found as by comparing word by word")
  func likeComparing() {
    let alphabet = Array("率度提升%高A（")
    var random = Steps(state: 7)
    for _ in 0..<300 {
      let words = (0..<(1 + random.next(8))).map { _ in random.text(alphabet, 1 + random.next(3)) }
      let list = WordList(words)
      let text = FoldedText(random.text(alphabet, random.next(12)))
      let folded = words.map { FoldedText($0) }
      let places = text.scalars.indices.map { place in
        folded.filter { FoldedText(scalars: text.scalars[place...]).hasPrefix($0) }
          .max { $0.count < $1.count }
      }
      #expect(list.first(in: text) == places.compactMap(\.self).first?.string)
      #expect(list.prefix(of: text) == places.first.flatMap { $0?.string })
      let suffix = folded.filter { text.hasSuffix($0) }.max { $0.count < $1.count }
      #expect(list.suffix(of: text) == suffix?.string)
      #expect(list.suffixLength(of: text) == suffix?.count ?? 0)
      #expect(list.isWhole(text) == folded.contains(text))
      #expect(text.scalars.indices.map { list.word(in: text, at: $0) } == places)
    }
  }
}

/// Numbers that look drawn by lot but are the same in every run.
private struct Steps {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text(_ alphabet: [Character], _ length: Int) -> String {
    String((0..<length).map { _ in alphabet[next(alphabet.count)] })
  }
}
