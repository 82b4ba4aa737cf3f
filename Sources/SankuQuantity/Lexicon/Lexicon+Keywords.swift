extension Lexicon {
  /// Later lists win over earlier ones; a vague word keeps its entry in any case.
  static func compile(
    _ words: WordTable
  ) -> (trie: Trie, keywords: [Keyword], first: [UInt16]) {
    var list = KeywordList()
    for (index, word) in words.words.enumerated() {
      list.add(word.word, Keyword(kind: .vague), entry: index + 1)
    }
    list.add(all: Keyword.plains, Keyword(kind: .plain))
    list.add(all: Keyword.times, Keyword(kind: .time))
    list.add(all: Keyword.increases, Keyword(kind: .direction, direction: .increase))
    list.add(all: Keyword.decreases, Keyword(kind: .direction, direction: .decrease))
    list.add(all: Keyword.unchanged, Keyword(kind: .direction, direction: .unchanged))
    list.add(all: Keyword.upward, Keyword(kind: .target, direction: .increase))
    list.add(all: Keyword.downward, Keyword(kind: .target, direction: .decrease))
    list.add(all: Keyword.rateNames, Keyword(kind: .rateName))
    list.add(all: Keyword.openings, Keyword(kind: .baselineOpening))
    list.add(all: Keyword.baselines, Keyword(kind: .baseline))
    list.add(all: Keyword.placeholders, Keyword(kind: .placeholder))
    for (comparator, words) in Keyword.nearSigns {
      list.add(all: words, Keyword(kind: .nearSign, comparator: comparator))
    }
    for (comparator, words) in Keyword.signs {
      list.add(all: words, Keyword(kind: .sign, comparator: comparator))
    }
    list.add("每", Keyword(kind: .each))
    for (text, power) in [
      ("百分之", 2), ("千分之", 3), ("万分之", 4), ("十万分之", 5), ("百万分之", 6), ("百份之", 2),
    ] {
      list.add(text, Keyword(kind: .fraction, argument: Int16(power)))
    }
    for (text, percent) in [("百分百", 100), ("一半", 50), ("百分之百", 100), ("半数", 50)] {
      list.add(text, Keyword(kind: .percentage, argument: Int16(percent)))
    }
    for (text, times) in [("翻番", 1), ("翻一番", 1), ("翻两番", 3), ("翻三番", 7), ("翻倍", 1)] {
      list.add(text, Keyword(kind: .doubling, argument: Int16(times)))
    }
    return (list.trie, list.keywords, list.first)
  }
}

/// Collects keywords so that one spelling has one entry.
private struct KeywordList {
  var trie = Trie(capacity: 4000)
  var keywords: [Keyword] = []
  var first: [UInt16] = []

  mutating func add(all list: String, _ keyword: Keyword) {
    for word in list.utf8.split(separator: 0x20) { add(String(Substring(word)), keyword) }
  }

  mutating func add(_ text: String, _ keyword: Keyword, entry: Int = 0) {
    let folded = Lexicon.fold(text)
    guard let head = folded.first else { return }
    if let index = trie.index(of: folded) {
      let old = keywords[index].entry
      keywords[index] = keyword
      keywords[index].entry = entry > 0 ? Int16(clamping: entry) : old
      return
    }
    trie.insert(folded, index: keywords.count)
    keywords.append(keyword)
    keywords[keywords.count - 1].entry = Int16(clamping: entry)
    first.append(head)
  }
}
