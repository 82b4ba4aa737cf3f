/// Keys as people type them (键名归一): full-width letters, spaces, capitals, letters that look alike.
enum KeyText {
  /// The key with all that makes it differ from a plain one taken away, for comparing only.
  static func folded(_ key: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in key.unicodeScalars {
      guard let plain = folded(scalar) else { continue }
      result.append(plain)
    }
    return String(result)
  }

  /// Whether a key may hold anything: it starts with `x-`.
  static func isFree(_ key: String) -> Bool {
    key.utf8.starts(with: "x-".utf8) || key.utf8.starts(with: "X-".utf8)
  }

  /// One code point folded; nil where it takes no part in the meaning.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case 0x2D, 0x2010...0x2015, 0xFF0D, 0xFF3F: return "_"
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x200B...0x200F, 0x2060, 0x3000, 0xFEFF: return nil
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).flatMap(folded)
    default: return lookAlikes[scalar] ?? scalar
    }
  }

  /// Cyrillic and Greek letters that print like Latin ones.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s",
    "ο": "o", "α": "a", "ν": "v",
  ]
}
