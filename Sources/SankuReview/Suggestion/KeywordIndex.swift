/// Finds which of many keywords a text holds (关键词索引), by their first two characters.
struct KeywordIndex: Sendable {
  private struct Keyword: Sendable {
    var scalars: [UInt32]
    var numbers: [Int]
  }

  private var byPair: [UInt64: [Keyword]] = [:]

  /// Words of one character tell nothing and are left out.
  init(_ words: [(word: String, number: Int)]) {
    var numbers: [FoldedText: [Int]] = [:]
    for (word, number) in words { numbers[FoldedText(word), default: []].append(number) }
    for (word, numbers) in numbers where word.count >= 2 {
      let pair = Self.pair(word.scalars[0], word.scalars[1])
      byPair[pair, default: []].append(Keyword(scalars: word.scalars, numbers: numbers))
    }
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// The numbers of all keywords that occur.
  func hits(in text: FoldedText) -> Set<Int> {
    var hits: Set<Int> = []
    let scalars = text.scalars
    for start in scalars.indices.dropLast() {
      guard let keywords = byPair[Self.pair(scalars[start], scalars[start + 1])] else { continue }
      for keyword in keywords where scalars[start...].starts(with: keyword.scalars) {
        hits.formUnion(keyword.numbers)
      }
    }
    return hits
  }
}
