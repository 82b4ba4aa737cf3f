#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The `%TAG` lines of a file (指令行).
enum Directives {
  /// The offset of the first one beyond a usual number; nil for nearly all files.
  ///
  /// libyaml compares each with all before it, within one event: millions would hold it for hours.
  static func excess(in input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = input.baseAddress else { return nil }
    var count = 0
    var offset = start
    while offset < input.count, let found = memchr(base + offset, 0x25, input.count - offset) {
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if offset + 4 <= input.count, input[offset + 1] == UInt8(ascii: "T"),
        input[offset + 2] == UInt8(ascii: "A"), input[offset + 3] == UInt8(ascii: "G"),
        beginsLine(offset, in: input, from: start)
      {
        count += 1
        if count > 32 { return offset }
      }
      offset += 1
    }
    return nil
  }

  /// Whether a byte is the first of its line, as far as one byte before it can tell.
  private static func beginsLine(
    _ offset: Int, in input: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    guard offset > start else { return true }
    switch input[offset - 1] {
    case 0x0A, 0x0D, 0x85, 0xA8, 0xA9: return true  // LF, CR, the ends of NEL, LS, PS
    default: return false
    }
  }
}
