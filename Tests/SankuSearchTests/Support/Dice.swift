/// Random numbers that repeat with their seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Some elements, with repetitions.
  mutating func picks<Element>(_ count: Range<Int>, from pool: [Element]) -> [Element] {
    (0..<Int.random(in: count, using: &self)).map { _ in
      pool[Int.random(in: pool.indices, using: &self)]
    }
  }
}

/// Texts that hold what trips offsets: quotes, full width, forms of several characters, emoji.
let messyTexts = [
  "“三公”经费（２０２１年）①2025年，㎡造价3,000.50元/人·月",
  "PM2.5≤35µg/m³\r\n滿意度≥95％😀ok第Ⅲ類",
  "财预〔2020〕10号《项目支出绩效评价管理办法》👨‍👩‍👧café",
]

extension String {
  /// The stretches of a number of code points.
  func stretches(of lengths: ClosedRange<Int>) -> [String] {
    let scalars = Array(unicodeScalars)
    return lengths.flatMap { length in
      scalars.indices.dropLast(length - 1).map { start in
        String(String.UnicodeScalarView(scalars[start..<start + length]))
      }
    }
  }
}
