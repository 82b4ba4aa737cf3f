internal import Synchronization

/// Which blocks of a snapshot have been checked against their hashes (已校验的数据块).
///
/// A block is checked when it is first touched. Two threads may check the same block at once;
/// both find the same.
final class VerifiedBlocks: Sendable {
  /// Bytes under one hash.
  static let blockSize = 16384

  private let memory: FlatMemory
  /// Where the first block starts in the memory.
  private let bodyStart: Int
  /// Where the hashes stand in the memory; they are checked when the snapshot is opened.
  private let hashesStart: Int
  private let blockCount: Int
  /// One bit a block. Unsafe, since pointers are never `Sendable`: all access is atomic.
  nonisolated(unsafe) private let flags: UnsafeMutablePointer<Atomic<UInt64>>

  init(memory: FlatMemory, bodyStart: Int, hashesStart: Int) {
    self.memory = memory
    self.bodyStart = bodyStart
    self.hashesStart = hashesStart
    blockCount = (memory.count - bodyStart + Self.blockSize - 1) / Self.blockSize
    flags = .allocate(capacity: blockCount / 64 + 1)
    for word in 0...blockCount / 64 { (flags + word).initialize(to: Atomic(0)) }
  }

  deinit {
    flags.deinitialize(count: blockCount / 64 + 1)
    flags.deallocate()
  }

  /// Checks the blocks that a stretch of the memory touches.
  @inline(__always)
  func verify(_ range: Range<Int>) throws(SnapshotError) {
    guard range.lowerBound >= bodyStart, range.upperBound <= memory.count else { throw .damaged }
    let first = (range.lowerBound - bodyStart) / Self.blockSize
    let last = (range.upperBound - 1 - bodyStart) / Self.blockSize
    var block = first
    while block <= last {
      if !isVerified(block) {
        // From disk a stretch comes faster as a whole than page by page.
        let start = bodyStart + block * Self.blockSize
        memory.prefetch(start..<bodyStart + (last + 1) * Self.blockSize)
        return try check(block...last)
      }
      block += 1
    }
  }

  @inline(__always)
  private func isVerified(_ block: Int) -> Bool {
    flags[block / 64].load(ordering: .acquiring) & (1 << UInt64(block % 64)) != 0
  }

  @inline(never)
  private func check(_ blocks: ClosedRange<Int>) throws(SnapshotError) {
    for block in blocks where !isVerified(block) { try check(block) }
  }

  func verifyAll() throws(SnapshotError) {
    guard blockCount > 0 else { return }
    try verify(bodyStart..<memory.count)
  }

  private func check(_ block: Int) throws(SnapshotError) {
    let start = bodyStart + block * Self.blockSize
    let end = min(memory.count, start + Self.blockSize)
    let bytes = UnsafeRawBufferPointer(start: memory.base + start, count: end - start)
    let expected = (memory.base + hashesStart)
      .loadUnaligned(fromByteOffset: 8 * block, as: UInt64.self)
    guard BlockHash.hash(bytes, seed: UInt64(block)) == expected else { throw .damaged }
    flags[block / 64].bitwiseOr(1 << UInt64(block % 64), ordering: .releasing)
  }
}
