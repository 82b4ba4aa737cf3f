/// The two forms of a list (两种存法): a bitmap, or blocks of packed steps.
extension PostingEncoder {
  func appendBitmap<Entry: FixedWidthInteger & UnsignedInteger>(
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

  func appendBlocks<Entry: FixedWidthInteger & UnsignedInteger>(
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
