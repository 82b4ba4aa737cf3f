/// Pointers to the parts of one posting list (倒排表的指针视图).
///
/// Whoever makes one verifies the bytes first and keeps the index alive while it is in use.
struct PostingView {
  let isBitmap: Bool
  let count: Int
  let best: UnsafeRawPointer?
  let groups: UnsafePointer<UInt32>?
  /// Of a bitmap: the rank of each window. Of blocks: their first slots.
  let directory: UnsafePointer<UInt32>
  let words: UnsafePointer<UInt64>
  let wordRanks: UnsafePointer<UInt16>
  let offsets: UnsafePointer<UInt32>
  let widths: UnsafePointer<UInt8>
  /// The byte of the greatest impact of each window or block.
  let greatest: UnsafePointer<UInt8>
  let deltas: UnsafeRawPointer
  let impacts: UnsafePointer<UInt8>

  /// A list in memory.
  init(list: UnsafeRawPointer, count: Int, format: PostingFormat) {
    let parts = format.parts(count)
    self.count = count
    isBitmap = format.isBitmap(count)
    best = format.hasBest(count) ? list : nil
    groups =
      format.hasGroups(count)
      ? (list + parts.groups).assumingMemoryBound(to: UInt32.self) : nil
    directory = (list + parts.directory).assumingMemoryBound(to: UInt32.self)
    words = (list + parts.second).assumingMemoryBound(to: UInt64.self)
    offsets = (list + parts.second).assumingMemoryBound(to: UInt32.self)
    wordRanks = (list + parts.third).assumingMemoryBound(to: UInt16.self)
    widths = (list + parts.third).assumingMemoryBound(to: UInt8.self)
    greatest = (list + parts.greatest).assumingMemoryBound(to: UInt8.self)
    deltas = list + parts.data
    let impactsStart =
      isBitmap ? parts.data : parts.data + Int(offsets[PostingFormat.blocks(count)])
    impacts = (list + impactsStart).assumingMemoryBound(to: UInt8.self)
  }

  /// The single posting that an entry of the dictionary holds: slot, count, impact, zeros.
  ///
  /// It reads as a block of one posting, which has no deltas.
  init(entry: UnsafeRawPointer) {
    count = 1
    isBitmap = false
    best = nil
    groups = nil
    directory = entry.assumingMemoryBound(to: UInt32.self)
    words = entry.assumingMemoryBound(to: UInt64.self)
    offsets = directory
    wordRanks = entry.assumingMemoryBound(to: UInt16.self)
    widths = (entry + 9).assumingMemoryBound(to: UInt8.self)
    greatest = (entry + 8).assumingMemoryBound(to: UInt8.self)
    deltas = entry
    impacts = greatest
  }
}

extension PostingView {
  /// Unpacks the slots of a block; gives their number.
  @inline(__always)
  func decode(block: Int, into slots: UnsafeMutablePointer<UInt32>) -> Int {
    let length = PostingFormat.blockLength
    let number = min(length, count &- block &* length)
    var slot = directory[block]
    slots[0] = slot
    guard number > 1 else { return number }
    let width = UInt64(widths[block])
    let mask: UInt64 = (1 << width) &- 1
    let data = deltas + Int(offsets[block])
    var bit: UInt64 = 0
    for place in 1..<number {
      let bits = data.loadUnaligned(
        fromByteOffset: Int(truncatingIfNeeded: bit &>> 3), as: UInt64.self)
      slot = slot &+ 1 &+ UInt32(truncatingIfNeeded: (bits &>> (bit & 7)) & mask)
      slots[place] = slot
      bit = bit &+ width
    }
    return number
  }

  /// Unpacks all slots of a list of blocks.
  func decodeAll(into slots: UnsafeMutablePointer<UInt32>) {
    for block in 0..<PostingFormat.blocks(count) {
      _ = decode(block: block, into: slots + block * PostingFormat.blockLength)
    }
  }

  /// The impact byte in a slot.
  @inline(__always)
  func impact(inSlot slot: Int) -> UInt8? {
    isBitmap ? impactInBitmap(slot) : impactInBlocks(slot)
  }

  @inline(__always)
  private func impactInBitmap(_ slot: Int) -> UInt8? {
    let word = words[slot / 64]
    let bit: UInt64 = 1 << UInt64(slot % 64)
    guard word & bit != 0 else { return nil }
    let rank =
      Int(directory[slot / DocumentLayout.windowSlots]) + Int(wordRanks[slot / 64])
      + (word & (bit &- 1)).nonzeroBitCount
    return impacts[rank]
  }

  private func impactInBlocks(_ slot: Int) -> UInt8? {
    var (low, high) = (0, PostingFormat.blocks(count))
    guard directory[0] <= slot else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if directory[middle] <= slot { low = middle } else { high = middle }
    }
    return withUnsafeTemporaryAllocation(
      of: UInt32.self, capacity: PostingFormat.blockLength
    ) { buffer -> UInt8? in
      guard let slots = buffer.baseAddress else { return nil }
      let number = decode(block: low, into: slots)
      for place in 0..<number where slots[place] == slot {
        return impacts[low * PostingFormat.blockLength + place]
      }
      return nil
    }
  }

  /// Calls with each slot and impact byte, ascending.
  @inline(__always)
  func forEach(windowCount: Int, _ body: (Int, UInt8) -> Void) {
    if isBitmap {
      var rank = 0
      for place in 0..<windowCount * DocumentLayout.windowWords {
        var word = words[place]
        while word != 0 {
          body(64 &* place &+ word.trailingZeroBitCount, impacts[rank])
          rank &+= 1
          word &= word &- 1
        }
      }
    } else {
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: PostingFormat.blockLength) {
        guard let slots = $0.baseAddress else { return }
        var rank = 0
        for block in 0..<PostingFormat.blocks(count) {
          for place in 0..<decode(block: block, into: slots) {
            body(Int(slots[place]), impacts[rank])
            rank &+= 1
          }
        }
      }
    }
  }
}
