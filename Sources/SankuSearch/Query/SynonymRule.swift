/// One everyday word with one meaning, both folded (同义词规则).
struct SynonymRule: Sendable {
  /// The word's characters, with gaps.
  var word: [UInt32]
  var meaning: FoldedText

  /// The rules of a synonym as given; words without characters say nothing.
  static func rules(_ synonym: SearchSynonym) -> [SynonymRule] {
    let meanings = synonym.means.map(FoldedText.init(of:)).filter { !$0.stream.isEmpty }
    return synonym.words.map { FoldedText(of: $0).stream }.filter { !$0.isEmpty }.flatMap { word in
      meanings.map { SynonymRule(word: word, meaning: $0) }
    }
  }
}

extension FoldedText {
  init(of text: String) {
    self.init()
    read(text)
  }

  /// The characters that count with the atom of each; gaps have none.
  var indexedStream: (scalars: [UInt32], atoms: [Int]) {
    let scalars = stream
    var places: [Int] = []
    var index = 0
    for scalar in scalars {
      if scalar == PhraseText.gap {
        places.append(-1)
        continue
      }
      while atoms[index].kind == .gap || atoms[index].kind == .symbol { index += 1 }
      places.append(index)
      index += 1
    }
    return (scalars, places)
  }
}
