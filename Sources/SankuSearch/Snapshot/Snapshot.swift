/// A file of sections that is used where it lies (快照): mapped, not parsed, checked as it is read.
package final class Snapshot: Sendable {
  private let memory: FlatMemory
  private let sections: [SnapshotHeader.Section]
  private let blocks: VerifiedBlocks
  /// What content it holds, as given to the writer.
  package let key: [UInt8]

  /// Smaller files are checked as a whole when they are opened.
  static let eagerLimit = 256 << 10
  /// Enough for what precedes the sections, and for small sections that come first.
  private static let firstRead = 256 << 10

  /// Opens a file; with a key only if it holds that content.
  package static func open(
    _ path: String, key: [UInt8]? = nil
  ) throws(SnapshotError) -> Snapshot {
    let snapshot = try Snapshot(SnapshotFile.map(path))
    if let key, !snapshot.key.starts(with: key) { throw .otherKey }
    return snapshot
  }

  /// Opens a copy of a file's bytes.
  package convenience init(bytes: [UInt8]) throws(SnapshotError) {
    try self.init(FlatBytes(bytes).memory)
  }

  init(_ memory: FlatMemory, eagerLimit: Int = Snapshot.eagerLimit) throws(SnapshotError) {
    memory.prefetch(0..<Self.firstRead)
    let header = try SnapshotHeader(
      reading: UnsafeRawBufferPointer(start: memory.base, count: memory.count))
    self.memory = memory
    sections = header.sections
    key = header.key
    blocks = VerifiedBlocks(
      memory: memory, bodyStart: header.bodyStart, hashesStart: header.hashesStart)
    if memory.count <= eagerLimit { try blocks.verifyAll() }
  }

  /// The bytes of a section, which check themselves when they are read.
  package func section(_ id: UInt32) throws(SnapshotError) -> FlatBytes {
    guard let known = sections.first(where: { $0.id == id }) else { throw .missingSection(id) }
    return FlatBytes(memory, offset: known.offset, count: known.length, blocks: blocks)
  }
}
