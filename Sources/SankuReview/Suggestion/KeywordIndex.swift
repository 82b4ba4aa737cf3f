/// Finds which of many keywords a text holds (关键词索引), by their first two characters.
struct KeywordIndex: Sendable {
  private struct Keyword: Sendable {
    /// Where it begins in `scalars`.
    var start: UInt32
    var count: UInt32
    /// What it stands for.
    var number: UInt32
  }

  private let mask: UInt32
  /// Where the keywords of a bucket begin; those of the next follow.
  private let buckets: [UInt32]
  private let keywords: [Keyword]
  /// What keywords stand for is less than this.
  private let bound: Int
  /// The code points of all keywords, one after another.
  private let scalars: FoldedText.Scalars

  /// Words of one character tell nothing and are left out.
  ///
  /// - Parameter bound: What all numbers are less than.
  init(_ words: [(word: String, number: Int)], below bound: Int) {
    self.bound = bound
    var size: UInt32 = 64
    while Int(size) < words.count * 2 { size *= 2 }
    let mask = size - 1
    self.mask = mask
    var buffer = FoldingBuffer()
    var found: [(bucket: UInt32, keyword: Keyword)] = []
    found.reserveCapacity(words.count)
    for (word, number) in words {
      let place = buffer.append(word)
      guard place.count >= 2 else { continue }
      let pair = Self.pair(buffer[place.lowerBound], buffer[place.lowerBound + 1])
      found.append(
        (
          pair & mask,
          Keyword(
            start: UInt32(place.lowerBound), count: UInt32(place.count), number: UInt32(number))
        ))
    }
    var buckets = [UInt32](repeating: 0, count: Int(size) + 1)
    for (bucket, _) in found { buckets[Int(bucket) + 1] += 1 }
    for index in buckets.indices.dropFirst() { buckets[index] += buckets[index - 1] }
    var ends = buckets
    var keywords = [Keyword](repeating: Keyword(start: 0, count: 0, number: 0), count: found.count)
    for (bucket, keyword) in found {
      keywords[Int(ends[Int(bucket)])] = keyword
      ends[Int(bucket)] += 1
    }
    self.buckets = buckets
    self.keywords = keywords
    scalars = buffer.scalars
  }

  @inline(__always)
  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    first &* 0x9E3B &+ second
  }

  /// The numbers of all keywords that occur.
  func hits(in text: FoldedText) -> NumberSet {
    var hits = NumberSet(below: bound)
    text.scalars.withBuffer { text in
      scalars.withBuffer { scalars in
        for index in text.indices.dropLast() {
          let bucket = Int(Self.pair(text[index], text[index + 1]) & mask)
          for place in Int(buckets[bucket])..<Int(buckets[bucket + 1]) {
            let keyword = keywords[place]
            let word = UnsafeBufferPointer(
              rebasing: scalars[Int(keyword.start)..<Int(keyword.start + keyword.count)])
            if word.stand(in: text, at: index) { hits.insert(Int(keyword.number)) }
          }
        }
      }
    }
    return hits
  }
}
