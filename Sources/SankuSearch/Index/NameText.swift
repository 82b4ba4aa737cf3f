/// The names of all documents without any gaps (名称), to rank by how the query sits in them.
struct NameText: Sendable {
  /// How a phrase sits in a name.
  enum Fit: Int, Comparable {
    case none, contains, starts, exact

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private var scalars: [UInt32] = []
  private var ends: [Int] = []

  mutating func append(_ folded: FoldedText) {
    for atom in folded.atoms where atom.kind != .gap && atom.kind != .symbol {
      scalars.append(atom.scalar)
    }
    scalars.append(PhraseText.valueEnd)
  }

  mutating func endDocument() {
    ends.append(scalars.count)
  }

  /// The best fit of a phrase in any of a document's names.
  func fit(of phrase: [UInt32], document: Int) -> Fit {
    var best = Fit.none
    let end = ends[document]
    var from = document == 0 ? 0 : ends[document - 1]
    while let place = scalars.firstOccurrence(of: phrase[...], in: from..<end) {
      let starts = place == 0 || scalars[place - 1] == PhraseText.valueEnd
      let closes = scalars[place + phrase.count] == PhraseText.valueEnd
      best = max(best, starts ? (closes ? .exact : .starts) : .contains)
      from = place + 1
    }
    return best
  }
}
