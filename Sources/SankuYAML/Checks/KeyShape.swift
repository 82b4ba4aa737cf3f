/// The look of a line that may have been meant as `名称: 值` (键值行).
struct KeyShape {
  enum Separator: Equatable {
    /// `：` or one of its look-alikes.
    case fullWidth
    /// `:` with text right behind it.
    case tight
    /// `:` with a full-width or no-break space behind it.
    case oddSpace
    /// `: ` or `:` at the end, as YAML wants it.
    case proper
  }

  /// The bytes of the key.
  var key: Range<Int>
  /// The bytes of the colon and, for `oddSpace`, of the blank behind it.
  var colon: Range<Int>
  var separator: Separator
  /// Whether something stands behind the colon.
  var hasValue: Bool
  /// The number of code points in the key.
  var keyLength: Int
  /// Whether the key is ASCII throughout.
  var isASCII: Bool
}

extension KeyShape {
  /// Looks at the text between two offsets of one line, indentation and dashes included.
  ///
  /// A key is 2 to 24 code points without quotes, brackets or the signs of sentences, and does not
  /// count (`一是：`, `第一，`), since prose does that.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    let first = Self.skipIndentation(bytes, from: start, to: end)
    var offset = first
    var length = 0
    var isASCII = true
    while offset < end {
      let byte = bytes[offset]
      let code = LookAlike.code(bytes, at: offset)
      if byte == UInt8(ascii: ":") || LookAlike.colons.contains(code) { break }
      guard Self.mayStandInKey(byte, code) else { return nil }
      isASCII = isASCII && byte < 0x80
      length += 1
      guard length <= 24 else { return nil }
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    guard offset < end else { return nil }
    let colon = offset..<offset + (bytes[offset] == UInt8(ascii: ":") ? 1 : 3)
    var key = first..<offset
    while let last = key.last, bytes[last] == 0x20 {
      key = key.lowerBound..<last
      length -= 1
    }
    guard length >= 2, !Self.counts(bytes, key) else { return nil }
    let rest = colon.upperBound..<end
    guard let separator = Self.separator(bytes, colon: colon, rest: rest, key: key) else {
      return nil
    }
    let blank = separator == .oddSpace ? (bytes[rest.lowerBound] == 0xC2 ? 2 : 3) : 0
    self.init(
      key: key, colon: colon.lowerBound..<colon.upperBound + blank, separator: separator,
      hasValue: rest.contains { bytes[$0] != 0x20 && bytes[$0] != 0x0D }, keyLength: length,
      isASCII: isASCII)
  }

  private static func separator(
    _ bytes: UnsafeBufferPointer<UInt8>, colon: Range<Int>, rest: Range<Int>, key: Range<Int>
  ) -> Separator? {
    guard colon.count == 1 else { return .fullWidth }
    guard let next = rest.first.map({ bytes[$0] }), next != 0x20, next != 0x09, next != 0x0D else {
      return .proper
    }
    if LookAlike.beginsWithBlank(UnsafeBufferPointer(rebasing: bytes[rest])) { return .oddSpace }
    // `https://…`, `C:\…`, `12:30`
    let isNumber = bytes[key.upperBound - 1] &- 0x30 < 10 && next &- 0x30 < 10
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "\\") || isNumber ? nil : .tight
  }

  /// The first byte behind blanks of any width and list dashes.
  static func skipIndentation(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x09 {
        offset += 1
      } else if LookAlike.code(bytes, at: offset) == LookAlike.space {
        offset += 3
      } else if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 {
        offset += 2
      } else if byte == UInt8(ascii: "-"), offset + 1 < end, bytes[offset + 1] == 0x20 {
        offset += 2
      } else {
        break
      }
    }
    return min(offset, end)
  }

  private static func mayStandInKey(_ byte: UInt8, _ code: UInt32) -> Bool {
    if byte < 0x80 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
      case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "."):
        return true
      default: return false
      }
    }
    // ， 。 ； ！ ？ 、 “ ” ‘ ’ 《 》 「 」 【 】 … —
    switch code {
    case 0xEFBC8C, 0xE38082, 0xEFBC9B, 0xEFBC81, 0xEFBC9F, 0xE38081, 0xE2809C, 0xE2809D, 0xE28098,
      0xE28099, 0xE3808A, 0xE3808B, 0xE3808C, 0xE3808D, 0xE38090, 0xE38091, 0xE280A6, 0xE28094:
      return false
    default: return true
    }
  }

  /// Whether a would-be key only numbers the points of a text: `一是`, `第二`, `（三）`, `1.`, `注`.
  private static func counts(_ bytes: UnsafeBufferPointer<UInt8>, _ key: Range<Int>) -> Bool {
    let first = bytes[key.lowerBound]
    if first &- 0x30 < 10 || first == UInt8(ascii: "(") { return true }
    let code = LookAlike.code(bytes, at: key.lowerBound)
    // 第 （
    if code == 0xE7ACAC || code == 0xEFBC88 { return true }
    // 其 with 一 二 三 四 五 中 次, but not 其他
    if code == 0xE585B6 {
      let next = LookAlike.code(bytes, at: key.lowerBound + 3)
      return [0xE4B880, 0xE4BA8C, 0xE4B889, 0xE59B9B, 0xE4BA94, 0xE4B8AD, 0xE6ACA1].contains(next)
    }
    // 是
    return LookAlike.code(bytes, at: key.upperBound - 3) == 0xE698AF
  }
}

extension KeyShape {
  /// Whether YAML does not see an entry where a person does. `a:b` without any Chinese is left
  /// alone: it may be a time, an address or a code.
  var isWrong: Bool {
    switch separator {
    case .fullWidth, .oddSpace: true
    case .tight: !isASCII
    case .proper: false
    }
  }
}
