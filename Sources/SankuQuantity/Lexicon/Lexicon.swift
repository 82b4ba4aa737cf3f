/// All words of a reader, compiled once and shared by its copies (词典).
final class Lexicon: Sendable {
  /// The tables of plain values, written once; held by address, since retaining an array at each
  /// reading would cost more than reading a plain cell.
  nonisolated(unsafe) let image: UnsafeRawPointer
  let words: [VagueWord]
  let units: [UnitEntry]
  /// Each unit as an expression of its own, so that plain units cost no allocation.
  let expressions: [UnitExpression]

  init(units table: UnitTable, words: WordTable) {
    var classes = [UInt8](repeating: 0, count: 65_536)
    let unitWords = Lexicon.compile(table)
    let keywords = Lexicon.compile(words)
    let suffixes = Lexicon.compileSuffixes()
    for text in unitWords.first { classes[Int(text)] |= CodePointClass.unit.rawValue }
    for text in keywords.first { classes[Int(text)] |= CodePointClass.keyword.rawValue }
    for text in suffixes.first { classes[Int(text)] |= CodePointClass.suffix.rawValue }
    Lexicon.markCharacters(&classes)
    var numerals = [UInt8](repeating: 255, count: 65_536)
    for numeral in ChineseDigit.all { numerals[Int(numeral)] = ChineseDigit.value(numeral) }
    units = unitWords.entries
    expressions = unitWords.entries.map { UnitExpression(head: .init($0)) }
    self.words = words.words

    var image = LexiconImage(classes: classes, numerals: numerals)
    image.add(keywords.trie, .keywordSlots, .keywordWords, .keywordMask)
    image.add(.keywords, keywords.keywords)
    image.add(unitWords.trie, .unitSlots, .unitWords, .unitMask)
    image.add(.dimensions, table.units.map(\.dimension))
    // How many code points the canonical names have.
    image.add(.nameLengths, table.units.map { UInt8(clamping: $0.name.utf16.count) })
    image.add(suffixes.trie, .suffixSlots, .suffixWords, .suffixMask)
    image.add(.suffixes, suffixes.words)
    image.add(.known, [KnownUnits(table)])
    image.add(.traits, words.words.map { EntryTraits($0) })
    self.image = image.allocate()
  }

  deinit { image.deallocate() }

  /// A word as the reader sees it: folded 16-bit code points without spaces.
  static func fold(_ text: String) -> [UInt16] {
    var text = text
    var units: [UInt16] = []
    text.withUTF8 { bytes in
      FoldedText.with(bytes) {
        units = Array(UnsafeBufferPointer(start: $0.units, count: $0.count))
      }
    }
    return units
  }

  private static func markCharacters(_ classes: inout [UInt8]) {
    for digit in 0x30...0x39 { classes[digit] |= CodePointClass.digit.rawValue }
    for letter in 0x41...0x5A { classes[letter] |= CodePointClass.letter.rawValue }
    for letter in 0x61...0x7A { classes[letter] |= CodePointClass.letter.rawValue }
    for numeral in ChineseDigit.all {
      classes[Int(numeral)] |= CodePointClass.numeral.rawValue
    }
    for separator in ",;。、!?|" {
      for unit in separator.utf16 {
        classes[Int(unit)] |= CodePointClass.separator.rawValue
      }
    }
    for special in "<>=≥≤》《〉〈≈~±*×_□-.[]()%ⅠⅡⅢⅣⅤⅥ〔+≠" {
      for unit in special.utf16 { classes[Int(unit)] |= CodePointClass.special.rawValue }
    }
  }

  private static func compile(
    _ table: UnitTable
  ) -> (trie: Trie, entries: [UnitEntry], first: [UInt16]) {
    var trie = Trie(capacity: 1500)
    var entries: [UnitEntry] = []
    var first: [UInt16] = []
    for unit in table.units {
      for spelling in [unit.name] + unit.aliases {
        let folded = fold(spelling)
        if let head = folded.first { first.append(head) }
        trie.insert(folded, index: entries.count)
      }
      entries.append(UnitEntry(unit))
    }
    return (trie, entries, first)
  }

  private static func compileSuffixes() -> (trie: Trie, words: [SuffixWord], first: [UInt16]) {
    var trie = Trie(capacity: 200)
    var words: [SuffixWord] = []
    var first: [UInt16] = []
    for (comparator, list) in Keyword.suffixes {
      for word in list.split(separator: " ") {
        let folded = fold(String(word))
        if let head = folded.first { first.append(head) }
        trie.insert(folded, index: words.count)
        words.append(SuffixWord(comparator: comparator))
      }
    }
    return (trie, words, first)
  }
}

/// What the parser needs to know of a vague word.
struct EntryTraits: Sendable {
  let category: VagueWord.Category
  let hasEquivalent: Bool
  /// Whether the word is a grade or 是, 否.
  let isGrade: Bool
  /// 高中低: all grades are listed, none is chosen.
  let isWholeScale: Bool

  init(_ word: VagueWord) {
    isGrade = word.category == .grade || word.category == .yesNo
    isWholeScale = word.word == "高中低" || word.word == "优良中差"
    category = word.category
    hasEquivalent = word.equivalent != nil
  }
}
