/// The words that stand where a value should (定性用语表).
public struct WordTable: Sendable {
  /// The entries in the order they were added; a later entry for a word wins.
  public private(set) var words: [VagueWord]

  /// Creates a table from data.
  public init(_ words: [VagueWord]) { self.words = words }

  /// This table together with more entries.
  public func adding(_ more: [VagueWord]) -> WordTable { WordTable(words + more) }

  /// The built-in words.
  public static let standard = WordTable(standardWords)
}
