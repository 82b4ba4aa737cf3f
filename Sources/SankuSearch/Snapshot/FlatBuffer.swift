/// Growing bytes that become ``FlatBytes`` (可增长的字节缓冲).
package struct FlatBuffer: ~Copyable {
  private(set) var base: UnsafeMutableRawPointer
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    base = .allocate(byteCount: self.capacity, alignment: FlatMemory.alignment)
  }

  deinit { base.deallocate() }

  /// Makes room for further bytes and tells where they start; their content is arbitrary.
  @inline(__always)
  mutating func extend(by more: Int) -> UnsafeMutableRawPointer {
    if count + more > capacity { grow(toHold: count + more) }
    let place = base + count
    count += more
    return place
  }

  /// Appends a number in the byte order of the machine.
  @inline(__always)
  package mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    extend(by: MemoryLayout<Number>.size).storeBytes(of: number, as: Number.self)
  }

  package mutating func append(contentsOf bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    extend(by: bytes.count).copyMemory(from: source, byteCount: bytes.count)
  }

  /// Fills with zeros up to a multiple.
  package mutating func align(to alignment: Int) {
    let rest = count % alignment
    if rest > 0 { appendZeros(alignment - rest) }
  }

  package mutating func appendZeros(_ more: Int) {
    extend(by: more).initializeMemory(as: UInt8.self, repeating: 0, count: more)
  }

  private mutating func grow(toHold needed: Int) {
    // By half, since the last buffer and its copy are held together for a moment.
    let larger = max(needed, capacity + capacity / 2)
    let room = UnsafeMutableRawPointer.allocate(
      byteCount: larger, alignment: FlatMemory.alignment)
    room.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = room
    capacity = larger
  }

  /// The bytes, which are not copied.
  package consuming func finish() -> FlatBytes {
    let memory = FlatMemory(adopting: base, count: count)
    let bytes = FlatBytes(memory, offset: 0, count: count, blocks: nil)
    discard self
    return bytes
  }
}
