import CLibYAML
import SankuDiagnostics

/// Turns libyaml's marks, which count code points, into byte offsets (字节偏移).
///
/// Marks come nearly in order, so it walks from the last one; and most of the way is known
/// without walking, as a plain scalar's bytes are its text.
struct MarkCursor {
  let bytes: UnsafePointer<UInt8>
  let end: Int
  private(set) var offset: Int
  private(set) var index = 0

  /// Starts at the first code point, behind a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    // An empty buffer has no address; nothing is read from it.
    self.bytes = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
    end = bytes.count
    offset = start
  }

  /// The byte offset of a code point.
  @inline(__always)
  mutating func seek(_ target: Int) -> Int {
    let distance = target &- index
    if distance >= 0, distance <= 8, offset &+ 8 <= end {
      // Indentation and `: ` are ASCII: one load tells.
      let word = load(offset)
      let unused = (8 &- distance) &* 8
      if (word & 0x8080_8080_8080_8080) << UInt64(truncatingIfNeeded: unused) == 0 {
        offset &+= distance
        index = target
        return offset
      }
    }
    walk(to: target)
    return offset
  }

  /// Moves to a place whose offset is known.
  @inline(__always)
  mutating func jump(to index: Int, at offset: Int) {
    self.index = index
    self.offset = offset
  }

  private mutating func walk(to target: Int) {
    while target < index, offset > 0 {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { index -= 1 }
    }
    while target &- index >= 8, offset &+ 8 <= end {
      let word = load(offset)
      let continuation = (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
      index &+= 8 &- Int((continuation &* 0x0101_0101_0101_0101) >> 56)
      offset &+= 8
    }
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 {
        if index == target { return }
        index &+= 1
      }
      offset &+= 1
    }
    index = target
  }

  @inline(__always)
  private func load(_ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension SourceText {
  /// The position of one of libyaml's marks, for findings; costs the way from the start.
  func position(_ mark: yaml_mark_t, in input: UnsafeBufferPointer<UInt8>) -> SourcePosition {
    var cursor = MarkCursor(input, from: byteOrderMarkLength)
    let offset = cursor.seek(mark.index)
    // At its end libyaml begins a line that the file does not have.
    guard offset < bytes.count else { return position(at: offset) }
    return SourcePosition(offset: offset, line: mark.line + 1, column: mark.column + 1)
  }
}
