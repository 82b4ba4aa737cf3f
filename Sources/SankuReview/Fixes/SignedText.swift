/// A value cell taken apart by its writing (符号与数值): the sign in front, or words for one, and the
/// rest as it stands.
///
/// Only cells of one number are taken: a sign, a digit, whatever follows, without another sign.
struct SignedText {
  /// The sign or word in front, as written; empty where there is none.
  let sign: String
  /// From the first digit on, without words such as 以上 behind it.
  let rest: String
  /// Words behind the value that say the same as a sign: 以上, 以内.
  let tail: String

  init?(_ cell: String) {
    let scalars = Array(cell.unicodeScalars).trimmed
    guard let digit = scalars.firstIndex(where: Self.isDigit) else { return nil }
    let sign = FoldedText(Self.string(scalars[..<digit]))
    guard sign.isEmpty || Self.isSign(sign) else { return nil }
    var rest = scalars[digit...]
    var tail: [Unicode.Scalar] = []
    for word in Self.tails where rest.count > word.count && rest.suffix(word.count) == word[...] {
      tail = word
      rest = rest.dropLast(word.count)
      break
    }
    guard !rest.contains(where: Self.isMark) else { return nil }
    self.sign = Self.string(scalars[..<digit])
    self.rest = Self.string(rest)
    self.tail = Self.string(tail[...])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    FoldedText.string(scalars.map(\.value))
  }

  /// The value with another sign.
  func with(sign: String) -> String { sign + rest }

  private static func isSign(_ text: FoldedText) -> Bool {
    text.scalars.allSatisfy { scalar in Unicode.Scalar(scalar).map(isMark) ?? false }
      || words.isWhole(text)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "≥", "≤", ">", "<", "=", "≧", "≦", "⩾", "⩽", "》", "《", "﹥", "﹤", "≯", "≮", "＞", "＜", "＝",
      "═":
      true
    default: false
    }
  }
  private static let words: WordList = [
    "不低于", "不少于", "不小于", "大于等于", "大于或等于", "至少", "达到", "达", "高于", "大于", "超过", "等于", "为",
    "不高于", "不超过", "不多于", "不大于", "小于等于", "小于或等于", "至多", "低于", "小于", "少于", "控制在", "最多",
  ]
  private static let tails = ["及以上", "或以上", "以上", "及以下", "或以下", "以下", "之内", "以内"].map {
    Array($0.unicodeScalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }
}

extension [Unicode.Scalar] {
  /// Without white space at the ends.
  fileprivate var trimmed: [Unicode.Scalar] {
    let isText: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
    guard let first = firstIndex(where: isText), let last = lastIndex(where: isText) else {
      return []
    }
    return Array(self[first...last])
  }
}
