/// Memory for one search (检索用的临时内存), given out piece by piece and freed all at once.
struct SearchScratch: ~Copyable {
  private var blocks: [UnsafeMutableRawPointer] = []
  private var free: UnsafeMutableRawPointer?
  private var rest = 0

  private static let blockSize = 96 << 10

  deinit { for block in blocks { block.deallocate() } }

  /// Room whose content is arbitrary, aligned to 64 bytes.
  mutating func allocate<Element: BitwiseCopyable>(
    _ type: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let size = (max(count, 1) * MemoryLayout<Element>.stride + 63) & ~63
    if size > rest || free == nil {
      rest = max(Self.blockSize, size)
      let block = UnsafeMutableRawPointer.allocate(byteCount: rest, alignment: 64)
      blocks.append(block)
      free = block
    }
    let place = free ?? blocks[0]
    free = place + size
    rest -= size
    return place.bindMemory(to: type, capacity: count)
  }

  /// Room filled with zeros.
  mutating func allocateZeros<Element: BitwiseCopyable>(
    _ type: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let place = allocate(type, count)
    UnsafeMutableRawPointer(place)
      .initializeMemory(as: UInt8.self, repeating: 0, count: count * MemoryLayout<Element>.stride)
    return place
  }
}
