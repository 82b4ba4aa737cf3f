/// How posting lists lie in memory and in a snapshot (倒排表的存放格式).
///
/// | list | parts, in order |
/// |---|---|
/// | one document | none: slot and impact stand in the dictionary |
/// | few documents | best, groups, block starts, block offsets, widths, greatest impacts, deltas, impacts |
/// | many documents | best, groups, window ranks, bitmap, word ranks, greatest impacts, impacts |
///
/// Deltas are packed in blocks of 128 postings with a width for each block. A window is 4096
/// slots. `best` holds the slots and impacts of the best documents, `groups` how many documents
/// each group has; both are left out where lists are short.
struct PostingFormat: Sendable {
  enum SectionID {
    static let shape: UInt32 = 0x5000
    static let keys: UInt32 = 0x5001
    static let samples: UInt32 = 0x5002
    static let entries: UInt32 = 0x5003
    static let lists: UInt32 = 0x5004
    static let facetShape: UInt32 = 0x5005
    static let facetColumns: UInt32 = 0x5006
    static let facetLists: UInt32 = 0x5007
  }

  static let blockLength = 128
  static let bestCount = 16
  static let bestLength = 80
  static let entryLength = 12
  /// Each so-manieth key stands in a table of its own, where looking up starts.
  static let sampling = 256
  /// Bytes behind the last list, since numbers are read eight bytes at a time.
  static let slack = 64

  let groupCount: Int
  let windowCount: Int

  init(_ layout: DocumentLayout) {
    groupCount = layout.groupCount
    windowCount = layout.windowCount
  }

  var slotCount: Int { windowCount * DocumentLayout.windowSlots }
  var wordCount: Int { windowCount * DocumentLayout.windowWords }

  /// Whether a list is a bitmap: where each of 64 slots, on average, has more than one document.
  func isBitmap(_ documentFrequency: Int) -> Bool { documentFrequency * 64 > slotCount }

  func hasBest(_ documentFrequency: Int) -> Bool { documentFrequency >= 64 }

  func hasGroups(_ documentFrequency: Int) -> Bool {
    documentFrequency >= 1024 && groupCount * 16 <= documentFrequency
  }

  /// Where the parts of a list start.
  struct Parts {
    var groups = 0
    /// Block starts or window ranks.
    var directory = 0
    /// Block offsets or the bitmap.
    var second = 0
    /// Widths or word ranks.
    var third = 0
    var greatest = 0
    /// Deltas; of a bitmap, the impacts.
    var data = 0
  }

  func parts(_ documentFrequency: Int) -> Parts {
    var parts = Parts()
    parts.groups = hasBest(documentFrequency) ? Self.bestLength : 0
    parts.directory = parts.groups + (hasGroups(documentFrequency) ? 4 * groupCount : 0)
    if isBitmap(documentFrequency) {
      parts.second = (parts.directory + 4 * windowCount + 7) & ~7
      parts.third = parts.second + 8 * wordCount
      parts.greatest = parts.third + 2 * wordCount
      parts.data = parts.greatest + windowCount
    } else {
      let blocks = Self.blocks(documentFrequency)
      parts.second = parts.directory + 4 * blocks
      parts.third = parts.second + 4 * (blocks + 1)
      parts.greatest = parts.third + blocks
      parts.data = parts.greatest + blocks
    }
    return parts
  }

  static func blocks(_ documentFrequency: Int) -> Int {
    (documentFrequency + blockLength - 1) / blockLength
  }
}
