/// The facet values of all documents (筛选列): by document, and by value.
struct FacetIndex: Sendable {
  struct List: Sendable {
    var offset: Int
    var count: Int
  }

  struct Facet: Sendable {
    /// Where its ends and values start among the columns.
    var column: Int
    var lists: [List]
  }

  let shape: FlatBytes
  let columns: FlatBytes
  let lists: FlatBytes
  let facets: [Facet]

  /// Takes what was just built.
  init(shape: FlatBytes, columns: FlatBytes, lists: FlatBytes) {
    self.shape = shape
    self.columns = columns
    self.lists = lists
    facets = (try? Self.read(shape)) ?? []
  }

  init(_ snapshot: Snapshot) throws(SnapshotError) {
    shape = try snapshot.section(PostingFormat.SectionID.facetShape)
    columns = try snapshot.section(PostingFormat.SectionID.facetColumns)
    lists = try snapshot.section(PostingFormat.SectionID.facetLists)
    facets = try Self.read(shape)
  }

  private static func read(_ shape: FlatBytes) throws(SnapshotError) -> [Facet] {
    var place = 0
    func next() throws(SnapshotError) -> Int {
      defer { place += 8 }
      guard let number = Int(exactly: try shape.load(place, as: UInt64.self)) else {
        throw .damaged
      }
      return number
    }
    let count = try next()
    guard count <= shape.count / 16 else { throw .damaged }
    var facets: [Facet] = []
    for _ in 0..<count {
      let valueCount = try next()
      var facet = Facet(column: try next(), lists: [])
      guard valueCount <= shape.count / 16 else { throw .damaged }
      facet.lists.reserveCapacity(valueCount)
      for _ in 0..<valueCount {
        facet.lists.append(List(offset: try next(), count: try next()))
      }
      facets.append(facet)
    }
    return facets
  }

  /// The values of a document.
  func values(of document: Int, facet: Int, documentCount: Int) throws(SnapshotError) -> [Int] {
    guard facets.indices.contains(facet), document >= 0, document < documentCount
    else { return [] }
    let ends = facets[facet].column + 4 * document
    let start = Int(try columns.load(ends, as: UInt32.self))
    let end = Int(try columns.load(ends + 4, as: UInt32.self))
    guard start <= end, end - start <= columns.count / 4 else { throw .damaged }
    let base = facets[facet].column + 4 * (documentCount + 1)
    var result: [Int] = []
    for place in start..<end {
      result.append(Int(try columns.load(base + 4 * place, as: UInt32.self)))
    }
    return result
  }

  /// Adds the documents that have a value to the words of a bitmap.
  func add(
    value: Int, facet: Int, layout: DocumentLayout,
    to words: UnsafeMutableBufferPointer<UInt64>
  ) throws(SnapshotError) {
    guard facets.indices.contains(facet), facets[facet].lists.indices.contains(value)
    else { return }
    let list = facets[facet].lists[value]
    let isBitmap = PostingFormat(layout).isBitmap(list.count)
    let length = isBitmap ? 8 * layout.wordCount : 4 * list.count
    guard list.offset <= lists.count, length <= lists.count - list.offset else { throw .damaged }
    try lists.verify(list.offset..<list.offset + length)
    lists.withUnsafeBytes { bytes in
      if isBitmap {
        for word in 0..<layout.wordCount {
          words[word] |= bytes.load(fromByteOffset: list.offset + 8 * word, as: UInt64.self)
        }
      } else {
        for place in 0..<list.count {
          let slot = Int(bytes.load(fromByteOffset: list.offset + 4 * place, as: UInt32.self))
          words[slot / 64] |= 1 << UInt64(slot % 64)
        }
      }
    }
  }

  /// Of each value of a facet, how many documents of a set have it.
  ///
  /// Small sets are walked document by document; large ones are held against the values' lists.
  func counts(facet: Int, in set: DocumentSet, setCount: Int) throws(SnapshotError) -> [Int] {
    let known = facets[facet]
    let documents = set.layout.documentCount
    if setCount * 8 < documents { return try walk(facet, set) }
    let format = PostingFormat(set.layout)
    var counts = [Int](repeating: 0, count: known.lists.count)
    for (value, list) in known.lists.enumerated() {
      let isBitmap = format.isBitmap(list.count)
      let length = isBitmap ? 8 * format.wordCount : 4 * list.count
      guard list.offset <= lists.count, length <= lists.count - list.offset
      else { throw .damaged }
      try lists.verify(list.offset..<list.offset + length)
      counts[value] = lists.withUnsafeBytes { bytes in
        set.words.withUnsafeBufferPointer { words in
          guard let start = bytes.baseAddress else { return 0 }
          let base = start + list.offset
          return isBitmap
            ? WordKernels.countCommon(
              base.assumingMemoryBound(to: UInt64.self), words)
            : Self.countListed(base.assumingMemoryBound(to: UInt32.self), list.count, words)
        }
      }
    }
    return counts
  }

  private static func countListed(
    _ slots: UnsafePointer<UInt32>, _ count: Int, _ words: UnsafeBufferPointer<UInt64>
  ) -> Int {
    var total: UInt64 = 0
    for place in 0..<count {
      let slot = Int(slots[place])
      total &+= words[slot / 64] >> UInt64(slot % 64) & 1
    }
    return Int(total)
  }

  private func walk(_ facet: Int, _ set: DocumentSet) throws(SnapshotError) -> [Int] {
    let known = facets[facet]
    let documents = set.layout.documentCount
    let base = known.column
    guard base <= columns.count, 4 * (documents + 1) <= columns.count - base
    else { throw .damaged }
    try columns.verify(base..<columns.count)
    var counts = [Int](repeating: 0, count: known.lists.count)
    counts.withUnsafeMutableBufferPointer { counts in
      columns.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        let ends = (start + base).assumingMemoryBound(to: UInt32.self)
        let values = ends + documents + 1
        set.forEach { document in
          for place in Int(ends[document])..<Int(ends[document + 1]) {
            counts[Int(values[place])] &+= 1
          }
        }
      }
    }
    return counts
  }
}
