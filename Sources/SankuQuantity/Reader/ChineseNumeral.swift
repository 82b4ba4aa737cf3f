/// A number that is the whole of a text (中文数字), Chinese, Arabic or mixed.
public struct ChineseNumeral: Hashable, Sendable {
  /// The number.
  public var value: ExactDecimal
  /// Whether it is written out in full: 一百二十, not 一百二, 一二〇 or 100万.
  public var isStrict: Bool
}

extension QuantityReader {
  /// Reads a text that is nothing but a number, also with 元角分整 behind it; `nil` for any other.
  public func numeral(_ text: String) -> ChineseNumeral? {
    var found: ChineseNumeral?
    text.withBytes { bytes in
      FoldedText.with(bytes) { folded in
        var parser = CellParser(folded, lexicon.view, year: nil, indicator: nil)
        found = parser.wholeNumeral()
      }
    }
    return found
  }
}

extension CellParser {
  mutating func wholeNumeral() -> ChineseNumeral? {
    guard count > 0, var token = number(at: 0), !token.flags.contains(.malformed),
      token.vagueUpper == nil, !token.isApproximate
    else { return nil }
    if token.end < count, u[token.end] == 0x5143 || u[token.end] == 0x5706,
      let unit = unitToken(at: token.end, allowUnknown: false)
    {
      token.end = unit.end
      _ = mergesMoney(&token, unit)
    }
    guard token.end == count else { return nil }
    let irregular: NumberToken.Flags = [
      .digitString, .omittedUnit, .mixed, .bareMultiplier, .irregular, .repaired, .ambiguous,
    ]
    return ChineseNumeral(
      value: token.value, isStrict: token.isChinese && token.flags.isDisjoint(with: irregular))
  }
}
