/// Everyday words with their meanings (同义词表).
struct SynonymTable: Sendable {
  /// One word with one meaning, both folded.
  struct Rule {
    /// The word's characters, with gaps.
    var word: [UInt32]
    var meaning: FoldedText
  }

  /// Words and meanings by turns.
  private let strings: FlatStrings

  init(_ strings: FlatStrings) {
    self.strings = strings
  }

  /// The rules whose word stands in a folded text, in the order given.
  func rules(in stream: [UInt32]) throws(SnapshotError) -> [Rule] {
    let text = [UInt8](scalars: stream)
    var rules: [Rule] = []
    for number in stride(from: 0, to: strings.count - 1, by: 2) {
      let word = try strings.withBytes(number) { word -> [UInt32]? in
        guard word.count <= text.count, !word.isEmpty else { return nil }
        let isThere = text.withUnsafeBufferPointer { $0.firstOccurrence(of: Array(word)) != nil }
        return isThere ? word.scalars(in: 0..<word.count) : nil
      }
      guard let word else { continue }
      rules.append(Rule(word: word, meaning: FoldedText(of: try strings.text(number + 1))))
    }
    return rules
  }

  /// Writes what callers give; words without characters say nothing.
  static func write(_ synonyms: [SearchSynonym], to builder: inout FlatStringsBuilder) {
    for synonym in synonyms {
      let meanings = synonym.means.filter { !FoldedText(of: $0).stream.isEmpty }
      for word in synonym.words.map({ FoldedText(of: $0).stream }) where !word.isEmpty {
        for meaning in meanings {
          for scalar in word { builder.append(scalar: scalar) }
          builder.end()
          builder.append(meaning)
          builder.end()
        }
      }
    }
  }
}
