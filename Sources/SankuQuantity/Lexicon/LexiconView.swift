/// A lexicon for the time of one reading: a pointer to its tables and the objects themselves.
struct LexiconView {
  let image: UnsafeRawPointer
  /// Outlives the reading, as the reader that was called holds it; retaining it at every look
  /// would cost more than the look.
  let owner: Unmanaged<Lexicon>

  /// The lexicon itself, retained.
  var lexicon: Lexicon { owner.takeUnretainedValue() }

  @inline(__always)
  private func number(_ section: LexiconImage.Section) -> Int {
    Int(truncatingIfNeeded: image.load(fromByteOffset: section.rawValue * 8, as: UInt64.self))
  }

  @inline(__always)
  private func table<Element>(
    _ section: LexiconImage.Section, of type: Element.Type
  ) -> UnsafePointer<Element> {
    (image + number(section)).assumingMemoryBound(to: type)
  }

  @inline(__always)
  func classOf(_ unit: UInt16) -> CodePointClass {
    CodePointClass(
      rawValue: image.load(
        fromByteOffset: LexiconImage.classesOffset &+ 2 &* Int(unit), as: UInt8.self))
  }

  /// 0...9 for digits, 10 + power for multipliers, 255 for others.
  @inline(__always)
  func digit(_ unit: UInt16) -> UInt8 {
    image.load(fromByteOffset: LexiconImage.numeralsOffset &+ 2 &* Int(unit), as: UInt8.self)
  }

  @inline(__always)
  var keywords: UnsafePointer<Keyword> { table(.keywords, of: Keyword.self) }
  @inline(__always)
  var suffixes: UnsafePointer<SuffixWord> { table(.suffixes, of: SuffixWord.self) }
  @inline(__always)
  var dimensions: UnsafePointer<UnitDimension> { table(.dimensions, of: UnitDimension.self) }
  @inline(__always)
  var nameLengths: UnsafePointer<UInt8> { table(.nameLengths, of: UInt8.self) }
  @inline(__always)
  var known: KnownUnits { table(.known, of: KnownUnits.self).pointee }
  @inline(__always)
  var units: [UnitEntry] { lexicon.units }
  @inline(__always)
  var traits: UnsafePointer<EntryTraits> { table(.traits, of: EntryTraits.self) }

  /// The longest keyword at `units`, with its length; length 0 when there is none.
  @inline(__always)
  func keyword(_ units: UnsafePointer<UInt16>) -> (index: Int, length: Int) {
    longest(units, .keywordSlots, .keywordWords, .keywordMask)
  }

  /// The longest unit at `units`.
  @inline(__always)
  func unit(_ units: UnsafePointer<UInt16>) -> (index: Int, length: Int) {
    longest(units, .unitSlots, .unitWords, .unitMask)
  }

  /// The longest suffix word at `units`.
  @inline(__always)
  func suffix(_ units: UnsafePointer<UInt16>) -> (index: Int, length: Int) {
    longest(units, .suffixSlots, .suffixWords, .suffixMask)
  }

  @inline(__always)
  private func longest(
    _ units: UnsafePointer<UInt16>, _ slots: LexiconImage.Section,
    _ words: LexiconImage.Section, _ mask: LexiconImage.Section
  ) -> (index: Int, length: Int) {
    let slotTable = table(slots, of: UInt64.self)
    let wordTable = table(words, of: UInt16.self)
    let slotMask = number(mask)
    var node = 0
    var length = 0
    var found = (index: 0, length: 0)
    // The text ends with a nought, which begins no word.
    while true {
      node = Trie.step(slotTable, mask: slotMask, from: node, units[length])
      if node == 0 { return found }
      length += 1
      let word = wordTable[node]
      if word != 0 { found = (Int(word) - 1, length) }
    }
  }
}

extension Lexicon {
  /// The tables for the time of one reading.
  @inline(__always)
  var view: LexiconView { LexiconView(image: image, owner: .passUnretained(self)) }
}
