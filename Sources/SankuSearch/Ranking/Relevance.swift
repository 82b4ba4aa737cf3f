/// The figures that ranking rests on (排序参数).
///
/// A score is a base by ``SearchMatch`` plus three shares below 1 in all, so that documents of a
/// better kind come first whatever their words weigh. Only preferences of the caller and the
/// share that synonyms lose move a document across kinds.
enum Relevance {
  /// BM25's k1: how soon further occurrences stop to count.
  static let saturation = 1.2
  /// BM25's b: how much a long field takes off.
  static let lengthShare = 0.5

  /// What the share of words found, their frequencies and their standing together are worth.
  static let coverage = 0.3
  static let frequency = 0.4
  static let phrase = 0.3
  /// What standing together is worth outside the name.
  static let phraseOutsideName = 0.5

  /// A query word at the start of a longer word, and inside it.
  static let prefix = 0.8
  static let inside = 0.5
  /// What a synonym is worth against the word itself.
  static let synonym = 0.9
  /// What letters read as pinyin are worth, by whole syllables and by first letters.
  static let pinyin = 0.95
  static let initials = 0.85
  /// What a corrected query is worth against an exact one.
  static let correction = 0.8

  /// A partial match needs this share of the coverage of the best one.
  static let partialShare = 0.5
  /// The same for a description, which speaks of many things.
  static let descriptionShare = 0.2
  /// Of more matches than this, only the best by frequency are ranked by how they match.
  static let rankedLimit = 1024
  /// Longer queries are descriptions: no document is asked to hold all of their words.
  static let descriptionLength = 16

  static func base(_ match: SearchMatch) -> Double {
    switch match {
    case .partial: 0
    case .allWords: 1
    case .wordsInName: 1.5
    case .nameContains: 2
    case .nameStarts: 2.5
    case .exactName: 5
    }
  }
}
