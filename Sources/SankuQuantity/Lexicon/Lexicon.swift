/// All words of a reader, compiled once and shared by its copies (词典).
final class Lexicon: Sendable {
  /// The tables of plain values.
  let image: LexiconImage
  let entries: [WordEntry]
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
    entries = words.words.map { WordEntry($0) }

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
    self.image = image
  }

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

/// The units that rules of the language name themselves, by their index; -1 when not in the
/// table.
struct KnownUnits: Sendable {
  var percent: Int32 = -1
  var perMille: Int32 = -1
  var perMyriad: Int32 = -1
  var times: Int32 = -1
  var yuan: Int32 = -1
  var occasion: Int32 = -1
  var year: Int32 = -1
  var month: Int32 = -1
  var monthCount: Int32 = -1
  var level: Int32 = -1
  var star: Int32 = -1

  init(_ table: UnitTable) {
    for (index, unit) in table.units.enumerated() {
      let index = Int32(index)
      switch unit.name {
      case "%": percent = index
      case "‰": perMille = index
      case "万分比": perMyriad = index
      case "倍": times = index
      case "元": yuan = index
      case "次": occasion = index
      case "年": year = index
      case "月": month = index
      case "个月": monthCount = index
      case "级": level = index
      case "星": star = index
      default: break
      }
    }
  }
}
