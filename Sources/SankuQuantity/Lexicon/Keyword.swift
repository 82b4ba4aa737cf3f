/// What a word does to the number that follows it, or to the cell as a whole (关键词).
struct Keyword: Sendable {
  enum Kind: UInt8, Sendable {
    /// 不低于, 超过: a sign in front.
    case sign
    /// 达, 近, 为: a sign only when the number follows at once.
    case nearSign
    /// 提高, 下降.
    case direction
    /// 提高到, 降至: names a target, not an amount.
    case target
    /// 增长率, 增幅: part of a name.
    case rateName
    /// 同比, 逐年: says by itself what is compared with.
    case baseline
    /// 较, 比: what is compared with follows.
    case baselineOpening
    /// 每.
    case each
    /// 百分之, 千分之: `argument` is the power of ten.
    case fraction
    /// 百分百, 一半: `argument` is the percentage.
    case percentage
    /// 翻一番: `argument` is how many times more.
    case doubling
    /// 年底, 上半年: a time without a number.
    case time
    /// Words with numerals that are no numbers: 进一步, 十分.
    case plain
    /// 待定, XX.
    case placeholder
    /// 优于: only found in the dictionary of vague words.
    case vague
  }

  var kind: Kind
  var comparator: Comparator?
  var direction: Direction?
  var argument: Int16 = 0
  /// The vague word of the same spelling plus one.
  var entry: Int16 = 0
}

/// Words behind a number: 以上, 以内, 左右.
struct SuffixWord: Sendable {
  var comparator: Comparator?
}
