/// A file's bytes with its name (源文件), for reading and for quoting lines.
public struct SourceText: Sendable {
  /// The path as the user gave it, or `<stdin>`.
  public var name: String
  /// The bytes as they are on disk, a byte order mark included.
  public var bytes: [UInt8]
  /// The number of the first line; above 1 for a line cut out of a longer file.
  public var firstLine: Int
  /// The offset of the first byte; above 0 for a line cut out of a longer file.
  public var firstOffset: Int

  /// Creates a text from bytes.
  public init(name: String, bytes: [UInt8], firstLine: Int = 1, firstOffset: Int = 0) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
    self.firstOffset = firstOffset
  }

  /// Creates a text from a string, for tests and for values given as arguments.
  public init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The bytes of a line, counted from ``firstLine``, without its line break; empty behind the end.
  ///
  /// Lines end as YAML counts them: LF, CR LF, CR, NEL, LS, PS. Costs one pass up to the line.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    var current = firstLine
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = lineBreakLength(at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      if current == number { return bytes[start..<index] }
      current += 1
      index += length
      start = index
    }
    return current == number ? bytes[start..<bytes.count] : []
  }

  /// The bytes of the line that a position stands in, without its line break.
  ///
  /// Costs the length of the line, wherever in the file it is.
  public func line(at position: SourcePosition) -> ArraySlice<UInt8> {
    let offset = position.offset - firstOffset
    guard offset >= 0, offset <= bytes.count else { return line(position.line) }
    var start = offset
    while start > 0, !endsLine(before: start) { start -= 1 }
    var end = offset
    while end < bytes.count, lineBreakLength(at: end) == 0 { end += 1 }
    return bytes[start..<max(start, end)]
  }

  /// Whether a line break ends right before an index.
  private func endsLine(before index: Int) -> Bool {
    switch bytes[index - 1] {
    case 0x0A: true
    case 0x0D: index >= bytes.count || bytes[index] != 0x0A
    case 0x85: index >= 2 && bytes[index - 2] == 0xC2
    case 0xA8, 0xA9: index >= 3 && lineBreakLength(at: index - 3) == 3
    default: false
    }
  }

  /// The text of a range, at most so many bytes of it; broken UTF-8 shows as `�`.
  public func text(in range: SourceRange, limit: Int = 4096) -> String {
    let start = range.start.offset - firstOffset
    let end = min(range.end.offset - firstOffset, bytes.count)
    guard start >= 0, start < end else { return "" }
    var stop = min(end, start + limit)
    while stop < end, stop > start, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    return String(decoding: bytes[start..<stop], as: UTF8.self)
  }

  /// The number of bytes of the line break at an index, 0 where there is none.
  package func lineBreakLength(at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
