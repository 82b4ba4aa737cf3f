/// One piece of a query between spaces (查询词).
struct QueryClause: Sendable {
  enum Kind: Sendable {
    case words
    /// `"…"`: must occur as it stands.
    case phrase
    /// `-词`: must not occur.
    case exclusion
  }

  var kind: Kind
  /// Where it stands in the query's UTF-8, without quotation marks.
  var range: Range<Int>
  var folded: FoldedText

  /// Whether it has Chinese characters, letters or digits.
  var hasWords: Bool { folded.atoms.contains { $0.kind != .gap && $0.kind != .symbol } }
  var hasSymbols: Bool { folded.atoms.contains { $0.kind == .symbol } }
  /// Whether it is one whole syllable in letters.
  var isSyllable: Bool {
    guard kind == .words, folded.atoms.allSatisfy({ $0.kind == .letter && $0.scalar < 0x80 })
    else { return false }
    return PinyinTable.standard.numbers[folded.atoms.map { UInt8($0.scalar) }] != nil
  }
}

/// A query cut at its spaces and quotation marks (解析后的查询).
struct ParsedQuery: Sendable {
  private(set) var clauses: [QueryClause] = []
  private(set) var exclusions: [QueryClause] = []
  /// Whether there is nothing but spaces.
  private(set) var isBlank = true

  /// Longer queries are cut here: no description needs more, and none should stall the search.
  static let lengthLimit = 8192

  init(_ text: String) {
    var parser = QueryParser(text)
    while let clause = parser.next() {
      isBlank = false
      if clause.kind == .exclusion {
        if clause.hasWords { exclusions.append(clause) }
      } else if clause.hasWords || clause.hasSymbols {
        clauses.append(clause)
      }
    }
    // Signs count only when nothing else is asked.
    if clauses.contains(where: \.hasWords) { clauses.removeAll { !$0.hasWords } }
  }

  /// The query with syllables that stand apart put together: `man yi du` is `manyidu`.
  func joiningSyllables() -> ParsedQuery {
    guard clauses.count > 1, clauses.allSatisfy(\.isSyllable) else { return self }
    var joined = self
    var first = clauses[0]
    let letters = clauses.flatMap { $0.folded.atoms.map(\.scalar) }
    first.folded = FoldedText(of: String(scalars: letters))
    first.range = first.range.lowerBound..<clauses[clauses.count - 1].range.upperBound
    joined.clauses = [first]
    return joined
  }

  /// Whether the query is a description rather than words to be found; a run of letters or digits
  /// counts as one character.
  var isDescription: Bool {
    let length = clauses.reduce(0) { sum, clause in
      let folded = clause.folded
      return sum
        + folded.atoms.indices.count { place in
          switch folded.atoms[place].kind {
          case .han: true
          case .letter, .digit: !folded.continues(place)
          default: false
          }
        }
    }
    return length > Relevance.descriptionLength
  }
}

/// Walks through a query's characters.
private struct QueryParser {
  private let bytes: [UInt8]
  private let scalars: [(value: UInt32, start: Int)]
  private var index = 0

  init(_ text: String) {
    var start = 0
    var scalars: [(UInt32, Int)] = []
    for scalar in text.unicodeScalars.prefix(ParsedQuery.lengthLimit) {
      scalars.append((scalar.value, start))
      start += UTF8.width(scalar)
    }
    self.scalars = scalars
    bytes = Array(text.utf8.prefix(start))
  }

  mutating func next() -> QueryClause? {
    while index < scalars.count, isSpace(index) { index += 1 }
    guard index < scalars.count else { return nil }
    let isFirst = index == 0 || isSpace(index - 1)
    let negates = isFirst && [0x2D, 0xFF0D].contains(scalars[index].value)
    if negates, index + 1 < scalars.count, !isSpace(index + 1) {
      index += 1
      return clause(.exclusion, content(endingQuote: closingQuote(from: index)))
    }
    let close = closingQuote(from: index)
    return clause(close == nil ? .words : .phrase, content(endingQuote: close))
  }

  /// The content of the quotation that a mark at the index opens, or the word that starts there.
  private mutating func content(endingQuote close: Int?) -> Range<Int> {
    if let close {
      defer { index = close + 1 }
      return index + 1..<close
    }
    let start = index
    index += 1
    while index < scalars.count, !isSpace(index), closingQuote(from: index) == nil { index += 1 }
    return start..<index
  }

  /// Where the quotation that a mark at an index opens is closed, if both marks are there.
  private func closingQuote(from open: Int) -> Int? {
    let wanted: UInt32
    switch scalars[safe: open]?.value {
    case 0x22: wanted = 0x22
    case 0x201C: wanted = 0x201D
    case 0xFF02: wanted = 0xFF02
    default: return nil
    }
    return scalars[(open + 1)...].firstIndex { $0.value == wanted }
  }

  private func isSpace(_ place: Int) -> Bool {
    Unicode.Scalar(scalars[place].value)?.properties.isWhitespace ?? false
  }

  private func clause(_ kind: QueryClause.Kind, _ place: Range<Int>) -> QueryClause {
    func offset(_ index: Int) -> Int { scalars[safe: index]?.start ?? bytes.count }
    let range = offset(place.lowerBound)..<offset(place.upperBound)
    var folded = FoldedText()
    folded.read(String(decoding: bytes[range], as: UTF8.self))
    return QueryClause(kind: kind, range: range, folded: folded)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
