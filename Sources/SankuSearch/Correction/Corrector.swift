/// Looks for words of the documents that differ from a query word by one character (纠错).
///
/// A wrong, a missing, a surplus Chinese character, or two that changed places. Every stretch
/// of every name and keyword is compared, which is quick, since the first character mostly decides.
struct Corrector {
  /// A word that occurs.
  struct Candidate {
    var text: String
    /// In how many documents, less for weaker kinds of slips.
    var weight: Double
  }

  private enum Slip: Int {
    case wrong, missing, swapped, surplus

    /// What the number of documents counts. A surplus character leaves less to go by, and the
    /// rest is always at least as frequent as what a wrong one would leave.
    var weight: Double { self == .surplus ? 0.5 : 1 }
  }

  private struct Found {
    var slip: Slip
    var documents = 0
    var lastDocument = -1
    var first: (document: Int, field: Int)
  }

  let index: SearchIndex
  private let query: [UInt32]
  private var found: [[UInt32]: Found] = [:]

  /// Shorter words than these would turn into anything.
  private static let leastForWrong = 3
  private static let leastForSurplus = 4
  private static let most = 24

  /// The words that a group may have meant, the most likely first.
  static func candidates(
    for clause: QueryClause, in index: SearchIndex
  ) throws(SnapshotError) -> [Candidate] {
    let query = clause.folded.stream
    guard query.contains(where: { CharacterKind($0) == .han }), (2...most).contains(query.count)
    else { return [] }
    var corrector = Corrector(index: index, query: query)
    try corrector.compareAll()
    return try corrector.ranked()
  }

  private init(index: SearchIndex, query: [UInt32]) {
    self.index = index
    self.query = query
  }

  private mutating func compareAll() throws(SnapshotError) {
    for document in try candidates() {
      try index.streams.forEachField(of: document, where: index.schema.suggests) { field, text in
        for start in text.indices { compare(text, start..<text.count, document, field) }
      }
    }
  }

  /// The documents that hold all characters of the query but one at most: no slip costs more.
  private func candidates() throws(SnapshotError) -> [Int] {
    let characters = Set(query.filter { CharacterKind($0) == .han })
    var held = [UInt8](repeating: 0, count: index.count)
    for character in characters.sorted() {
      try index.slot(for: QueryTerm(unit: .character, scalars: [character])).forEach {
        document, _ in held[document] &+= 1
      }
    }
    return held.indices.filter { Int(held[$0]) >= characters.count - 1 }
  }

  /// Compares the query with what starts at a place.
  private mutating func compare(
    _ text: [UInt32], _ rest: Range<Int>, _ document: Int, _ field: Int
  ) {
    let start = rest.lowerBound
    var same = 0
    while same < query.count, start + same < rest.upperBound, text[start + same] == query[same] {
      same += 1
    }
    guard same < query.count, start + same < rest.upperBound else { return }
    func fits(_ from: Int, _ place: Int) -> Bool {
      let length = query.count - from
      guard length >= 0, place + length <= rest.upperBound else { return false }
      return (0..<length).allSatisfy { query[from + $0] == text[place + $0] }
    }
    func note(_ slip: Slip, _ end: Int) {
      record(slip, start..<end, text, document, field)
    }
    let place = start + same
    let isHan = CharacterKind(text[place]) == .han
    if isHan, query.count >= Self.leastForWrong, fits(same + 1, place + 1) {
      note(.wrong, start + query.count)
    }
    if isHan, same > 0, fits(same, place + 1) { note(.missing, start + query.count + 1) }
    if query.count >= Self.leastForWrong, same + 1 < query.count, place + 1 < rest.upperBound,
      text[place] == query[same + 1], text[place + 1] == query[same], fits(same + 2, place + 2)
    {
      note(.swapped, start + query.count)
    }
    if query.count >= Self.leastForSurplus, CharacterKind(query[same]) == .han,
      fits(same + 1, place)
    {
      note(.surplus, start + query.count - 1)
    }
  }

  private mutating func record(
    _ slip: Slip, _ range: Range<Int>, _ text: [UInt32], _ document: Int, _ field: Int
  ) {
    let word = Array(text[range])
    var entry = found[word] ?? Found(slip: slip, first: (document, field))
    if entry.lastDocument != document {
      entry.documents += 1
      entry.lastDocument = document
    }
    found[word] = entry
  }

  /// The best candidates, as documents write them.
  private func ranked() throws(SnapshotError) -> [Candidate] {
    let ranked = found.map { word, entry in
      (word, entry, Double(entry.documents) * entry.slip.weight)
    }.sorted { left, right in
      if left.2 != right.2 { return left.2 > right.2 }
      if left.1.slip != right.1.slip { return left.1.slip.rawValue < right.1.slip.rawValue }
      return left.0.lexicographicallyPrecedes(right.0)
    }
    var candidates: [Candidate] = []
    for (word, entry, weight) in ranked.prefix(Self.limit) {
      let text = try surface(of: word, in: entry.first) ?? String(scalars: word)
      candidates.append(Candidate(text: text, weight: weight))
    }
    return candidates
  }

  /// More candidates than this are never shown.
  private static let limit = 8

  /// The word as a document writes it, before folding.
  private func surface(
    of word: [UInt32], in place: (document: Int, field: Int)
  ) throws(SnapshotError) -> String? {
    for value in try index.documents[place.document].fields[place.field] {
      let folded = FoldedText(of: value)
      let (scalars, atoms) = folded.indexedStream
      guard let start = scalars.firstOccurrence(of: word[...], in: 0..<scalars.count) else {
        continue
      }
      let first = folded.atoms[atoms[start]]
      let last = folded.atoms[atoms[start + word.count - 1]]
      return String(decoding: Array(value.utf8)[Int(first.start)..<Int(last.end)], as: UTF8.self)
    }
    return nil
  }
}
