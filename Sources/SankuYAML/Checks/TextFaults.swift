/// The bytes of a file that are no text (坏字节), found by one pass.
struct TextFaults {
  /// A stretch of bytes that cannot be read.
  struct Fault: Equatable {
    enum Kind: Equatable {
      /// No UTF-8.
      case broken
      /// A character that texts do not hold, such as NUL.
      case control(UInt32)
    }

    var kind: Kind
    var bytes: Range<Int>
  }

  /// How the bytes are most likely to be read, if not as UTF-8.
  enum Encoding: Equatable {
    case utf8
    /// GBK or GB18030.
    case gbk
    case utf16
  }

  private(set) var faults: [Fault] = []
  private(set) var encoding = Encoding.utf8
  /// Enough for any report.
  static let most = 1000

  /// Looks through all bytes; `allowsControls` where the grammar itself deals with control
  /// characters, as JSON's does.
  init(_ bytes: UnsafeBufferPointer<UInt8>, allowsControls: Bool = false) {
    var offset = 0
    var wide = 0
    while offset < bytes.count, faults.count < Self.most {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset = Self.endOfPlain(bytes, from: offset &+ 1)
        continue
      }
      if Self.isCommonChinese(bytes, at: offset) {
        wide &+= 1
        offset &+= 3
        continue
      }
      let (code, length) = Self.decode(bytes, at: offset)
      if let code {
        if !allowsControls, Self.isControl(code) {
          faults.append(Fault(kind: .control(code), bytes: offset..<offset + length))
        }
        offset += length
        if length > 2 { wide += 1 }
      } else {
        offset = addBroken(bytes, at: offset)
      }
    }
    guard !faults.isEmpty else { return }
    // Chinese that reads well as UTF-8 is hardly ever anything else.
    let broken = faults.count { $0.kind == .broken }
    encoding = Self.guess(bytes, mayBeGBK: broken > wide)
  }

  /// Joins neighbouring broken bytes to one fault; answers the offset behind them.
  private mutating func addBroken(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] >= 0x80, Self.decode(bytes, at: end).code == nil {
      end += 1
    }
    faults.append(Fault(kind: .broken, bytes: start..<end))
    return end
  }

  /// The end of the printable ASCII from an offset on, roughly: by eights.
  @inline(__always)
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return offset }
    while offset &+ 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte below 0x20, 0x7F or above sets its high bit in one of the three.
      let low = (word &- 0x2020_2020_2020_2020) & ~word
      let high = word | (word &+ 0x0101_0101_0101_0101)
      guard (low | high) & 0x8080_8080_8080_8080 == 0 else { break }
      offset &+= 8
    }
    return offset
  }

  /// Whether three bytes are a character from U+1000 on that needs no closer look.
  @inline(__always)
  private static func isCommonChinese(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    guard offset &+ 3 <= bytes.count else { return false }
    let (lead, second, third) = (bytes[offset], bytes[offset &+ 1], bytes[offset &+ 2])
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return false }
    // Neither surrogates (ED) nor U+FFFE and U+FFFF (EF BF).
    return lead >= 0xE1 && lead <= 0xEC || lead == 0xEF && second != 0xBF
  }

  /// The code point at an offset and its length; nil for bytes that are no UTF-8.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (code: UInt32?, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= bytes.count else { return (nil, 1) }
    var code = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return (nil, 1) }
      code = code << 6 | UInt32(bytes[index] & 0x3F)
    }
    let isShortest = length == 2 || code >= (length == 3 ? 0x800 : 0x1_0000)
    let isScalar = code <= 0x10_FFFF && !(0xD800...0xDFFF).contains(code)
    return isShortest && isScalar ? (code, length) : (nil, 1)
  }

  /// Whether YAML refuses a character.
  static func isControl(_ code: UInt32) -> Bool {
    switch code {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF:
      false
    default: true
    }
  }
}

extension TextFaults {
  /// What the file was probably saved as.
  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>, mayBeGBK: Bool) -> Encoding {
    if bytes.count >= 2,
      (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
    {
      return .utf16
    }
    let start = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
    var zeros = (even: 0, odd: 0)
    for (index, byte) in start.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // ASCII letters in UTF-16 have every other byte 0.
    let (more, less) = (max(zeros.even, zeros.odd), min(zeros.even, zeros.odd))
    if more * 8 > start.count, less * 8 < more { return .utf16 }
    return mayBeGBK && isGBK(bytes) ? .gbk : .utf8
  }

  /// Whether all bytes are pairs of GBK (or fours of GB18030) and most pairs common Chinese
  /// characters; a few UTF-8 bytes among ASCII would pass the first test but not the second.
  private static func isGBK(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    var (pairs, common) = (0, 0)
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        guard lead >= 0x20 || (0x09...0x0D).contains(lead) else { return false }
        offset += 1
        continue
      }
      guard lead != 0x80, lead != 0xFF, offset + 1 < bytes.count else { return false }
      let trail = bytes[offset + 1]
      if (0x30...0x39).contains(trail) {
        guard offset + 3 < bytes.count, (0x81...0xFE).contains(bytes[offset + 2]),
          (0x30...0x39).contains(bytes[offset + 3])
        else { return false }
        offset += 4
      } else {
        guard trail >= 0x40, trail != 0x7F, trail != 0xFF else { return false }
        pairs += 1
        // The signs and the 6,763 characters of GB 2312.
        let isSign = lead == 0xA1 || lead == 0xA3
        if (isSign || (0xB0...0xF7).contains(lead)) && trail >= 0xA1 { common += 1 }
        offset += 2
      }
    }
    return pairs > 0 && common * 4 >= pairs * 3
  }
}
