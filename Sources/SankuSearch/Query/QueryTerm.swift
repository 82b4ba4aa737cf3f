/// What a query asks the index for, one unit at a time (查询词项).
struct QueryTerm: Sendable, Hashable {
  enum Unit: Sendable, Hashable {
    case character, bigram, word, symbol
  }

  var unit: Unit
  var scalars: [UInt32]

  var text: String { String(scalars: scalars) }
}

extension QueryTerm {
  /// The terms of a stretch of a folded text, each once.
  ///
  /// Where two Chinese characters stand together the pair is asked for, not the characters.
  static func terms(of atoms: ArraySlice<FoldedText.Atom>, symbols: Bool = false) -> [Self] {
    var folded = FoldedText()
    folded.replaceAtoms(atoms)
    var result: [Self] = []
    var seen: Set<Self> = []
    func add(_ unit: Unit, _ range: Range<Int>) {
      let term = QueryTerm(unit: unit, scalars: folded.atoms[range].map(\.scalar))
      if seen.insert(term).inserted { result.append(term) }
    }
    var index = 0
    while index < folded.atoms.count {
      let end = folded.endOfRun(from: index)
      switch folded.atoms[index].kind {
      case .han where end == index + 1: add(.character, index..<end)
      case .han: for start in index..<end - 1 { add(.bigram, start..<start + 2) }
      case .letter, .digit: add(.word, index..<end)
      case .symbol: if symbols { add(.symbol, index..<end) }
      case .gap, .quote, .mark: break
      }
      index = end
    }
    return result
  }
}
