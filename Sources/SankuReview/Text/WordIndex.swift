/// Finds which word of a list stands at a place of a text (词首、词尾索引).
///
/// Words are kept in buckets by their first two code points, or their last two. A bit set with room
/// for many more pairs than there are words turns nearly every place away before a bucket is opened.
struct WordIndex: Sendable {
  /// The end that words are told by.
  enum End {
    case head, tail
  }

  private struct Entry {
    /// Where the word begins in `scalars`.
    var start: UInt32
    var count: UInt32
    /// The word's place in the list.
    var number: UInt32
  }

  /// 1, or -1 where words are told by their ends: the way to the second code point of a pair.
  private let step: Int
  private let mask: UInt32
  private let filter: [UInt64]
  /// Where the entries of a bucket begin; those of the next follow.
  private let buckets: [UInt32]
  /// By bucket; in a bucket the longest first.
  private let entries: [Entry]
  /// The words of one code point, which go by no pair, with a bit set of their own.
  private let singles: [Entry]
  private let singleFilter: UInt64
  /// The code points of all words.
  private let scalars: [UInt32]

  init(_ words: [FoldedText], by end: End) {
    step = end == .head ? 1 : -1
    var size: UInt32 = 512
    while Int(size) < words.count * 64 { size *= 2 }
    let mask = size - 1
    self.mask = mask
    let bucketMask = Self.bucketMask(mask)
    var scalars: [UInt32] = []
    var found: [(pair: UInt32, entry: Entry)] = []
    var singles: [Entry] = []
    for (number, word) in words.enumerated() where !word.isEmpty {
      let entry = Entry(
        start: UInt32(scalars.count), count: UInt32(word.count), number: UInt32(number))
      scalars += word.scalars
      if word.count == 1 {
        singles.append(entry)
      } else {
        let first = end == .head ? 0 : word.count - 1
        let pair = Self.pair(word.scalars[first], word.scalars[first + step])
        found.append((pair & mask, entry))
      }
    }
    found.sort {
      ($0.pair & bucketMask, $1.entry.count, $0.entry.number)
        < ($1.pair & bucketMask, $0.entry.count, $1.entry.number)
    }
    var filter = [UInt64](repeating: 0, count: Int(size / 64))
    var buckets = [UInt32](repeating: 0, count: Int(bucketMask) + 2)
    for (pair, _) in found {
      filter[Int(pair >> 6)] |= 1 << UInt64(pair & 63)
      buckets[Int(pair & bucketMask) + 1] += 1
    }
    for index in buckets.indices.dropFirst() { buckets[index] += buckets[index - 1] }
    self.filter = filter
    self.buckets = buckets
    self.singles = singles
    singleFilter = singles.reduce(0) { $0 | 1 << UInt64(scalars[Int($1.start)] & 63) }
    self.scalars = scalars
    entries = found.map(\.entry)
  }

  @inline(__always)
  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    first &* 0x9E3B &+ second
  }

  /// A bucket for each 32 bits of the filter: two or more for each word.
  @inline(__always)
  private static func bucketMask(_ mask: UInt32) -> UInt32 { mask >> 5 }
}

extension WordIndex {
  /// The number of the longest word that begins, or ends, at a position.
  @inline(__always)
  func word(in text: UnsafeBufferPointer<UInt32>, at index: Int) -> Int? {
    guard index >= 0, index < text.count else { return nil }
    let next = index &+ step
    if next >= 0, next < text.count {
      let pair = Self.pair(text[index], text[next]) & mask
      if filter[Int(pair >> 6)] & 1 << UInt64(pair & 63) != 0,
        let word = longest(pair, text, at: index)
      {
        return word
      }
    }
    return single(text[index])
  }

  /// The number of the first word that begins anywhere, the longest of several.
  func first(in text: UnsafeBufferPointer<UInt32>) -> Int? {
    guard let last = text.indices.last else { return nil }
    if singleFilter != 0 {
      for index in text.indices {
        if let word = word(in: text, at: index) { return word }
      }
      return nil
    }
    let mask = mask
    return filter.withUnsafeBufferPointer { filter in
      var second = text[0]
      var index = 0
      while index < last {
        let first = second
        second = text[index &+ 1]
        let pair = Self.pair(first, second) & mask
        if filter[Int(pair >> 6)] & 1 << UInt64(pair & 63) != 0,
          let word = longest(pair, text, at: index)
        {
          return word
        }
        index &+= 1
      }
      return nil
    }
  }

  /// The longest word of a bucket that stands there.
  private func longest(
    _ pair: UInt32, _ text: UnsafeBufferPointer<UInt32>, at index: Int
  ) -> Int? {
    let bucket = Int(pair & Self.bucketMask(mask))
    return scalars.withUnsafeBufferPointer { scalars in
      for place in Int(buckets[bucket])..<Int(buckets[bucket &+ 1]) {
        let entry = entries[place]
        let start = step > 0 ? index : index &+ 1 &- Int(entry.count)
        let word = UnsafeBufferPointer(
          rebasing: scalars[Int(entry.start)..<Int(entry.start &+ entry.count)])
        if word.stand(in: text, at: start) { return Int(entry.number) }
      }
      return nil
    }
  }

  @inline(__always)
  private func single(_ scalar: UInt32) -> Int? {
    guard singleFilter & 1 << UInt64(scalar & 63) != 0 else { return nil }
    for entry in singles where scalars[Int(entry.start)] == scalar { return Int(entry.number) }
    return nil
  }
}
