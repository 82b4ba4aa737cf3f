/// The documents that hold a term (倒排表), checked and ready to be read.
package struct PostingList {
  private let index: PostingIndex
  let view: PostingView

  init(index: PostingIndex, view: PostingView) {
    self.index = index
    self.view = view
  }

  /// In how many documents the term occurs.
  package var documentFrequency: Int { view.count }

  /// A term in a document (词频分值).
  package struct Impact: Sendable, Equatable {
    /// The saturated frequency over all fields, from 0 to 1.
    package var frequency: Float
    /// Whether the term occurs in the first field.
    package var isInName: Bool
  }

  /// Calls with each document, ascending.
  @inline(__always)
  package func forEach(_ body: (Int, Impact) -> Void) {
    let scale = index.scale
    var group = 0
    var (end, shift) = (0, 0)
    let layout = index.layout
    view.forEach(windowCount: layout.windowCount) { slot, byte in
      while slot >= end {
        shift = Int(layout.groupSlots[group]) - Int(layout.groupDocuments[group])
        end = Int(layout.groupSlots[group + 1])
        group += 1
      }
      body(
        slot - shift,
        Impact(frequency: scale.values[Int(byte)], isInName: Int(byte) >= scale.firstInName))
    }
    withExtendedLifetime(index) {}
  }

  /// The impact in a document, nil where the term does not occur.
  package func impact(in document: Int) -> Impact? {
    guard document >= 0, document < index.documentCount else { return nil }
    let byte = view.impact(inSlot: index.layout.slot(of: document))
    withExtendedLifetime(index) {}
    return byte.map {
      Impact(
        frequency: index.scale.values[Int($0)], isInName: Int($0) >= index.scale.firstInName)
    }
  }

  /// Adds the documents to a set of the same index.
  package func add(to set: inout DocumentSet) {
    precondition(set.layout.wordCount == index.layout.wordCount, "a set of another index")
    set.withWords { words in
      if view.isBitmap {
        for place in 0..<words.count { words[place] |= view.words[place] }
      } else {
        view.forEach(windowCount: index.layout.windowCount) { slot, _ in
          words[slot / 64] |= 1 << UInt64(slot % 64)
        }
      }
    }
    withExtendedLifetime(index) {}
  }
}

extension PostingIndex {
  /// The list of a term.
  package func list(of term: Int) throws(SnapshotError) -> PostingList {
    PostingList(index: self, view: try view(of: term))
  }

  /// Calls with each document that holds a term, ascending.
  package func forEachPosting(
    of term: Int, _ body: (Int, PostingList.Impact) -> Void
  ) throws(SnapshotError) {
    try list(of: term).forEach(body)
  }

  /// The impact of a term in a document. To ask for many documents, keep ``list(of:)``.
  package func impact(
    of term: Int, in document: Int
  ) throws(SnapshotError) -> PostingList.Impact? {
    try list(of: term).impact(in: document)
  }

  /// Adds the documents that hold a term to a set.
  package func add(_ term: Int, to set: inout DocumentSet) throws(SnapshotError) {
    try list(of: term).add(to: &set)
  }

  /// The verified list of a term; with `bestOnly` just its first part, up to the groups.
  func view(of term: Int, bestOnly: Bool = false) throws(SnapshotError) -> PostingView {
    let place = PostingFormat.entryLength * term
    guard term >= 0, term < termCount else { throw .damaged }
    try dictionary.entries.verify(place..<place + PostingFormat.entryLength)
    let entry = dictionary.entries.start + place
    let count = Int(entry.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    if count == 1 { return PostingView(entry: entry) }
    guard count > 1, count <= layout.documentCount else { throw .damaged }
    let offset = 8 * Int(entry.loadUnaligned(as: UInt32.self))
    let parts = format.parts(count)
    let lists = dictionary.lists
    guard offset <= lists.count, parts.data <= lists.count - offset else { throw .damaged }
    if bestOnly, format.isBitmap(count) {
      try lists.verify(offset..<offset + parts.directory)
    } else {
      var end = offset + parts.data + count
      if !format.isBitmap(count) {
        let last = offset + parts.second + 4 * PostingFormat.blocks(count)
        end += Int(try lists.load(last, as: UInt32.self))
      }
      // Numbers are read eight bytes at a time.
      try lists.verify(offset..<end + 8)
    }
    return PostingView(list: lists.start + offset, count: count, format: format)
  }
}
