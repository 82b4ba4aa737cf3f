/// Terms and the documents that hold them (倒排索引): built in this process, or in a snapshot.
///
/// Knows numbered documents in groups, terms as integers, and facets as numbers; what they mean
/// is the caller's. Whatever reads postings throws when the snapshot turns out to be damaged.
package final class PostingIndex: Sendable {
  let layout: DocumentLayout
  let scale: ImpactScale
  let format: PostingFormat
  let dictionary: PostingDictionary
  let facets: FacetIndex
  private let shape: FlatBytes

  init(
    layout: DocumentLayout, scale: ImpactScale, dictionary: PostingDictionary, facets: FacetIndex
  ) {
    self.layout = layout
    self.scale = scale
    self.dictionary = dictionary
    self.facets = facets
    format = PostingFormat(layout)
    shape = Self.shape(layout: layout, scale: scale, dictionary: dictionary)
  }

  package var documentCount: Int { layout.documentCount }
  package var groupCount: Int { layout.groupCount }
  package var termCount: Int { dictionary.termCount }
  package var facetCount: Int { facets.facets.count }

  /// The number of values of a facet.
  package func valueCount(ofFacet facet: Int) -> Int {
    facets.facets.indices.contains(facet) ? facets.facets[facet].lists.count : 0
  }

  /// The documents of a group.
  package func documents(inGroup group: Int) -> Range<Int> {
    guard group >= 0, group < groupCount else { return 0..<0 }
    return Int(layout.groupDocuments[group])..<Int(layout.groupDocuments[group + 1])
  }

  package func emptySet() -> DocumentSet { DocumentSet(layout: layout) }

  package func fullSet() -> DocumentSet {
    var set = emptySet()
    set.insert(groups: 0..<groupCount)
    return set
  }
}

extension PostingIndex {
  /// Adds the index to a snapshot.
  package func add(to writer: inout SnapshotWriter) {
    // What is read to open the index comes first, next to the start of the file.
    writer.add(PostingFormat.SectionID.shape, shape)
    writer.add(PostingFormat.SectionID.facetShape, facets.shape)
    writer.add(PostingFormat.SectionID.samples, dictionary.samples)
    writer.add(PostingFormat.SectionID.keys, dictionary.keys)
    writer.add(PostingFormat.SectionID.entries, dictionary.entries)
    writer.add(PostingFormat.SectionID.lists, dictionary.lists)
    writer.add(PostingFormat.SectionID.facetColumns, facets.columns)
    writer.add(PostingFormat.SectionID.facetLists, facets.lists)
  }

  /// The index in a snapshot; reads no posting yet.
  package convenience init(_ snapshot: Snapshot) throws(SnapshotError) {
    let shape = try snapshot.section(PostingFormat.SectionID.shape)
    let termCount = Int(try shape.load(0, as: UInt32.self))
    let groupCount = Int(try shape.load(4, as: UInt32.self))
    let firstInName = Int(try shape.load(8, as: UInt32.self))
    guard shape.count == 16 + 4 * 256 + 4 * (groupCount + 1), firstInName <= 256
    else { throw .damaged }
    var values: [Float] = []
    for byte in 0..<256 {
      values.append(Float(bitPattern: try shape.load(16 + 4 * byte, as: UInt32.self)))
    }
    var starts: [UInt32] = []
    for group in 0...groupCount {
      let start = try shape.load(16 + 4 * 256 + 4 * group, as: UInt32.self)
      guard start >= starts.last ?? 0 else { throw .damaged }
      starts.append(start)
    }
    let dictionary = PostingDictionary(
      termCount: termCount, keys: try snapshot.section(PostingFormat.SectionID.keys),
      samples: try snapshot.section(PostingFormat.SectionID.samples),
      entries: try snapshot.section(PostingFormat.SectionID.entries),
      lists: try snapshot.section(PostingFormat.SectionID.lists))
    guard dictionary.keys.count == 8 * termCount,
      dictionary.entries.count == PostingFormat.entryLength * termCount,
      dictionary.samples.count
        == 8 * ((termCount + PostingFormat.sampling - 1) / PostingFormat.sampling)
    else { throw .damaged }
    self.init(
      layout: DocumentLayout(groupDocuments: starts),
      scale: ImpactScale(values: values, firstInName: firstInName), dictionary: dictionary,
      facets: try FacetIndex(snapshot))
  }

  private static func shape(
    layout: DocumentLayout, scale: ImpactScale, dictionary: PostingDictionary
  ) -> FlatBytes {
    var buffer = FlatBuffer()
    buffer.append(UInt32(truncatingIfNeeded: dictionary.termCount))
    buffer.append(UInt32(truncatingIfNeeded: layout.groupCount))
    buffer.append(UInt32(truncatingIfNeeded: scale.firstInName))
    buffer.append(UInt32(0))
    for value in scale.values { buffer.append(value.bitPattern) }
    for start in layout.groupDocuments { buffer.append(start) }
    return buffer.finish()
  }
}

extension PostingIndex {
  /// The place of a term among all terms by key, nil where no document holds it.
  package func term(for key: UInt64) throws(SnapshotError) -> Int? {
    let place = try firstTerm(notBelow: key)
    guard place < termCount, try dictionary.keys.load(8 * place, as: UInt64.self) == key
    else { return nil }
    return place
  }

  /// The terms whose keys lie in a range.
  package func terms(in keys: ClosedRange<UInt64>) throws(SnapshotError) -> Range<Int> {
    let start = try firstTerm(notBelow: keys.lowerBound)
    let end =
      keys.upperBound == .max ? termCount : try firstTerm(notBelow: keys.upperBound + 1)
    return start..<max(start, end)
  }

  package func key(of term: Int) throws(SnapshotError) -> UInt64 {
    try dictionary.keys.load(8 * term, as: UInt64.self)
  }

  /// In how many documents a term occurs.
  package func documentFrequency(of term: Int) throws(SnapshotError) -> Int {
    Int(try dictionary.entries.load(PostingFormat.entryLength * term + 4, as: UInt32.self))
  }

  private func firstTerm(notBelow key: UInt64) throws(SnapshotError) -> Int {
    let sampling = PostingFormat.sampling
    let samples = dictionary.samples
    try samples.verify(0..<samples.count)
    let sample = samples.withUnsafeBytes {
      Self.lowerBound($0, 0..<samples.count / 8, key)
    }
    // The key lies behind the last sample below it.
    let start = max(0, (sample - 1) * sampling)
    let end = min(termCount, start + sampling)
    try dictionary.keys.verify(8 * start..<8 * end)
    return dictionary.keys.withUnsafeBytes { Self.lowerBound($0, start..<end, key) }
  }

  private static func lowerBound(
    _ keys: UnsafeRawBufferPointer, _ range: Range<Int>, _ key: UInt64
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if keys.load(fromByteOffset: 8 * middle, as: UInt64.self) < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
