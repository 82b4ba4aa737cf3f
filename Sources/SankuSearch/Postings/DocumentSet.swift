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
