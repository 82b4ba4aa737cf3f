import SankuDiagnostics
import Synchronization
import Testing

struct LocalizedTextTests {
  @Test func makesEnglishOnlyWhereItIsRead() {
    let counter = Counter()
    let text = LocalizedText(zh: "第一", en: "number \(counter.next())")
    #expect(text[.zh] == "第一")
    #expect(counter.next() == 1)
    #expect(text[.en] == "number 2")
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
      count.withLock { count in
        count += 1
        return count
      }
    }
  }

  @Test func comparesBothLanguages() {
    let text = LocalizedText(zh: "甲", en: "a")
    #expect(text == LocalizedText(zh: "甲", en: "a"))
    #expect(text != LocalizedText(zh: "甲", en: "b"))
    #expect(text != LocalizedText(zh: "乙", en: "a"))
    #expect(LocalizedText(verbatim: "甲")[.en] == "甲")
  }

  @Test func changesInEitherLanguage() {
    var text = LocalizedText(zh: "甲", en: "a")
    text.en = "b"
    #expect(text == LocalizedText(zh: "甲", en: "b"))
    text.zh = "乙"
    #expect(text == LocalizedText(zh: "乙", en: "b"))
  }
}
