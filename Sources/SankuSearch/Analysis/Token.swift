/// One unit of the index with its place in the original text (词元).
package struct Token: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// One Chinese character (单字).
    case character
    /// Two Chinese characters in a row (二元).
    case bigram
    /// A run of letters, or a number with its decimals.
    case word
    /// A sign: `%`, `≥`.
    case symbol
  }

  /// What is indexed, folded.
  package var text: String
  /// UTF-8 offsets in the original, which cut the surface.
  package var range: Range<Int>
  package var kind: Kind
}
