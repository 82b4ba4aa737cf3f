/// Immutable bytes with whoever keeps them alive (只读字节): a section of a snapshot, or a block
/// that was built in this process.
///
/// Bytes of a snapshot are checked against their hashes by ``verify(_:)`` before they are used;
/// the pointers given out by ``withUnsafeBytes(_:)`` do not check anything.
package struct FlatBytes: Sendable {
  let memory: FlatMemory
  /// Where the bytes start in the memory.
  let offset: Int
  package let count: Int
  /// Nil for bytes that need no check.
  private let blocks: VerifiedBlocks?

  init(_ memory: FlatMemory, offset: Int, count: Int, blocks: VerifiedBlocks?) {
    self.memory = memory
    self.offset = offset
    self.count = count
    self.blocks = blocks
  }

  /// A copy of bytes.
  package init(_ bytes: [UInt8]) {
    let memory = FlatMemory(allocating: bytes.count)
    bytes.withUnsafeBytes {
      if let source = $0.baseAddress { memory.base.copyMemory(from: source, byteCount: $0.count) }
    }
    self.init(memory, offset: 0, count: bytes.count, blocks: nil)
  }

  /// Where the bytes start. Valid while ``memory`` is held.
  @inline(__always)
  var start: UnsafeRawPointer { UnsafeRawPointer(memory.base) + offset }

  /// Makes sure that a stretch is as it was written.
  @inline(__always)
  package func verify(_ range: Range<Int>) throws(SnapshotError) {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw .damaged }
    guard let blocks, !range.isEmpty else { return }
    try blocks.verify(range.lowerBound + offset..<range.upperBound + offset)
  }

  /// A checked number, in the byte order of the machine.
  @inline(__always)
  package func load<Number: FixedWidthInteger>(
    _ place: Int, as type: Number.Type
  ) throws(SnapshotError) -> Number {
    let size = MemoryLayout<Number>.size
    guard place >= 0, count >= size, place <= count - size else { throw .damaged }
    try verify(place..<place + size)
    return withExtendedLifetime(memory) {
      start.loadUnaligned(fromByteOffset: place, as: Number.self)
    }
  }

  /// Calls with the bytes, unchecked.
  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(memory) {} }
    return try body(UnsafeRawBufferPointer(start: start, count: count))
  }
}
