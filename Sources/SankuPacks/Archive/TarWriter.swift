/// Writes a tar archive that depends on names and contents alone (确定的归档): sorted, without times
/// or owners, all files with the same mode.
struct TarWriter {
  private(set) var bytes: [UInt8] = []

  static let blockSize = 512

  /// Adds a file.
  mutating func add(_ path: String, _ contents: [UInt8]) throws(PackToolError) {
    guard let (prefix, name) = Self.split(path) else {
      throw PackToolError(
        "long-path", zh: "路径太长，不能打包：\(path)", en: "the path is too long for an archive: \(path)")
    }
    var header = [UInt8](repeating: 0, count: Self.blockSize)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    put(name, at: 0)
    put("0000644\u{0}0000000\u{0}0000000\u{0}", at: 100)
    put(Self.octal(contents.count, digits: 11) + "\u{0}00000000000\u{0}", at: 124)
    put("        0", at: 148)
    put("ustar\u{0}00", at: 257)
    put("0000000\u{0}0000000\u{0}", at: 329)
    put(prefix, at: 345)
    let sum = header.reduce(0) { $0 + Int($1) }
    put(Self.octal(sum, digits: 6) + "\u{0} ", at: 148)
    bytes += header
    bytes += contents
    let rest = contents.count % Self.blockSize
    if rest > 0 { bytes += [UInt8](repeating: 0, count: Self.blockSize - rest) }
  }

  /// Ends the archive.
  mutating func finish() {
    bytes += [UInt8](repeating: 0, count: 2 * Self.blockSize)
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// A path in the two fields of a header: at most 155 bytes, a stroke, at most 100.
  private static func split(_ path: String) -> (prefix: String, name: String)? {
    let utf8 = Array(path.utf8)
    if utf8.count <= 100 { return ("", path) }
    for index in utf8.indices where utf8[index] == UInt8(ascii: "/") {
      let name = utf8.count - index - 1
      if index <= 155, name <= 100, name > 0 {
        return (
          String(decoding: utf8[..<index], as: UTF8.self),
          String(decoding: utf8[(index + 1)...], as: UTF8.self)
        )
      }
    }
    return nil
  }
}
