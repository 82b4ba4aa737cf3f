/// What a folded character is to the analyzer (字符类别).
enum CharacterKind: UInt8, Sendable {
  /// A Chinese character (汉字).
  case han
  /// A letter of another script.
  case letter
  case digit
  /// A sign that can be searched for when nothing else is asked: `%`, `≥`, `😀`.
  case symbol
  /// Parts words: spaces, commas, brackets.
  case gap
  /// Quotation marks: no gap between Chinese characters, so that 三公经费 finds “三公”经费.
  case quote
  /// Belongs to the character before: accents, joiners, variation selectors.
  case mark

  /// The kind of a folded character.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: self = Self.ascii(scalar)
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3007:
      self = .han
    case 0x2018...0x201F, 0x3008...0x300F: self = .quote
    case 0x2030, 0x2031: self = .symbol
    case 0x3000...0x303F: self = .gap
    case 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0xAD: self = .mark
    default: self = Self.byCategory(scalar)
    }
  }

  private static func ascii(_ scalar: UInt32) -> Self {
    switch UInt8(truncatingIfNeeded: scalar) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"),
      UInt8(ascii: "="), UInt8(ascii: ">"):
      .symbol
    default: .gap
    }
  }

  private static func byCategory(_ scalar: UInt32) -> Self {
    guard let known = Unicode.Scalar(scalar) else { return .gap }
    switch known.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      return .letter
    case .nonspacingMark, .enclosingMark, .format: return .mark
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return .symbol
    default: return .gap
    }
  }
}
