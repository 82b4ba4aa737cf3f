/// The blocks that an index consists of (索引各部分), built or opened.
struct IndexParts: Sendable {
  typealias Strings = (ends: FlatBytes, bytes: FlatBytes)

  var meta: IndexMeta
  var postings: PostingIndex
  var documents: Strings
  var streams: Strings
  var lexicon: Strings
  var synonyms: Strings
  /// Where each document stood in the list that the index was built from.
  var origins: FlatBytes
}

/// The names of fields, facets and their values (索引说明).
struct IndexMeta: Sendable {
  var schema: SearchSchema
  var facets: FacetValues

  var records: [[String]] {
    schema.fields.map { field in
      ["field", field.name, String(field.weight), field.kind == .term ? "term" : "text"]
    }
      + zip(schema.facets, facets.values).map { ["facet", $0] + $1 }
      + [["groups", schema.groups ?? ""]]
  }

  init(schema: SearchSchema, facets: FacetValues) {
    self.schema = schema
    self.facets = facets
  }

  init(_ records: [[String]]) throws(SnapshotError) {
    var schema = SearchSchema(fields: [])
    var values: [[String]] = []
    for record in records {
      switch record.first {
      case "field" where record.count == 4:
        guard let weight = Double(record[2]) else { throw .damaged }
        schema.fields.append(
          .init(name: record[1], weight: weight, kind: record[3] == "term" ? .term : .text))
      case "facet" where record.count >= 2:
        schema.facets.append(record[1])
        values.append(Array(record[2...]))
      case "groups" where record.count == 2: schema.groups = record[1].isEmpty ? nil : record[1]
      default: throw .damaged
      }
    }
    guard !schema.fields.isEmpty else { throw .damaged }
    self.init(schema: schema, facets: FacetValues(values))
  }
}

extension IndexParts {
  private enum Section {
    static let meta: UInt32 = 0x5300_0001
    static let origins: UInt32 = 0x5300_0002
    static let documents: UInt32 = 0x5300_0010
    static let streams: UInt32 = 0x5300_0020
    static let lexicon: UInt32 = 0x5300_0030
    static let synonyms: UInt32 = 0x5300_0040
  }

  /// Adds the blocks to a snapshot.
  func write(to writer: inout SnapshotWriter) {
    writer.add(Section.meta, TextRecords.bytes(meta.records))
    writer.add(Section.origins, origins)
    for (id, strings) in [
      (Section.documents, documents), (Section.streams, streams), (Section.lexicon, lexicon),
      (Section.synonyms, synonyms),
    ] {
      writer.add(id, strings.ends)
      writer.add(id + 1, strings.bytes)
    }
    postings.add(to: &writer)
  }

  /// The blocks of a snapshot.
  init(_ snapshot: Snapshot) throws(SnapshotError) {
    func strings(_ id: UInt32) throws(SnapshotError) -> Strings {
      (try snapshot.section(id), try snapshot.section(id + 1))
    }
    self.init(
      meta: try IndexMeta(try TextRecords.read(try snapshot.section(Section.meta))),
      postings: try PostingIndex(snapshot),
      documents: try strings(Section.documents), streams: try strings(Section.streams),
      lexicon: try strings(Section.lexicon), synonyms: try strings(Section.synonyms),
      origins: try snapshot.section(Section.origins))
  }
}
