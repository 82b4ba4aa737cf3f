/// A node that may be a slip (疑点), noted in passing while its neighbours are at hand.
///
/// Noting is cheap and generous; what is really said about it is decided when the tree is
/// complete, in `SuspectFindings.swift`.
struct Suspect {
  var kind: Kind
  /// The record in question.
  var record: Int
  /// A record that belongs to it: the first of two keys, the key of a value; -1 for none.
  var other: Int

  enum Kind: UInt8 {
    /// A key that the mapping has already (`other`).
    case repeatedKey
    /// The key `<<`.
    case mergeKey
    /// A plain text that goes on over line breaks; `other` is its key.
    case manyLines
    /// A plain text that is the whole document.
    case root
    /// A plain text in the line below its key (`other`).
    case belowKey
    /// A key in braces without a value.
    case bareKey
    /// A key that begins with a sign or blank of the full-width kind, or ends with such a blank.
    case oddKey
    /// A value or item that begins with such a sign.
    case oddValue
    /// A plain item in brackets with a full-width comma.
    case commaItem
    /// A plain item among mappings; `other` is one of these.
    case mixedItem
  }
}

/// The suspects of a file, of each kind up to a number that nobody would read.
struct Suspects {
  private(set) var all: [Suspect] = []
  private var counts = SIMD16<UInt16>()
  static let most = 10_000

  mutating func note(_ kind: Suspect.Kind, _ record: Int, other: Int = -1) {
    guard counts[Int(kind.rawValue)] < Self.most else { return }
    counts[Int(kind.rawValue)] += 1
    all.append(Suspect(kind: kind, record: record, other: other))
  }
}

/// Signs outside ASCII that look like YAML's (形近符号), by their UTF-8 bytes as one number.
enum LookAlike {
  /// “ ‘ ＂ ＇ 「
  static let openingQuotes: [UInt32] = [0xE2809C, 0xE28098, 0xEFBC82, 0xEFBC87, 0xE3808C]
  /// － — – − ﹣
  static let dashes: [UInt32] = [0xEFBC8D, 0xE28094, 0xE28093, 0xE28892, 0xEFB9A3]
  /// ： ﹕ ∶ ︰
  static let colons: [UInt32] = [0xEFBC9A, 0xEFB995, 0xE288B6, 0xEFB8B0]
  /// The full-width comma ，.
  static let comma: UInt32 = 0xEFBC8C
  /// The full-width number sign ＃.
  static let number: UInt32 = 0xEFBC83
  /// ［ ｛ 【
  static let openingBrackets: [UInt32] = [0xEFBCBB, 0xEFBD9B, 0xE38090]
  /// The ideographic space.
  static let space: UInt32 = 0xE38080

  /// Three bytes as one number; 0 where there are fewer.
  static func code(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    guard offset >= 0, offset + 3 <= bytes.count else { return 0 }
    return UInt32(bytes[offset]) << 16 | UInt32(bytes[offset + 1]) << 8
      | UInt32(bytes[offset + 2])
  }

  /// Whether a first byte can begin any of these signs, or a no-break space.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte == 0xC2
  }

  /// Whether a text begins with a sign that YAML would have taken for structure in its ASCII form.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let code = code(bytes, at: 0)
    return code == space || code == number || openingQuotes.contains(code)
      || dashes.contains(code) || openingBrackets.contains(code) || beginsWithBlank(bytes)
  }

  /// Whether a text begins with an ideographic or no-break space.
  static func beginsWithBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    code(bytes, at: 0) == space || (bytes.count > 1 && bytes[0] == 0xC2 && bytes[1] == 0xA0)
  }

  /// Whether a text ends with an ideographic or no-break space.
  static func endsWithBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    return code(bytes, at: count - 3) == space
      || (count > 1 && bytes[count - 2] == 0xC2 && bytes[count - 1] == 0xA0)
  }
}
