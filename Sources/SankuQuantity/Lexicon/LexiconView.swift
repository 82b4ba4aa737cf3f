/// A lexicon's tables as plain pointers, for the time of one reading.
struct LexiconView {
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
  let entries: UnsafeBufferPointer<VagueWord>

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
                withTries { keywordSlots, keywordWords, unitSlots, unitWords, suffixSlots, suffixWords in
                  keywords.withUnsafeBufferPointer { keywords in
                    suffixes.withUnsafeBufferPointer { suffixes in
                      body(
                        LexiconView(
                          classes: classes, keywordSlots: keywordSlots,
                          keywordWords: keywordWords, keywordMask: keywordTrie.slotMask,
                          keywords: keywords, unitSlots: unitSlots, unitWords: unitWords,
                          unitMask: unitTrie.slotMask, units: units, dimensions: dimensions,
                          numerals: numerals, expressions: expressions, nameLengths: nameLengths, known: known,
                          suffixSlots: suffixSlots, suffixWords: suffixWords,
                          suffixMask: suffixTrie.slotMask, suffixes: suffixes,
                          entries: entries))
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
