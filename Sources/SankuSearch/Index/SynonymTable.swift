/// Everyday words with their meanings (同义词表), sorted by the words so that those of a query are
/// found without a look at the others.
struct SynonymTable: Sendable {
  /// One word with one meaning, both folded.
  struct Rule {
    /// The word's characters, with gaps.
    var word: [UInt32]
    var meaning: FoldedText
  }

  /// Of each rule by turns: the word, its place in the order given, the meaning.
  private let strings: FlatStrings

  init(_ strings: FlatStrings) {
    self.strings = strings
  }

  private var count: Int { strings.count / 3 }

  /// The rules whose word stands in a folded text, in the order given.
  func rules(in stream: [UInt32]) throws(SnapshotError) -> [Rule] {
    let text = [UInt8](scalars: stream)
    var found: [Int: Int] = [:]
    for start in text.indices where text[start] & 0xC0 != 0x80 {
      let rest = text[start...]
      let character = rest.prefix(1) + rest.dropFirst().prefix { $0 & 0xC0 == 0x80 }
      var rule = try firstRule(notBelow: character)
      while rule < count {
        let fits = try strings.withBytes(3 * rule) { word -> Bool? in
          word.starts(with: character) ? rest.starts(with: word) : nil
        }
        guard let fits else { break }
        if fits { found[try place(of: rule)] = rule }
        rule += 1
      }
    }
    var rules: [Rule] = []
    for (_, rule) in found.sorted(by: { $0.key < $1.key }) {
      let word = try strings.withBytes(3 * rule) { $0.scalars(in: 0..<$0.count) }
      rules.append(
        Rule(word: word, meaning: FoldedText(of: try strings.text(3 * rule + 2))))
    }
    return rules
  }

  private func place(of rule: Int) throws(SnapshotError) -> Int {
    Int(try strings.text(3 * rule + 1)) ?? 0
  }

  /// The first rule whose word is not below some bytes.
  private func firstRule(notBelow bytes: ArraySlice<UInt8>) throws(SnapshotError) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if try strings.withBytes(3 * middle, { $0.lexicographicallyPrecedes(bytes) }) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Writes what callers give; words without characters say nothing.
  static func write(_ synonyms: [SearchSynonym], to builder: inout FlatStringsBuilder) {
    var entries: [(word: [UInt8], place: Int, meaning: String)] = []
    for synonym in synonyms {
      let meanings = synonym.means.filter { !FoldedText(of: $0).stream.isEmpty }
      for word in synonym.words.map({ FoldedText(of: $0).stream }) where !word.isEmpty {
        for meaning in meanings {
          entries.append(([UInt8](scalars: word), entries.count, meaning))
        }
      }
    }
    entries.sort { left, right in
      left.word == right.word
        ? left.place < right.place : left.word.lexicographicallyPrecedes(right.word)
    }
    for entry in entries {
      for byte in entry.word { builder.append(byte) }
      builder.end()
      builder.append(String(entry.place))
      builder.end()
      builder.append(entry.meaning)
      builder.end()
    }
  }
}
