/// The plain tables of a lexicon in one block of memory, so that a reading takes one pointer
/// to it instead of retaining a dozen arrays.
struct LexiconImage: Sendable {
  /// What the block holds, in this order; the header gives each one's offset in bytes.
  enum Section: Int {
    case keywordSlots, keywordWords, keywords, unitSlots, unitWords, dimensions, nameLengths
    case suffixSlots, suffixWords, suffixes, known, traits
    /// Not offsets, but the masks of the three tries.
    case keywordMask, unitMask, suffixMask
  }

  /// Bytes before the first table.
  static let headerSize = 128
  /// Where the code points begin, two bytes each: the class and the value as a numeral.
  static let classesOffset = headerSize
  static let numeralsOffset = headerSize + 1

  private(set) var words: [UInt64]

  init(classes: [UInt8], numerals: [UInt8]) {
    words = Array(repeating: 0, count: LexiconImage.headerSize / 8)
    var pairs = [UInt8](repeating: 0, count: classes.count + numerals.count)
    for unit in classes.indices {
      pairs[2 * unit] = classes[unit]
      pairs[2 * unit + 1] = numerals[unit]
    }
    append(pairs)
  }

  /// Adds a table of plain values.
  mutating func add<Element: BitwiseCopyable>(_ section: Section, _ table: [Element]) {
    words[section.rawValue] = UInt64(words.count * 8)
    append(table)
  }

  /// Adds a trie: its transitions, its words, its mask.
  mutating func add(_ trie: Trie, _ slots: Section, _ nodes: Section, _ mask: Section) {
    add(slots, trie.slots)
    add(nodes, trie.words)
    words[mask.rawValue] = UInt64(trie.slotMask)
  }

  private mutating func append<Element: BitwiseCopyable>(_ table: [Element]) {
    let first = words.count
    let size = table.count * MemoryLayout<Element>.stride
    words.append(contentsOf: repeatElement(0, count: (size + 7) / 8))
    table.withUnsafeBytes { source in
      words.withUnsafeMutableBytes { target in
        UnsafeMutableRawBufferPointer(rebasing: target[(first * 8)...]).copyMemory(from: source)
      }
    }
  }

  /// A copy at a fixed address, to be freed by the owner.
  func allocate() -> UnsafeRawPointer {
    let copy = UnsafeMutableRawPointer.allocate(
      byteCount: words.count * 8, alignment: MemoryLayout<UInt64>.alignment)
    words.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) }
    }
    return UnsafeRawPointer(copy)
  }
}
