import SankuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Collects records in memory that is used again for the next file (建树).
///
/// A value of this type lives in one function and its callees; nothing of its memory escapes,
/// ``finish(source:countsLines:isUTF8:)`` copies.
struct TreeBuilder: ~Copyable {
  private(set) var records: UnsafeMutablePointer<Record>
  private(set) var count = 0
  private var capacity: Int
  private(set) var arena: UnsafeMutablePointer<UInt8>
  private(set) var arenaCount = 0
  private var arenaCapacity: Int
  private(set) var properties: [UInt32: NodeProperties] = [:]

  init() {
    capacity = 1024
    records = .allocate(capacity: capacity)
    arenaCapacity = 1 << 12
    arena = .allocate(capacity: arenaCapacity)
  }

  deinit {
    records.deallocate()
    arena.deallocate()
  }

  /// Forgets all nodes, keeps the memory.
  mutating func reset() {
    count = 0
    arenaCount = 0
    if !properties.isEmpty { properties = [:] }
  }

  /// Appends a record and answers its index.
  @inline(__always)
  mutating func append(_ record: Record) -> Int {
    if count == capacity { growRecords() }
    (records + count).initialize(to: record)
    count &+= 1
    return count &- 1
  }

  /// Copies text into the arena and answers its offset.
  @inline(__always)
  mutating func store(_ bytes: UnsafePointer<UInt8>, count length: Int) -> Int {
    if arenaCount &+ length > arenaCapacity { growArena(by: length) }
    (arena + arenaCount).update(from: bytes, count: length)
    arenaCount &+= length
    return arenaCount &- length
  }

  /// Adds one byte to the arena.
  @inline(__always)
  mutating func store(_ byte: UInt8) {
    if arenaCount == arenaCapacity { growArena(by: 1) }
    arena[arenaCount] = byte
    arenaCount &+= 1
  }

  /// Gives a scalar the text that has been stored in the arena last, or rather the same bytes in
  /// the source, where they are those before an offset.
  mutating func place(
    _ record: inout Record, textFrom start: Int, endingBefore end: Int,
    in input: UnsafeBufferPointer<UInt8>
  ) {
    let length = arenaCount &- start
    let verbatim = end &- length
    record.second = UInt32(truncatingIfNeeded: length)
    if let base = input.baseAddress, verbatim >= Int(record.start),
      memcmp(arena + start, base + verbatim, length) == 0
    {
      record.first = UInt32(truncatingIfNeeded: verbatim)
      arenaCount = start
    } else {
      record.first = UInt32(truncatingIfNeeded: start)
      record.flags.insert(.inArena)
    }
  }

  /// Completes a collection with the records added since.
  mutating func close(_ index: Int, children: Int, end: Int, endColumn: UInt32 = 0) {
    records[index].first = UInt32(truncatingIfNeeded: children)
    records[index].second = UInt32(truncatingIfNeeded: count &- index)
    records[index].end = UInt32(truncatingIfNeeded: end)
    records[index].endColumn = endColumn
  }

  /// Keeps what few nodes have.
  mutating func setProperties(_ value: NodeProperties, of index: Int) {
    properties[UInt32(index)] = value
    records[index].flags.insert(.hasProperties)
  }

  private mutating func growRecords() {
    let new = UnsafeMutablePointer<Record>.allocate(capacity: capacity * 2)
    new.moveInitialize(from: records, count: count)
    records.deallocate()
    records = new
    capacity *= 2
  }

  private mutating func growArena(by length: Int) {
    let larger = max(arenaCapacity * 2, arenaCount + length)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.moveInitialize(from: arena, count: arenaCount)
    arena.deallocate()
    arena = new
    arenaCapacity = larger
  }

  /// The tree of all records so far.
  func finish(
    source: SourceText, countsLines: Bool = true, isUTF8: Bool = false
  ) -> Tree {
    Tree(
      source: source,
      records: Array(UnsafeBufferPointer(start: records, count: count)),
      arena: Array(UnsafeBufferPointer(start: arena, count: arenaCount)),
      properties: properties, base: .start, countsLines: countsLines, isUTF8: isUTF8)
  }
}
