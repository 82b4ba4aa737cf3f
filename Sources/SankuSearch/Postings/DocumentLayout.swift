/// Where documents stand in bitmaps (文档排布).
///
/// Outside, documents are numbered 0, 1, 2 …. Inside, a document has a slot: slots follow the
/// documents, but each group starts at a multiple of 64, so that the members of a group are
/// whole words of any bitmap.
struct DocumentLayout: Sendable {
  /// The first document of each group, then the number of documents.
  let groupDocuments: [UInt32]
  /// The first slot of each group, then the end of the last.
  let groupSlots: [UInt32]

  /// Slots that are handled in one go.
  static let windowSlots = 4096
  static let windowWords = windowSlots / 64

  init(groupDocuments: [UInt32]) {
    self.groupDocuments = groupDocuments.isEmpty ? [0] : groupDocuments
    var slots: [UInt32] = [0]
    for (start, end) in zip(self.groupDocuments, self.groupDocuments.dropFirst()) {
      slots.append(slots[slots.count - 1] + (end - start + 63) & ~63)
    }
    groupSlots = slots
  }

  var documentCount: Int { Int(groupDocuments[groupDocuments.count - 1]) }
  var groupCount: Int { groupDocuments.count - 1 }
  var windowCount: Int {
    (Int(groupSlots[groupSlots.count - 1]) + Self.windowSlots - 1) / Self.windowSlots
  }
  var wordCount: Int { windowCount * Self.windowWords }
  var slotCount: Int { windowCount * Self.windowSlots }

  /// The slot of a document that exists.
  @inline(__always)
  func slot(of document: Int) -> Int {
    let group = Self.place(of: UInt32(document), in: groupDocuments)
    return document - Int(groupDocuments[group]) + Int(groupSlots[group])
  }

  /// The document in a slot that is taken.
  @inline(__always)
  func document(in slot: Int) -> Int {
    let group = Self.place(of: UInt32(slot), in: groupSlots)
    return slot - Int(groupSlots[group]) + Int(groupDocuments[group])
  }

  func group(ofSlot slot: Int) -> Int { Self.place(of: UInt32(slot), in: groupSlots) }

  /// The slots of some groups.
  func slots(of groups: Range<Int>) -> Range<Int> {
    let known = groups.clamped(to: 0..<groupCount)
    return Int(groupSlots[known.lowerBound])..<Int(groupSlots[known.upperBound])
  }

  /// The last of the ascending starts that is not above a number.
  @inline(__always)
  private static func place(of number: UInt32, in starts: [UInt32]) -> Int {
    starts.withUnsafeBufferPointer { starts in
      var (low, high) = (0, starts.count - 1)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= number { low = middle } else { high = middle }
      }
      // Empty groups share their start with the next one, which the search has gone on to.
      return low
    }
  }
}
