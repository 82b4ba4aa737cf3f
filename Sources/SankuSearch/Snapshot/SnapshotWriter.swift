/// Puts sections into one snapshot (写快照).
package struct SnapshotWriter {
  private let key: [UInt8]
  private var sections: [(id: UInt32, bytes: FlatBytes)] = []

  /// Starts a snapshot of the content with a key of 32 bytes; a shorter one is filled with zeros.
  package init(key: [UInt8]) {
    self.key = key
  }

  /// Adds a section, which is not copied.
  package mutating func add(_ id: UInt32, _ bytes: FlatBytes) {
    sections.append((id, bytes))
  }

  package mutating func add(_ id: UInt32, _ bytes: [UInt8]) {
    add(id, FlatBytes(bytes))
  }

  /// Writes the file, replacing one that is there only once all is written.
  package func write(to path: String) throws(SnapshotError) {
    let header = self.header
    try SnapshotFile.replace(path) { write throws(SnapshotError) in
      let hashes = try forEachChunk(header) { chunk, offset throws(SnapshotError) in
        try write(chunk, offset)
      }
      let bytes = header.bytes(hashes: hashes)
      let buffer = FlatBytes(bytes)
      try buffer.withUnsafeBytes { raw throws(SnapshotError) in try write(raw, 0) }
    }
  }

  /// The file as bytes.
  package func bytes() throws(SnapshotError) -> [UInt8] {
    let header = self.header
    var body: [UInt8] = []
    let hashes = try forEachChunk(header) { chunk, _ throws(SnapshotError) in
      body.append(contentsOf: chunk)
    }
    return header.bytes(hashes: hashes) + body
  }

  private var header: SnapshotHeader {
    SnapshotHeader(key: key, lengths: sections.map { ($0.id, $0.bytes.count) })
  }

  /// Calls with the body in pieces of whole blocks; gives the hashes of the blocks.
  private func forEachChunk(
    _ header: SnapshotHeader,
    _ body: (UnsafeRawBufferPointer, Int) throws(SnapshotError) -> Void
  ) throws(SnapshotError) -> [UInt64] {
    let size = 64 * VerifiedBlocks.blockSize
    let staging = FlatMemory(allocating: size)
    var hashes: [UInt64] = []
    var start = header.bodyStart
    while start < header.fileLength {
      let end = min(header.fileLength, start + size)
      try fill(staging, start..<end, header)
      let chunk = UnsafeRawBufferPointer(start: staging.base, count: end - start)
      for place in stride(from: 0, to: chunk.count, by: VerifiedBlocks.blockSize) {
        let block = chunk[place..<min(chunk.count, place + VerifiedBlocks.blockSize)]
        hashes.append(
          BlockHash.hash(UnsafeRawBufferPointer(rebasing: block), seed: UInt64(hashes.count)))
      }
      try body(chunk, start)
      start = end
    }
    return hashes
  }

  /// Copies a stretch of the file's body, with zeros between the sections.
  private func fill(
    _ staging: FlatMemory, _ range: Range<Int>, _ header: SnapshotHeader
  ) throws(SnapshotError) {
    staging.base.initializeMemory(as: UInt8.self, repeating: 0, count: range.count)
    for (place, section) in zip(header.sections, sections) {
      let from = max(range.lowerBound, place.offset)
      let to = min(range.upperBound, place.offset + place.length)
      guard from < to else { continue }
      try section.bytes.verify(from - place.offset..<to - place.offset)
      section.bytes.withUnsafeBytes { bytes in
        guard let source = bytes.baseAddress else { return }
        (staging.base + (from - range.lowerBound))
          .copyMemory(from: source + (from - place.offset), byteCount: to - from)
      }
    }
  }
}
