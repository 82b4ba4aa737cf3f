/// A file's bytes with its name (源文件), for reading and for quoting lines.
public struct SourceText: Sendable {
  /// The path as the user gave it, or `<stdin>`.
  public var name: String
  /// The bytes as they are on disk, a byte order mark included.
  public var bytes: [UInt8]
  /// The number of the first line; above 1 for a line cut out of a longer file.
  public var firstLine: Int

  /// Creates a text from bytes.
  public init(name: String, bytes: [UInt8], firstLine: Int = 1) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
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
