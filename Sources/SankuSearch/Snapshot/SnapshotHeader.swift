/// The start of a snapshot file (快照文件头): who wrote it, for what content, and where things are.
///
/// Behind 128 fixed bytes come the table of sections and the hash of every block of the body;
/// one hash covers all of this.
struct SnapshotHeader {
  struct Section {
    var id: UInt32
    /// From the start of the file.
    var offset: Int
    var length: Int
  }

  static let magic: [UInt8] = Array("SANKUIDX".utf8)
  static let byteOrderMark: UInt32 = 0x0102_0304
  static let version: UInt32 = 1
  static let keyLength = 32
  static let fixedLength = 128
  private static let entryLength = 24
  private static let hashPlace = 120

  var key: [UInt8]
  var sections: [Section]
  var fileLength: Int
  var hashesStart: Int
  var bodyStart: Int

  /// Lays out sections of given lengths.
  init(key: [UInt8], lengths: [(id: UInt32, length: Int)]) {
    self.key = Array((key + [UInt8](repeating: 0, count: Self.keyLength)).prefix(Self.keyLength))
    let body = lengths.reduce(0) { Self.aligned($0) + $1.length }
    let blocks = (body + VerifiedBlocks.blockSize - 1) / VerifiedBlocks.blockSize
    hashesStart = Self.fixedLength + Self.entryLength * lengths.count
    bodyStart = Self.aligned(hashesStart + 8 * blocks)
    fileLength = bodyStart + body
    sections = []
    var place = bodyStart
    for (id, length) in lengths {
      place = Self.aligned(place)
      sections.append(Section(id: id, offset: place, length: length))
      place += length
    }
  }

  private static func aligned(_ place: Int) -> Int {
    (place + FlatMemory.alignment - 1) & ~(FlatMemory.alignment - 1)
  }

  /// The bytes before the body.
  func bytes(hashes: [UInt64]) -> [UInt8] {
    var buffer: [UInt8] = Self.magic
    func append(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number) { buffer.append(contentsOf: $0) }
    }
    append(Self.byteOrderMark)
    append(Self.version)
    append(UInt64(fileLength))
    append(UInt64(sections.count))
    buffer += key
    append(UInt64(hashesStart))
    append(UInt64(bodyStart))
    buffer += [UInt8](repeating: 0, count: Self.fixedLength - buffer.count)
    for section in sections {
      append(UInt64(section.id))
      append(UInt64(section.offset))
      append(UInt64(section.length))
    }
    for hash in hashes { append(hash) }
    buffer += [UInt8](repeating: 0, count: bodyStart - buffer.count)
    let hash = buffer.withUnsafeBytes { Self.hash($0) }
    withUnsafeBytes(of: hash) { bytes in
      for (offset, byte) in bytes.enumerated() { buffer[Self.hashPlace + offset] = byte }
    }
    return buffer
  }

  /// Reads and checks what precedes the body.
  init(reading file: UnsafeRawBufferPointer) throws(SnapshotError) {
    guard file.count >= Self.fixedLength else {
      throw file.starts(with: Self.magic) ? .damaged : .notASnapshot
    }
    guard file.starts(with: Self.magic) else { throw .notASnapshot }
    let mark = file.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
    let version = file.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
    guard mark == Self.byteOrderMark, version == Self.version else { throw .otherVersion }
    func number(_ place: Int) -> Int? {
      Int(exactly: file.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    guard number(16) == file.count, let count = number(24), let hashes = number(64),
      let body = number(72), body >= Self.fixedLength, body <= file.count,
      count <= (body - Self.fixedLength) / Self.entryLength,
      hashes == Self.fixedLength + Self.entryLength * count,
      (file.count - body + VerifiedBlocks.blockSize - 1) / VerifiedBlocks.blockSize
        <= (body - hashes) / 8,
      Self.hash(UnsafeRawBufferPointer(rebasing: file[..<body]))
        == file.loadUnaligned(fromByteOffset: Self.hashPlace, as: UInt64.self)
    else { throw .damaged }
    (fileLength, hashesStart, bodyStart) = (file.count, hashes, body)
    key = Array(file[32..<32 + Self.keyLength])
    sections = []
    for index in 0..<count {
      let place = Self.fixedLength + Self.entryLength * index
      guard let id = number(place).flatMap(UInt32.init(exactly:)), let offset = number(place + 8),
        let length = number(place + 16), offset >= body, offset <= file.count,
        offset % FlatMemory.alignment == 0, length >= 0, length <= file.count - offset
      else { throw .damaged }
      sections.append(Section(id: id, offset: offset, length: length))
    }
  }

  /// The hash of all but the place where it is kept.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let start = BlockHash.hash(UnsafeRawBufferPointer(rebasing: bytes[..<hashPlace]))
    return BlockHash.hash(UnsafeRawBufferPointer(rebasing: bytes[(hashPlace + 8)...]), seed: start)
  }
}
