/// A lexicon's tables as plain pointers, for the time of one reading.
struct LexiconView {
  struct Tables {
    let classes: UnsafeBufferPointer<UInt8>
    let keywordSlots: UnsafeBufferPointer<UInt64>
    let keywordWords: UnsafeBufferPointer<UInt16>
    let keywordMask: Int
    let keywords: UnsafeBufferPointer<Keyword>
    let unitSlots: UnsafeBufferPointer<UInt64>
    let unitWords: UnsafeBufferPointer<UInt16>
    let unitMask: Int
    let units: UnsafeBufferPointer<UnitEntry>
    let dimensions: UnsafeBufferPointer<UnitDimension>
    let numerals: UnsafeBufferPointer<UInt8>
    let expressions: UnsafeBufferPointer<UnitExpression>
    let nameLengths: UnsafeBufferPointer<UInt8>
    let known: KnownUnits
    let suffixSlots: UnsafeBufferPointer<UInt64>
    let suffixWords: UnsafeBufferPointer<UInt16>
    let suffixMask: Int
    let suffixes: UnsafeBufferPointer<SuffixWord>
    let entries: UnsafeBufferPointer<WordEntry>
  }

  let tables: UnsafePointer<Tables>

  @inline(__always) var classes: UnsafeBufferPointer<UInt8> { tables.pointee.classes }
  @inline(__always) var keywordSlots: UnsafeBufferPointer<UInt64> { tables.pointee.keywordSlots }
  @inline(__always) var keywordWords: UnsafeBufferPointer<UInt16> { tables.pointee.keywordWords }
  @inline(__always) var keywordMask: Int { tables.pointee.keywordMask }
  @inline(__always) var keywords: UnsafeBufferPointer<Keyword> { tables.pointee.keywords }
  @inline(__always) var unitSlots: UnsafeBufferPointer<UInt64> { tables.pointee.unitSlots }
  @inline(__always) var unitWords: UnsafeBufferPointer<UInt16> { tables.pointee.unitWords }
  @inline(__always) var unitMask: Int { tables.pointee.unitMask }
  @inline(__always) var units: UnsafeBufferPointer<UnitEntry> { tables.pointee.units }
  @inline(__always) var dimensions: UnsafeBufferPointer<UnitDimension> { tables.pointee.dimensions }
  @inline(__always) var numerals: UnsafeBufferPointer<UInt8> { tables.pointee.numerals }
  @inline(__always) var expressions: UnsafeBufferPointer<UnitExpression> {
    tables.pointee.expressions
  }
  @inline(__always) var nameLengths: UnsafeBufferPointer<UInt8> { tables.pointee.nameLengths }
  @inline(__always) var known: KnownUnits { tables.pointee.known }
  @inline(__always) var suffixSlots: UnsafeBufferPointer<UInt64> { tables.pointee.suffixSlots }
  @inline(__always) var suffixWords: UnsafeBufferPointer<UInt16> { tables.pointee.suffixWords }
  @inline(__always) var suffixMask: Int { tables.pointee.suffixMask }
  @inline(__always) var suffixes: UnsafeBufferPointer<SuffixWord> { tables.pointee.suffixes }
  @inline(__always) var entries: UnsafeBufferPointer<WordEntry> { tables.pointee.entries }

  @inline(__always)
  func classOf(_ unit: UInt16) -> CodePointClass {
    CodePointClass(rawValue: classes[Int(unit)])
  }

  /// 0...9 for digits, 10 + power for multipliers, 255 for others.
  @inline(__always)
  func digit(_ unit: UInt16) -> UInt8 { numerals[Int(unit)] }

  /// The longest keyword at `units`, with its length; length 0 when there is none.
  @inline(__always)
  func keyword(_ units: UnsafePointer<UInt16>) -> (index: Int, length: Int) {
    LexiconView.longest(units, keywordSlots, keywordWords, keywordMask)
  }

  @inline(__always)
  func unit(_ units: UnsafePointer<UInt16>) -> (index: Int, length: Int) {
    LexiconView.longest(units, unitSlots, unitWords, unitMask)
  }

  @inline(__always)
  func suffix(_ units: UnsafePointer<UInt16>) -> (index: Int, length: Int) {
    LexiconView.longest(units, suffixSlots, suffixWords, suffixMask)
  }

  @inline(__always)
  private static func longest(
    _ units: UnsafePointer<UInt16>, _ slots: UnsafeBufferPointer<UInt64>,
    _ words: UnsafeBufferPointer<UInt16>, _ mask: Int
  ) -> (index: Int, length: Int) {
    var node = 0
    var length = 0
    var found = (index: 0, length: 0)
    // The text ends with a nought, which begins no word.
    while true {
      node = Trie.step(slots, mask: mask, from: node, units[length])
      if node == 0 { return found }
      length += 1
      let word = words[node]
      if word != 0 { found = (Int(word) - 1, length) }
    }
  }
}

extension Lexicon {
  /// Hands the tables to `body` without copying.
  @inline(__always)
  func withView(_ body: (LexiconView) -> Void) {
    classes.withUnsafeBufferPointer { classes in
      numerals.withUnsafeBufferPointer { numerals in
        units.withUnsafeBufferPointer { units in
          expressions.withUnsafeBufferPointer { expressions in
            dimensions.withUnsafeBufferPointer { dimensions in
              nameLengths.withUnsafeBufferPointer { nameLengths in
                entries.withUnsafeBufferPointer { entries in
                  withTries {
                    keywordSlots, keywordWords, unitSlots, unitWords, suffixSlots, suffixWords in
                    keywords.withUnsafeBufferPointer { keywords in
                      suffixes.withUnsafeBufferPointer { suffixes in
                        let tables = LexiconView.Tables(
                          classes: classes, keywordSlots: keywordSlots,
                          keywordWords: keywordWords, keywordMask: keywordTrie.slotMask,
                          keywords: keywords, unitSlots: unitSlots, unitWords: unitWords,
                          unitMask: unitTrie.slotMask, units: units, dimensions: dimensions,
                          numerals: numerals, expressions: expressions, nameLengths: nameLengths,
                          known: known,
                          suffixSlots: suffixSlots, suffixWords: suffixWords,
                          suffixMask: suffixTrie.slotMask, suffixes: suffixes,
                          entries: entries)
                        withUnsafePointer(to: tables) { body(LexiconView(tables: $0)) }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private typealias Slots = UnsafeBufferPointer<UInt64>
  private typealias Words = UnsafeBufferPointer<UInt16>

  @inline(__always)
  private func withTries(_ body: (Slots, Words, Slots, Words, Slots, Words) -> Void) {
    keywordTrie.slots.withUnsafeBufferPointer { keywordSlots in
      keywordTrie.words.withUnsafeBufferPointer { keywordWords in
        unitTrie.slots.withUnsafeBufferPointer { unitSlots in
          unitTrie.words.withUnsafeBufferPointer { unitWords in
            suffixTrie.slots.withUnsafeBufferPointer { suffixSlots in
              suffixTrie.words.withUnsafeBufferPointer { suffixWords in
                body(keywordSlots, keywordWords, unitSlots, unitWords, suffixSlots, suffixWords)
              }
            }
          }
        }
      }
    }
  }
}
