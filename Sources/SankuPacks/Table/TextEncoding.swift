/// How a table's bytes are written (文本编码).
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8
  case utf8 = "utf-8"
  /// UTF-8 with a byte order mark, as Excel wants it.
  case utf8Mark = "utf-8-bom"
  /// GB18030, with GBK and GB2312.
  case gbk
  /// UTF-16, told by its byte order mark.
  case utf16 = "utf-16"

  /// Tells the encoding of some bytes: a mark, else valid UTF-8, else GB18030.
  static func detect(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8Mark }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    return String(validating: bytes, as: UTF8.self) == nil ? .gbk : .utf8
  }

  /// The text, with the places of bytes that mean nothing.
  func decode(_ bytes: [UInt8]) -> (text: String, faults: [Int]) {
    switch self {
    case .utf8: return (String(decoding: bytes, as: UTF8.self), [])
    case .utf8Mark:
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      return (String(decoding: body, as: UTF8.self), [])
    case .gbk: return GB18030.decode(bytes)
    case .utf16:
      let isLittle = bytes.first == 0xFF
      var units: [UInt16] = []
      for index in stride(from: 2, to: bytes.count - 1, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isLittle ? second << 8 | first : first << 8 | second)
      }
      return (String(decoding: units, as: UTF16.self), [])
    }
  }

  /// The bytes of a text.
  func encode(_ text: String) throws(PackToolError) -> [UInt8] {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf8Mark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .gbk:
      let (bytes, unknown) = GB18030.encode(text)
      guard let unknown else { return bytes }
      throw PackToolError(
        "not-in-gbk", zh: "字符“\(unknown)”不在 GBK 里；改用 --encoding utf-8-bom",
        en: "“\(unknown)” is not in GBK; use --encoding utf-8-bom")
    }
  }
}
