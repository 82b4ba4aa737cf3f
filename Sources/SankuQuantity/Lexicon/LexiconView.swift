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
  let suffixSlots: UnsafeBufferPointer<UInt64>
  let suffixWords: UnsafeBufferPointer<UInt16>
  let suffixMask: Int
  let suffixes: UnsafeBufferPointer<SuffixWord>
  let entries: UnsafeBufferPointer<WordEntry>

  @inline(__always)
  func classOf(_ unit: UInt16) -> CodePointClass {
    CodePointClass(rawValue: classes[Int(unit)])
  }

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
  func withView<Result>(_ body: (LexiconView) -> Result) -> Result {
    classes.withUnsafeBufferPointer { classes in
      keywordTrie.slots.withUnsafeBufferPointer { keywordSlots in
        keywordTrie.words.withUnsafeBufferPointer { keywordWords in
          keywords.withUnsafeBufferPointer { keywords in
            unitTrie.slots.withUnsafeBufferPointer { unitSlots in
              unitTrie.words.withUnsafeBufferPointer { unitWords in
                units.withUnsafeBufferPointer { units in
                  suffixTrie.slots.withUnsafeBufferPointer { suffixSlots in
                    suffixTrie.words.withUnsafeBufferPointer { suffixWords in
                      suffixes.withUnsafeBufferPointer { suffixes in
                        entries.withUnsafeBufferPointer { entries in
                          body(
                            LexiconView(
                              classes: classes, keywordSlots: keywordSlots,
                              keywordWords: keywordWords, keywordMask: keywordTrie.slotMask,
                              keywords: keywords, unitSlots: unitSlots, unitWords: unitWords,
                              unitMask: unitTrie.slotMask, units: units,
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
  }
}
