/// The terms of an index and their lists, packed (词典与倒排表).
struct PostingDictionary: Sendable {
  var termCount: Int
  var keys: FlatBytes
  var samples: FlatBytes
  var entries: FlatBytes
  var lists: FlatBytes
}

/// Packs posting lists (压缩倒排表); ``PostingFormat`` tells how they lie.
struct PostingEncoder {
  let layout: DocumentLayout
  let format: PostingFormat
  private let ranks: [UInt8]

  init(layout: DocumentLayout, scale: ImpactScale) {
    self.layout = layout
    format = PostingFormat(layout)
    ranks = scale.ranks
  }

  func encode<Entry: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ postings: consuming PostingEntries<Entry>, _ terms: TermOrder
  ) -> PostingDictionary {
    var keys = FlatBuffer(capacity: 8 * terms.keys.count + 64)
    var samples = FlatBuffer()
    var entries = FlatBuffer(capacity: PostingFormat.entryLength * terms.keys.count + 64)
    var lists = FlatBuffer(capacity: max(4096, 3 * postings.count))
    var start = 0
    for (place, term) in terms.order.enumerated() {
      let key = terms.keys[Int(term)]
      keys.append(key)
      if place % PostingFormat.sampling == 0 { samples.append(key) }
      let count = Int(terms.documentFrequencies[Int(term)])
      let list = UnsafeBufferPointer(start: UnsafePointer(postings.base) + start, count: count)
      start += count
      let greatest = greatestImpact(list)
      if count == 1 {
        entries.append(UInt32(truncatingIfNeeded: list[0] >> 8))
      } else {
        lists.align(to: 8)
        entries.append(UInt32(truncatingIfNeeded: lists.count / 8))
        append(list, to: &lists)
      }
      entries.append(UInt32(truncatingIfNeeded: count))
      entries.append(UInt32(greatest))
    }
    lists.appendZeros(PostingFormat.slack)
    return PostingDictionary(
      termCount: terms.keys.count, keys: keys.finish(), samples: samples.finish(),
      entries: entries.finish(), lists: lists.finish())
  }

  private func append<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>, to buffer: inout FlatBuffer
  ) {
    if format.hasBest(list.count) { appendBest(list, to: &buffer) }
    if format.hasGroups(list.count) { appendGroups(list, to: &buffer) }
    if format.isBitmap(list.count) {
      appendBitmap(list, to: &buffer)
    } else {
      appendBlocks(list, to: &buffer)
    }
    let impacts = buffer.extend(by: list.count)
    for place in 0..<list.count {
      impacts.storeBytes(
        of: UInt8(truncatingIfNeeded: list[place]), toByteOffset: place, as: UInt8.self)
    }
  }

  @inline(__always)
  func greatestImpact<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>
  ) -> UInt8 {
    ranks.withUnsafeBufferPointer { ranks in
      var best: UInt8 = 0
      var rank = -1
      for entry in list {
        let byte = UInt8(truncatingIfNeeded: entry)
        if Int(ranks[Int(byte)]) > rank {
          rank = Int(ranks[Int(byte)])
          best = byte
        }
      }
      return best
    }
  }

  /// The best documents, the first of equals, by impact and then by slot.
  private func appendBest<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>, to buffer: inout FlatBuffer
  ) {
    var best: [(rank: UInt8, entry: Entry)] = []
    ranks.withUnsafeBufferPointer { ranks in
      for entry in list {
        let rank = ranks[Int(UInt8(truncatingIfNeeded: entry))]
        if best.count == PostingFormat.bestCount {
          guard rank > best[best.count - 1].rank else { continue }
          best.removeLast()
        }
        let place = best.firstIndex { $0.rank < rank } ?? best.count
        best.insert((rank, entry), at: place)
      }
    }
    for (_, entry) in best { buffer.append(UInt32(truncatingIfNeeded: entry >> 8)) }
    for (_, entry) in best { buffer.append(UInt8(truncatingIfNeeded: entry)) }
  }

  private func appendGroups<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>, to buffer: inout FlatBuffer
  ) {
    var place = 0
    for group in 0..<layout.groupCount {
      let end = layout.groupSlots[group + 1]
      let start = place
      // Galloping would be quicker, but a list is read several times here anyway.
      while place < list.count, UInt32(truncatingIfNeeded: list[place] >> 8) < end { place += 1 }
      buffer.append(UInt32(place - start))
    }
  }
}
