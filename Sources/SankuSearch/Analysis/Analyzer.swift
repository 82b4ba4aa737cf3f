/// Cuts texts into tokens (分词): the one analyzer for indexing, querying and highlighting.
///
/// Chinese runs give every character and every pair of neighbours, so that any part of a name is
/// found without a dictionary. Other scripts give words, digits give numbers.
package struct Analyzer: Sendable {
  package init() {}

  /// The tokens of a text in the order of their starts, a character before its bigram.
  package func tokens(in text: String) -> [Token] {
    var folded = FoldedText()
    folded.read(text)
    var tokens: [Token] = []
    folded.forEachToken { unit, atoms in
      let kind: Token.Kind =
        switch unit {
        case .character: .character
        case .bigram: .bigram
        case .word: .word
        case .symbol: .symbol
        }
      let covered = folded.atoms[atoms]
      let start = Int(covered.first?.start ?? 0)
      tokens.append(
        Token(
          text: String(scalars: covered.lazy.map(\.scalar)),
          range: start..<max(start, Int(covered.last?.end ?? 0)), kind: kind))
    }
    return tokens
  }
}

/// A token as the index sees it: two characters fit in one integer.
enum TokenUnit {
  case character(UInt32)
  case bigram(UInt32, UInt32)
  case word
  case symbol(UInt32)
}

extension FoldedText {
  /// Calls with each token and the atoms it covers.
  @inline(__always)
  func forEachToken(_ body: (TokenUnit, Range<Int>) -> Void) {
    var index = 0
    while index < atoms.count {
      let atom = atoms[index]
      switch atom.kind {
      case .han:
        body(.character(atom.scalar), index..<index + 1)
        if index + 1 < atoms.count, atoms[index + 1].kind == .han {
          body(.bigram(atom.scalar, atoms[index + 1].scalar), index..<index + 2)
        }
        index += 1
      case .letter, .digit:
        let end = endOfRun(from: index)
        body(.word, index..<end)
        index = end
      case .symbol:
        body(.symbol(atom.scalar), index..<index + 1)
        index += 1
      case .gap, .quote, .mark:
        index += 1
      }
    }
  }
}

extension String {
  /// The text of code points; those that are none are left out.
  init(scalars: some Sequence<UInt32>) {
    self.init(String.UnicodeScalarView(scalars.lazy.compactMap(Unicode.Scalar.init)))
  }
}
