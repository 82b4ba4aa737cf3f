/// A searchable collection of documents (检索索引): built once, then only read.
package struct SearchIndex: Sendable {
  package let schema: SearchSchema
  /// The documents by id; a document's number is its place here.
  let documents: [SearchDocument]
  /// Where each document stood in the list the index was built from.
  let origins: [Int]
  let terms: TermTable
  let lexicon: WordLexicon
  let postings: PostingStore
  let phrases: PhraseText
  let names: NameText
  let facets: [FacetColumn]
  let synonyms: [SynonymRule]

  /// The number of documents.
  package var count: Int { documents.count }

  /// Builds an index; costs one pass over all texts.
  package init(
    schema: SearchSchema, documents: [SearchDocument], synonyms: [SearchSynonym] = []
  ) {
    var schema = schema
    if schema.fields.isEmpty { schema.fields = [.init(name: "", weight: 1)] }
    var builder = IndexBuilder(schema: schema)
    let order = documents.indices.sorted {
      (documents[$0].id, $0) < (documents[$1].id, $1)
    }
    let sorted = order.map { documents[$0] }
    for document in sorted { builder.add(document) }
    self.schema = schema
    self.documents = sorted
    origins = order
    terms = builder.terms
    lexicon = builder.lexicon
    postings = PostingStore(
      builder.occurrences, weights: schema.fields.map { Float($0.weight) })
    phrases = builder.phrases
    names = builder.names
    facets = builder.facets
    self.synonyms = synonyms.flatMap(SynonymRule.rules)
  }
}

/// Gathers what the parts of an index are made of, document by document (建索引).
struct IndexBuilder {
  private let schema: SearchSchema
  private var folded = FoldedText()
  private var word: [UInt32] = []
  private(set) var terms = TermTable()
  private(set) var lexicon = WordLexicon()
  private(set) var occurrences: Occurrences
  private(set) var phrases: PhraseText
  private(set) var names = NameText()
  private(set) var facets: [FacetColumn]

  init(schema: SearchSchema) {
    self.schema = schema
    occurrences = Occurrences(fieldCount: schema.fields.count)
    phrases = PhraseText(fieldCount: schema.fields.count)
    facets = Array(repeating: FacetColumn(), count: schema.facets.count)
  }

  mutating func add(_ document: SearchDocument) {
    for field in schema.fields.indices {
      var length = 0
      for value in field < document.fields.count ? document.fields[field] : [] {
        folded.read(value)
        length += addTokens()
        phrases.append(folded)
        if field == 0 { names.append(folded) }
      }
      occurrences.endField(length: length)
      phrases.endField()
    }
    names.endDocument()
    for facet in facets.indices {
      facets[facet].append(facet < document.facets.count ? document.facets[facet] : [])
    }
  }

  /// Counts the tokens of the folded text; tells its length in characters and words.
  private mutating func addTokens() -> Int {
    var length = 0
    folded.forEachToken { unit, atoms in
      let key: UInt64
      switch unit {
      case .character(let scalar):
        key = TermTable.key(scalar)
        length += 1
      case .symbol(let scalar):
        key = TermTable.key(scalar)
      case .bigram(let first, let second):
        key = TermTable.key(first, second)
      case .word:
        word.removeAll(keepingCapacity: true)
        for atom in folded.atoms[atoms] { word.append(atom.scalar) }
        key = TermTable.key(word: lexicon.number(of: word[...]))
        length += 1
      }
      occurrences.add(term: terms.number(of: key))
    }
    return length
  }
}
