/// A searchable collection of documents (检索索引): built once or opened, then only read.
///
/// Everything lies in flat blocks, so that a snapshot is opened without reading it. Where a block of
/// a snapshot turns out to be damaged, reading throws; an index in memory never does.
package struct SearchIndex: Sendable {
  package let schema: SearchSchema
  let postings: PostingIndex
  let documents: DocumentStore
  let streams: StreamStore
  let lexicon: WordLexicon
  let synonyms: SynonymTable
  let facets: FacetValues
  private let parts: IndexParts

  /// The number of documents.
  package var count: Int { documents.count }

  /// Builds an index; costs one pass over all texts.
  package init(
    schema: SearchSchema, documents: [SearchDocument], synonyms: [SearchSynonym] = []
  ) {
    var schema = schema
    if schema.fields.isEmpty { schema.fields = [.init(name: "", weight: 1)] }
    let groupFacet = schema.groups.flatMap { schema.facets.firstIndex(of: $0) }
    func group(_ document: SearchDocument) -> String {
      guard let facet = groupFacet, facet < document.facets.count else { return "" }
      return document.facets[facet].first ?? ""
    }
    let groups = documents.map(group)
    let numbers = Dictionary(
      Set(groups).sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let order = documents.indices.sorted {
      (groups[$0], documents[$0].id, $0) < (groups[$1], documents[$1].id, $1)
    }
    var builder = IndexBuilder(schema: schema)
    for place in order { builder.add(documents[place], group: numbers[groups[place]] ?? 0) }
    do {
      self = try builder.finish(origins: order, synonyms: synonyms)
    } catch {
      preconditionFailure("blocks made here fit each other")
    }
  }

  /// Opens the index of a snapshot.
  package init(_ snapshot: Snapshot) throws(SnapshotError) {
    try self.init(try IndexParts(snapshot))
  }

  init(_ parts: IndexParts) throws(SnapshotError) {
    func strings(_ strings: IndexParts.Strings) throws(SnapshotError) -> FlatStrings {
      try FlatStrings(ends: strings.ends, bytes: strings.bytes)
    }
    self.parts = parts
    schema = parts.meta.schema
    facets = parts.meta.facets
    postings = parts.postings
    documents = DocumentStore(
      try strings(parts.documents), fieldCount: schema.fields.count,
      facetCount: schema.facets.count)
    streams = StreamStore(try strings(parts.streams))
    lexicon = WordLexicon(try strings(parts.lexicon))
    synonyms = SynonymTable(try strings(parts.synonyms))
    guard postings.documentCount == documents.count else { throw .damaged }
  }

  /// Adds the index to a snapshot.
  package func write(to writer: inout SnapshotWriter) {
    parts.write(to: &writer)
  }

  /// Where a document stood in the list the index was built from.
  func origin(of document: Int) throws(SnapshotError) -> Int {
    Int(try parts.origins.load(4 * document, as: UInt32.self))
  }
}
