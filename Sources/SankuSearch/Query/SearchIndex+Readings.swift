extension SearchIndex {
  /// Chinese words of names, synonyms and keywords that are read as some letters (拼音查词), the
  /// most frequent first.
  ///
  /// The first letters of neighbouring characters are terms of their own, so that only documents
  /// that can hold such a word are looked at.
  func words(
    readAs letters: [UInt32]
  ) throws(SnapshotError) -> [(scalars: [UInt32], weight: Double)] {
    guard let query = PinyinQuery(letters[...]) else { return [] }
    let initials = query.initials
    var found: [[UInt32]: (documents: Int, isWhole: Bool)] = [:]
    for document in try documents(readWith: initials) {
      var seen: Set<[UInt32]> = []
      try streams.forEachField(of: document, where: schema.suggests) { _, stream in
        for run in stream.split(whereSeparator: { CharacterKind($0) != .han }) where run.count > 1 {
          let text = Array(run)
          let readings = PinyinTable.standard.readings(of: text)
          for start in text.indices {
            guard let match = query.match(readings, from: start), match.range.count > 1
            else { continue }
            let word = Array(text[match.range])
            guard seen.insert(word).inserted else { continue }
            let isWhole = match.wholeCount == match.range.count
            found[word] = ((found[word]?.documents ?? 0) + 1, isWhole)
          }
        }
      }
    }
    if found.isEmpty { return try characters(readAs: query) }
    let ranked = found.sorted { left, right in
      let weights = [left, right].map { Double($0.value.documents) * ($0.value.isWhole ? 2 : 1) }
      if weights[0] != weights[1] { return weights[0] > weights[1] }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    return ranked.prefix(Self.readingLimit).map {
      ($0.key, $0.value.isWhole ? Relevance.pinyin : Relevance.initials)
    }
  }

  /// More words than this are not tried for one run of letters.
  private static let readingLimit = 8
  /// No more documents than this are looked at, evenly spread.
  private static let readingSample = 600

  /// Documents with neighbouring characters of such first letters.
  private func documents(readWith initials: [[UInt8]]) throws(SnapshotError) -> [Int] {
    var all = postings.emptySet()
    for letters in initials where letters.count > 1 {
      var set = postings.emptySet()
      for place in 1..<letters.count {
        let key = TermKey.key(initials: letters[place - 1], letters[place])
        var next = postings.emptySet()
        if let term = try postings.term(for: key) { try postings.add(term, to: &next) }
        if place == 1 { set = next } else { set.formIntersection(next) }
      }
      all.formUnion(set)
    }
    let documents = all.documents
    guard documents.count > Self.readingSample else { return documents }
    return (0..<Self.readingSample).map { documents[$0 * documents.count / Self.readingSample] }
  }

  /// A single syllable means the most frequent characters that are read so.
  private func characters(
    readAs query: PinyinQuery
  ) throws(SnapshotError) -> [(scalars: [UInt32], weight: Double)] {
    guard let syllable = PinyinTable.standard.numbers[query.letters] else { return [] }
    var counted: [(scalar: UInt32, count: Int)] = []
    for scalar in PinyinTable.standard.characters(readAs: syllable) {
      guard let term = try postings.term(for: TermKey.key(scalar)) else { continue }
      counted.append((scalar, try postings.documentFrequency(of: term)))
    }
    counted.sort { ($1.count, $0.scalar) < ($0.count, $1.scalar) }
    return counted.prefix(Self.readingLimit / 2).map { ([$0.scalar], Relevance.initials) }
  }
}
