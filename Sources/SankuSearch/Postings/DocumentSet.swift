/// Some documents of an index (文档集合): a bitmap over its slots.
///
/// Sets of one index can be combined; a document is given by its outside number.
package struct DocumentSet: Sendable {
  private(set) var words: [UInt64]
  let layout: DocumentLayout

  /// No documents.
  init(layout: DocumentLayout) {
    self.layout = layout
    words = [UInt64](repeating: 0, count: layout.wordCount)
  }

  init(words: [UInt64], layout: DocumentLayout) {
    self.words = words
    self.layout = layout
  }

  /// The number of documents.
  package var count: Int {
    words.withUnsafeBufferPointer { WordKernels.count($0) }
  }

  package var isEmpty: Bool { !words.contains { $0 != 0 } }

  package func contains(_ document: Int) -> Bool {
    guard document >= 0, document < layout.documentCount else { return false }
    let slot = layout.slot(of: document)
    return words[slot / 64] & (1 << UInt64(slot % 64)) != 0
  }

  package mutating func insert(_ document: Int) {
    guard document >= 0, document < layout.documentCount else { return }
    let slot = layout.slot(of: document)
    words[slot / 64] |= 1 << UInt64(slot % 64)
  }

  package mutating func remove(_ document: Int) {
    guard document >= 0, document < layout.documentCount else { return }
    let slot = layout.slot(of: document)
    words[slot / 64] &= ~(1 << UInt64(slot % 64))
  }

  package mutating func formUnion(_ other: DocumentSet) {
    combine(other) { $0 | $1 }
  }

  package mutating func formIntersection(_ other: DocumentSet) {
    combine(other) { $0 & $1 }
  }

  /// Takes the documents of another set away.
  package mutating func subtract(_ other: DocumentSet) {
    combine(other) { $0 & ~$1 }
  }

  @inline(__always)
  private mutating func combine(_ other: DocumentSet, _ body: (UInt64, UInt64) -> UInt64) {
    precondition(words.count == other.words.count, "sets of different indexes")
    let count = words.count
    words.withUnsafeMutableBufferPointer { words in
      other.words.withUnsafeBufferPointer { others in
        for place in 0..<count { words[place] = body(words[place], others[place]) }
      }
    }
  }

  /// Calls with each document, ascending.
  @inline(__always)
  package func forEach(_ body: (Int) -> Void) {
    for group in 0..<layout.groupCount {
      let shift = Int(layout.groupSlots[group]) - Int(layout.groupDocuments[group])
      let start = Int(layout.groupSlots[group]) / 64
      let end = Int(layout.groupSlots[group + 1]) / 64
      for place in start..<end {
        var word = words[place]
        while word != 0 {
          body(64 * place + word.trailingZeroBitCount - shift)
          word &= word &- 1
        }
      }
    }
  }

  /// The documents, ascending.
  package var documents: [Int] {
    var result: [Int] = []
    forEach { result.append($0) }
    return result
  }

  /// How many documents each group has in the set.
  package var groupCounts: [Int] {
    words.withUnsafeBufferPointer { words in
      (0..<layout.groupCount).map { group in
        let start = Int(layout.groupSlots[group]) / 64
        let end = Int(layout.groupSlots[group + 1]) / 64
        return WordKernels.count(UnsafeBufferPointer(rebasing: words[start..<end]))
      }
    }
  }

  mutating func withWords<Result, Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<UInt64>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try words.withUnsafeMutableBufferPointer { buffer throws(Failure) in try body(buffer) }
  }

  /// Adds the documents of some groups.
  package mutating func insert(groups: Range<Int>) {
    let known = groups.clamped(to: 0..<layout.groupCount)
    for group in known {
      let count = Int(layout.groupDocuments[group + 1] - layout.groupDocuments[group])
      let start = Int(layout.groupSlots[group]) / 64
      for place in 0..<count / 64 { words[start + place] = .max }
      if count % 64 > 0 { words[start + count / 64] |= (1 << UInt64(count % 64)) - 1 }
    }
  }
}

/// Operations on stretches of bitmaps (位图运算).
enum WordKernels {
  /// The number of bits set.
  ///
  /// Carry-save adders take eight words to one count; processors are not asked for a popcount,
  /// which the compiler may not use unless it is told the model.
  @inline(__always)
  static func count(_ words: UnsafeBufferPointer<UInt64>) -> Int {
    guard let base = words.baseAddress else { return 0 }
    return count(base, words.count)
  }

  static func count(_ base: UnsafePointer<UInt64>, _ count: Int) -> Int {
    typealias Lanes = SIMD2<UInt64>
    let raw = UnsafeRawPointer(base)
    @inline(__always) func load(_ place: Int) -> Lanes {
      raw.loadUnaligned(fromByteOffset: 8 * place, as: Lanes.self)
    }
    @inline(__always) func add(_ a: Lanes, _ b: Lanes, _ c: Lanes) -> (sum: Lanes, carry: Lanes) {
      let half = a ^ b
      return (half ^ c, (a & b) | (half & c))
    }
    var (ones, twos, fours) = (Lanes.zero, Lanes.zero, Lanes.zero)
    var eights = Lanes.zero
    var place = 0
    while place + 16 <= count {
      let a = add(ones, load(place), load(place + 2))
      let b = add(a.sum, load(place + 4), load(place + 6))
      let c = add(twos, a.carry, b.carry)
      let d = add(b.sum, load(place + 8), load(place + 10))
      let e = add(d.sum, load(place + 12), load(place + 14))
      let f = add(c.sum, d.carry, e.carry)
      let g = add(fours, c.carry, f.carry)
      (ones, twos, fours) = (e.sum, f.sum, g.sum)
      eights &+= bits(g.carry)
      place += 16
    }
    let sums = (eights &<< 3) &+ (bits(fours) &<< 2) &+ (bits(twos) &<< 1) &+ bits(ones)
    var total = Int(truncatingIfNeeded: sums[0] &+ sums[1])
    while place < count {
      total += base[place].nonzeroBitCount
      place += 1
    }
    return total
  }

  @inline(__always)
  private static func bits(_ word: SIMD2<UInt64>) -> SIMD2<UInt64> {
    var word = word
    word = word &- ((word &>> 1) & SIMD2(repeating: 0x5555_5555_5555_5555))
    let pairs = SIMD2<UInt64>(repeating: 0x3333_3333_3333_3333)
    word = (word & pairs) &+ ((word &>> 2) & pairs)
    word = (word &+ (word &>> 4)) & SIMD2(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    word = word &+ (word &>> 8)
    word = word &+ (word &>> 16)
    word = word &+ (word &>> 32)
    return word & SIMD2(repeating: 0x7F)
  }
}
