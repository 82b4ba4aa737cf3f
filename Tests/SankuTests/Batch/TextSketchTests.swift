import Testing

@testable import Sanku

struct TextSketchTests {
  private func sketch(_ text: String) -> TextSketch {
    TextSketch(text.unicodeScalars.map(\.value))
  }

  private func letters(_ range: Range<UInt32>) -> String {
    String(String.UnicodeScalarView(range.compactMap { Unicode.Scalar(0x4E00 + $0) }))
  }

  @Test func sharesOfShortTextsAreExact() {
    let whole = sketch(letters(0..<102))
    #expect(whole.likeness(to: whole) == 1)
    // 100 pieces of the one and 80 of the other, 80 in common.
    #expect(whole.likeness(to: sketch(letters(0..<82))) == 0.8)
    #expect(whole.likeness(to: sketch(letters(200..<302))) == 0)
    #expect(sketch("").likeness(to: sketch("")) == 0)
  }

  @Test func sharesOfLongTextsAreNear() {
    let share = sketch(letters(0..<4000)).likeness(to: sketch(letters(400..<4400)))
    #expect(abs(share - 3600.0 / 4400) < 0.08)
  }

  @Test func partsDoNotRunTogether() {
    #expect(TextSketch([1, 2, 0, 3, 4]).hashes.isEmpty)
    #expect(TextSketch([1, 2, 3, 0, 4, 5, 6]).hashes.count == 2)
  }

  @Test func likeTextsMeetInABand() {
    let one = sketch(letters(0..<300))
    let other = sketch(letters(0..<290) + letters(900..<910))
    #expect(one.likeness(to: other) > 0.9)
    #expect(!Set(one.bands).isDisjoint(with: other.bands))
  }
}
