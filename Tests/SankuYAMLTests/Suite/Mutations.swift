/// A small generator of numbers that are the same everywhere.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}

/// Spoils texts as hands and programs do.
struct Mutations {
  var numbers: Numbers

  /// Signs that matter to YAML, JSON or people.
  private static let pieces: [[UInt8]] =
    [
      ":", ": ", "- ", "-", "? ", "[", "]", "{", "}", ",", "\n", "\r\n", "\r", "\t", "  ", "#",
      " #", "&a ",
      "*a", "!!str ", "'", "\"", "|\n", ">-\n", "%TAG", "---\n", "...\n", "：", "，", "“", "”", "－",
      "　",
      "\u{85}", "\u{2028}", "\u{FEFF}", "😀", "\\", "\\u4e2d", "<<: ", "null", "~", "甲", "{a: b}",
      "&a {名称: 甲}", "名称：乙", "－ 甲", "\n  年度：1", "|", ">", "%", "@", "\u{2029}", "\u{9F}",
      "\u{FFFE}",
    ].map { Array($0.utf8) } + [
      [0x00], [0xFF], [0xC3], [0xE4, 0xB8], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    ]

  /// A text with up to four changes.
  mutating func mutate(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...numbers.below(4) {
      let place = numbers.below(text.count + 1)
      let length = min(numbers.below(6), text.count - place)
      switch numbers.below(6) {
      case 0: text.removeSubrange(place..<place + length)
      case 1: text.insert(contentsOf: text[place..<place + length], at: numbers.below(text.count))
      case 2: text.removeSubrange(place...)
      case 3: text.insert(UInt8(numbers.below(256)), at: place)
      default: text.insert(contentsOf: Self.pieces[numbers.below(Self.pieces.count)], at: place)
      }
    }
    return text
  }
}
