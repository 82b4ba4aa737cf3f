/// Terms as numbers (词项的键), so that the posting core knows nothing of characters.
enum TermKey {
  /// A character or a sign.
  static func key(_ scalar: UInt32) -> UInt64 { UInt64(scalar) }

  /// Two characters in a row.
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// A word, by its number in the lexicon.
  static func key(word: Int) -> UInt64 { 1 << 63 | UInt64(word) }

  /// The first letters of two characters in a row, as they are read.
  static func key(initials first: UInt8, _ second: UInt8) -> UInt64 {
    1 << 62 | UInt64(first) << 8 | UInt64(second)
  }
}
