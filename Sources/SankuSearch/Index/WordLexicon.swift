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

  private var scalars: [UInt32] = []
  private var ends: [Int] = []
  private var numbers: [ArraySlice<UInt32>: Int] = [:]

  /// The number of a word, a new one if it is new.
  mutating func number(of word: ArraySlice<UInt32>) -> Int {
    if let known = numbers[word] { return known }
    scalars.append(contentsOf: word)
    ends.append(scalars.count)
    numbers[ArraySlice(Array(word))] = ends.count - 1
    return ends.count - 1
  }

  /// The words that contain a word, with how it sits in them.
  ///
  /// A number of three digits or more is looked for inside longer ones only where none starts
  /// with it: a code 205 means 20502, and not 21205.
  func matches(of word: ArraySlice<UInt32>, exactOnly: Bool) -> [(word: Int, fit: Fit)] {
    if exactOnly { return numbers[word].map { [($0, .exact)] } ?? [] }
    var found: [(word: Int, fit: Fit)] = []
    var start = 0
    for (number, end) in ends.enumerated() {
      if let place = scalars.firstOccurrence(of: word, in: start..<end) {
        let fit: Fit =
          place > start ? .inside : word.count == end - start ? .exact : .prefix
        found.append((number, fit))
      }
      start = end
    }
    let isCode = word.count >= 3 && word.allSatisfy { CharacterKind($0) == .digit }
    guard isCode, found.contains(where: { $0.fit != .inside }) else { return found }
    return found.filter { $0.fit != .inside }
  }
}

extension [UInt32] {
  /// The first place of a pattern inside a range; nil for an empty pattern.
  func firstOccurrence(of pattern: ArraySlice<UInt32>, in range: Range<Int>) -> Int? {
    withUnsafeBufferPointer { text in
      pattern.withUnsafeBufferPointer { pattern in
        guard let first = pattern.first, pattern.count <= range.count else { return nil }
        var place = range.lowerBound
        let last = range.upperBound - pattern.count
        while place <= last {
          if text[place] == first {
            var offset = 1
            while offset < pattern.count, text[place + offset] == pattern[offset] { offset += 1 }
            if offset == pattern.count { return place }
          }
          place += 1
        }
        return nil
      }
    }
  }
}
