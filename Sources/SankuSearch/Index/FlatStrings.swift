/// Byte strings by number (字节串表), in two flat blocks: where each ends, and the bytes.
struct FlatStrings: Sendable {
  private let ends: FlatBytes
  private let bytes: FlatBytes
  let count: Int

  init(ends: FlatBytes, bytes: FlatBytes) throws(SnapshotError) {
    guard ends.count % MemoryLayout<UInt64>.size == 0 else { throw .damaged }
    self.ends = ends
    self.bytes = bytes
    count = ends.count / MemoryLayout<UInt64>.size
  }

  /// Calls with the bytes of a string.
  func withBytes<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) throws(SnapshotError) -> Result {
    let range = try range(number)
    try bytes.verify(range)
    return bytes.withUnsafeBytes { raw in
      body(UnsafeRawBufferPointer(rebasing: raw[range]).assumingMemoryBound(to: UInt8.self))
    }
  }

  /// A string as text.
  func text(_ number: Int) throws(SnapshotError) -> String {
    try withBytes(number) { String(decoding: $0, as: UTF8.self) }
  }

  private func range(_ number: Int) throws(SnapshotError) -> Range<Int> {
    let size = MemoryLayout<UInt64>.size
    let start = number == 0 ? 0 : try ends.load((number - 1) * size, as: UInt64.self)
    let end = try ends.load(number * size, as: UInt64.self)
    guard start <= end, end <= UInt64(bytes.count) else { throw .damaged }
    return Int(start)..<Int(end)
  }
}

/// Gathers byte strings one after another.
struct FlatStringsBuilder: ~Copyable {
  private var ends = FlatBuffer()
  private var bytes = FlatBuffer()

  /// How many strings there are.
  private(set) var count = 0

  /// Adds a byte to the string that is being filled.
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds a text to the string that is being filled.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text behind its length, so that several may follow each other.
  mutating func appendCounted(_ text: String) {
    appendNumber(text.utf8.count)
    append(text)
  }

  /// Adds a number in groups of seven bits, the lowest first.
  mutating func appendNumber(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a code point as UTF-8 to the string that is being filled.
  mutating func append(scalar: UInt32) {
    let (bytes, length) = UTF8Scalar.bytes(of: scalar)
    for place in 0..<length { append(UInt8(truncatingIfNeeded: bytes >> UInt32(8 * place))) }
  }

  /// Ends the string that is being filled.
  mutating func end() {
    ends.append(UInt64(bytes.count))
    count += 1
  }

  /// The two blocks.
  consuming func finish() -> (ends: FlatBytes, bytes: FlatBytes) {
    (ends.finish(), bytes.finish())
  }
}

/// Code points as UTF-8, without making a string (UTF-8 编码).
enum UTF8Scalar {
  /// The bytes, the first one lowest, and their number.
  @inline(__always)
  static func bytes(of scalar: UInt32) -> (bytes: UInt32, length: Int) {
    let last = 0x80 | scalar & 0x3F
    let second = 0x80 | scalar >> 6 & 0x3F
    let third = 0x80 | scalar >> 12 & 0x3F
    switch scalar {
    case 0..<0x80: return (scalar, 1)
    case 0x80..<0x800: return (0xC0 | scalar >> 6 | last << 8, 2)
    case 0x800..<0x10000: return (0xE0 | scalar >> 12 | second << 8 | last << 16, 3)
    default:
      return (0xF0 | scalar >> 18 & 0x07 | third << 8 | second << 16 | last << 24, 4)
    }
  }
}

extension Array<UInt8> {
  /// Code points as UTF-8, gaps as zero bytes.
  init(scalars: some Sequence<UInt32>) {
    self = []
    for scalar in scalars {
      let (bytes, length) = UTF8Scalar.bytes(of: scalar)
      for place in 0..<length { append(UInt8(truncatingIfNeeded: bytes >> UInt32(8 * place))) }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a pattern from a place on; nil for an empty pattern.
  func firstOccurrence(of pattern: [UInt8], from start: Int = 0) -> Int? {
    pattern.withUnsafeBufferPointer { pattern in
      guard let first = pattern.first, pattern.count <= count else { return nil }
      let last = count - pattern.count
      var place = start
      while place <= last {
        if self[place] == first {
          var offset = 1
          while offset < pattern.count, self[place + offset] == pattern[offset] { offset += 1 }
          if offset == pattern.count { return place }
        }
        place += 1
      }
      return nil
    }
  }

  /// The code points of a stretch of well-formed UTF-8.
  func scalars(in range: Range<Int>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(range.count / 2)
    let part = UnsafeBufferPointer(rebasing: self[range])
    var place = 0
    while place < part.count {
      let (scalar, length) = FoldedText.decode(part, at: place)
      result.append(scalar)
      place += length
    }
    return result
  }
}
