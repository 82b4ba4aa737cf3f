/// The words and numbers that occur (字母词与数字), to be searched by any of their parts.
///
/// Chinese texts hold few of them, so that a look at each costs less than an index of parts.
struct WordLexicon: Sendable {
  /// How a query word sits in a word of the lexicon.
  enum Fit: Sendable {
    case exact, prefix, inside

    /// What such an occurrence is worth.
    var weight: Float {
      switch self {
      case .exact: 1
      case .prefix: Float(Relevance.prefix)
      case .inside: Float(Relevance.inside)
      }
    }
  }

  private let words: FlatStrings

  init(_ words: FlatStrings) {
    self.words = words
  }

  /// The words that contain a word, with how it sits in them.
  ///
  /// A number of three digits or more is looked for inside longer ones only where none starts
  /// with it: a code 205 means 20502, and not 21205.
  func matches(
    of word: ArraySlice<UInt32>, exactOnly: Bool
  ) throws(SnapshotError) -> [(word: Int, fit: Fit)] {
    let pattern = [UInt8](scalars: word)
    var found: [(word: Int, fit: Fit)] = []
    for number in 0..<words.count {
      let fit = try words.withBytes(number) { bytes -> Fit? in
        guard bytes.count >= pattern.count, !exactOnly || bytes.count == pattern.count,
          let place = bytes.firstOccurrence(of: pattern)
        else { return nil }
        return place > 0 ? .inside : bytes.count == pattern.count ? .exact : .prefix
      }
      if let fit { found.append((number, fit)) }
    }
    let isCode = word.count >= 3 && word.allSatisfy { CharacterKind($0) == .digit }
    guard isCode, found.contains(where: { $0.fit != .inside }) else { return found }
    return found.filter { $0.fit != .inside }
  }
}

/// Numbers words as they come up.
struct WordNumbers {
  private(set) var words: [[UInt32]] = []
  private var numbers: [[UInt32]: Int] = [:]

  /// The number of a word, a new one if it is new.
  mutating func number(of word: [UInt32]) -> Int {
    if let known = numbers[word] { return known }
    words.append(word)
    numbers[word] = words.count - 1
    return words.count - 1
  }
}
