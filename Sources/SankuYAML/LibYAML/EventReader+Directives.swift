import SankuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension EventReader {
  /// Whether the file has a usual number of `%TAG` lines (指令行).
  ///
  /// libyaml compares each with all before it, within one event: millions would hold it for hours.
  mutating func hasFewDirectives() -> Bool {
    guard let base = input.baseAddress else { return true }
    var count = 0
    var offset = cursor.offset
    while offset < input.count, let found = memchr(base + offset, 0x25, input.count - offset) {
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if beginsLine(offset), offset + 4 <= input.count, input[offset + 1] == UInt8(ascii: "T"),
        input[offset + 2] == UInt8(ascii: "A"), input[offset + 3] == UInt8(ascii: "G")
      {
        count += 1
        guard count <= 32 else {
          let place = SourcePlace(
            file: source.name, range: SourceRange(at: source.position(at: offset)))
          findings.append(.tooManyDirectives(at: place))
          return false
        }
      }
      offset += 1
    }
    return true
  }

  /// Whether a byte is the first of its line, as far as one byte before it can tell.
  private func beginsLine(_ offset: Int) -> Bool {
    guard offset > source.byteOrderMarkLength else { return true }
    switch input[offset - 1] {
    case 0x0A, 0x0D, 0x85, 0xA8, 0xA9: return true  // LF, CR, the ends of NEL, LS, PS
    default: return false
    }
  }
}
