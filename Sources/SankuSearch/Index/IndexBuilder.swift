/// Gathers what the parts of an index are made of, document by document (建索引).
struct IndexBuilder: ~Copyable {
  private let schema: SearchSchema
  private var folded = FoldedText()
  private var keys: [UInt64] = []
  private var words = WordNumbers()
  private var initials: PinyinInitials
  private var postings: PostingIndexBuilder
  private var streams = FlatStringsBuilder()
  private var documents = FlatStringsBuilder()
  private var facets: FacetValues

  init(schema: SearchSchema) {
    self.schema = schema
    postings = PostingIndexBuilder(
      fields: schema.fields.map { .init(weight: $0.weight, lengthShare: Relevance.lengthShare) },
      saturation: Relevance.saturation, facetCount: schema.facets.count)
    facets = FacetValues(schema.facets.map { _ in [] })
    initials = PinyinInitials()
  }

  /// Adds the next document; groups never fall.
  mutating func add(_ document: SearchDocument, group: Int) {
    for field in schema.fields.indices {
      keys.removeAll(keepingCapacity: true)
      var length = 0
      for value in field < document.fields.count ? document.fields[field] : [] {
        folded.read(value)
        length += addTokens()
        if schema.suggests(field: field) { initials.append(of: folded, to: &keys) }
        StreamStore.write(folded, to: &streams)
      }
      streams.append(StreamStore.fieldEnd)
      postings.addField(keys, length: length)
    }
    streams.end()
    for facet in schema.facets.indices where facet < document.facets.count {
      for value in Set(document.facets[facet]).sorted() {
        postings.addFacetValue(facets.number(adding: value, facet: facet), facet: facet)
      }
    }
    postings.endDocument(group: group)
    DocumentStore.write(
      document, to: &documents, fieldCount: schema.fields.count, facetCount: schema.facets.count)
  }

  /// Adds the tokens of the folded text; tells its length in characters and words.
  private mutating func addTokens() -> Int {
    var length = 0
    var keys = [UInt64]()
    swap(&keys, &self.keys)
    folded.forEachToken { unit, atoms in
      switch unit {
      case .character(let scalar):
        keys.append(TermKey.key(scalar))
        length += 1
      case .symbol(let scalar): keys.append(TermKey.key(scalar))
      case .bigram(let first, let second): keys.append(TermKey.key(first, second))
      case .word:
        keys.append(TermKey.key(word: words.number(of: folded.atoms[atoms].map(\.scalar))))
        length += 1
      }
    }
    swap(&keys, &self.keys)
    return length
  }

  /// The index.
  consuming func finish(
    origins: [Int], synonyms: [SearchSynonym]
  ) throws(SnapshotError) -> SearchIndex {
    let meta = IndexMeta(schema: schema, facets: facets)
    var lexicon = FlatStringsBuilder()
    for word in words.words {
      for scalar in word { lexicon.append(scalar: scalar) }
      lexicon.end()
    }
    var table = FlatStringsBuilder()
    SynonymTable.write(synonyms, to: &table)
    var places = FlatBuffer(capacity: 4 * origins.count)
    for origin in origins { places.append(UInt32(truncatingIfNeeded: origin)) }
    let parts = IndexParts(
      meta: meta, postings: postings.finish(), documents: documents.finish(),
      streams: streams.finish(), lexicon: lexicon.finish(), synonyms: table.finish(),
      origins: places.finish())
    return try SearchIndex(parts)
  }
}

/// The first letters of neighbouring characters, for fields of short terms (拼音首字母).
struct PinyinInitials {
  private let table = PinyinTable.standard

  func append(of folded: FoldedText, to keys: inout [UInt64]) {
    var start = 0
    while start < folded.atoms.count {
      let end = folded.endOfRun(from: start)
      if folded.atoms[start].kind == .han, end - start > 1 {
        let readings = table.readings(of: folded.atoms[start..<end].map(\.scalar))
        for place in 1..<readings.count { append(readings[place - 1], readings[place], to: &keys) }
      }
      start = end
    }
  }

  private func append(_ first: [UInt16], _ second: [UInt16], to keys: inout [UInt64]) {
    // A character has one reading or two, which mostly begin alike.
    for (left, syllable) in first.enumerated() {
      let leftInitial = table.initial(of: syllable)
      if left > 0, leftInitial == table.initial(of: first[0]) { continue }
      for (right, syllable) in second.enumerated() {
        let rightInitial = table.initial(of: syllable)
        if right > 0, rightInitial == table.initial(of: second[0]) { continue }
        keys.append(TermKey.key(initials: leftInitial, rightInitial))
      }
    }
  }
}
