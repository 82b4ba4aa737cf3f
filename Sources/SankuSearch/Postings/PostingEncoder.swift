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
  let scale: ImpactScale
  private let format: PostingFormat

  init(layout: DocumentLayout, scale: ImpactScale) {
    self.layout = layout
    self.scale = scale
    format = PostingFormat(layout)
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
  private func greatestImpact<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>
  ) -> UInt8 {
    scale.ranks.withUnsafeBufferPointer { ranks in
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
    scale.ranks.withUnsafeBufferPointer { ranks in
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

  private func appendBitmap<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>, to buffer: inout FlatBuffer
  ) {
    let windows = format.windowCount
    let directory = buffer.count
    buffer.appendZeros(4 * windows)
    buffer.align(to: 8)
    let bitmap = buffer.count
    buffer.appendZeros(8 * format.wordCount)
    let wordRanks = buffer.count
    buffer.appendZeros(2 * format.wordCount)
    let greatest = buffer.count
    buffer.appendZeros(windows)
    let base = buffer.base
    let words = (base + bitmap).assumingMemoryBound(to: UInt64.self)
    for entry in list {
      let slot = Int(truncatingIfNeeded: entry >> 8)
      words[slot / 64] |= 1 << UInt64(slot % 64)
    }
    var rank = 0
    for window in 0..<windows {
      (base + directory).storeBytes(of: UInt32(rank), toByteOffset: 4 * window, as: UInt32.self)
      let start = rank
      for word in window * 64..<window * 64 + 64 {
        (base + wordRanks).storeBytes(
          of: UInt16(rank - start), toByteOffset: 2 * word, as: UInt16.self)
        rank += words[word].nonzeroBitCount
      }
      let best = greatestImpact(UnsafeBufferPointer(rebasing: list[start..<rank]))
      (base + greatest).storeBytes(of: best, toByteOffset: window, as: UInt8.self)
    }
  }

  private func appendBlocks<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>, to buffer: inout FlatBuffer
  ) {
    let blocks = PostingFormat.blocks(list.count)
    let directory = buffer.count
    buffer.appendZeros(4 * blocks + 4 * (blocks + 1) + 2 * blocks)
    let data = buffer.count
    for block in 0...blocks {
      let place = directory + 4 * blocks + 4 * block
      buffer.base.storeBytes(of: UInt32(buffer.count - data), toByteOffset: place, as: UInt32.self)
      guard block < blocks else { break }
      let start = block * PostingFormat.blockLength
      let end = min(list.count, start + PostingFormat.blockLength)
      let part = UnsafeBufferPointer(rebasing: list[start..<end])
      let width = Self.width(part)
      let flags = directory + 4 * blocks + 4 * (blocks + 1)
      let base = buffer.base
      base.storeBytes(
        of: UInt32(truncatingIfNeeded: part[0] >> 8), toByteOffset: directory + 4 * block,
        as: UInt32.self)
      base.storeBytes(of: UInt8(width), toByteOffset: flags + block, as: UInt8.self)
      base.storeBytes(
        of: greatestImpact(part), toByteOffset: flags + blocks + block, as: UInt8.self)
      Self.pack(part, width: width, to: &buffer)
    }
  }

  /// The bits that the largest step between neighbours needs, less one each.
  private static func width<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>
  ) -> Int {
    var all: UInt64 = 0
    for place in 1..<max(list.count, 1) {
      all |= UInt64((list[place] >> 8) - (list[place - 1] >> 8) - 1)
    }
    return 64 - all.leadingZeroBitCount
  }

  private static func pack<Entry: FixedWidthInteger & UnsignedInteger>(
    _ list: UnsafeBufferPointer<Entry>, width: Int, to buffer: inout FlatBuffer
  ) {
    var (bits, filled): (UInt64, Int) = (0, 0)
    for place in 1..<max(list.count, 1) {
      let step = UInt64((list[place] >> 8) - (list[place - 1] >> 8) - 1)
      bits |= step << UInt64(filled)
      filled += width
      while filled >= 8 {
        buffer.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        filled -= 8
      }
    }
    if filled > 0 { buffer.append(UInt8(truncatingIfNeeded: bits)) }
  }
}
