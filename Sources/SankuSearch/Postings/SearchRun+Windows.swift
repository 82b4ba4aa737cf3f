/// What is done with the matches of a window (窗口内打分与计数).
extension SearchRun {
  /// What a document has to score to be among the best.
  var need: Int { max(Int(top.need), floor, 1) }

  /// Takes from a window's words what lies outside the range or the wanted documents.
  mutating func restrict(_ words: UnsafeMutablePointer<UInt64>, window: Int) {
    let start = window * DocumentLayout.windowWords
    if start * 64 < range.lowerBound || (start + DocumentLayout.windowWords) * 64 > range.upperBound
    {
      for word in 0..<DocumentLayout.windowWords where !range.contains((start + word) * 64) {
        words[word] = 0
      }
    }
    if let documents = query.documents {
      documents.words.withUnsafeBufferPointer { wanted in
        for word in 0..<DocumentLayout.windowWords { words[word] &= wanted[start + word] }
      }
    }
  }

  /// Counts the bits of a window, which is not before the last one, in all and by group.
  mutating func tally(_ words: UnsafePointer<UInt64>, window: Int) {
    let starts = index.layout.groupSlots
    let first = window * DocumentLayout.windowWords
    var word = first
    let end = first + DocumentLayout.windowWords
    while word < end, group + 1 < starts.count {
      let groupEnd = Int(starts[group + 1]) / 64
      if groupEnd <= word {
        group += 1
        continue
      }
      let stop = min(end, groupEnd)
      let found = WordKernels.count(words + (word - first), stop - word)
      groupCounts[group] += found
      total += found
      word = stop
    }
  }

  /// Lists the bits of a window; gives their number.
  @inline(__always)
  func listCandidates(_ words: UnsafePointer<UInt64>) -> Int {
    let candidates = candidates
    var found = 0
    for place in 0..<DocumentLayout.windowWords {
      var word = words[place]
      while word != 0 {
        candidates[found] = UInt16(truncatingIfNeeded: 64 &* place &+ word.trailingZeroBitCount)
        found &+= 1
        word &= word &- 1
      }
    }
    return found
  }

  /// Scores the candidates of a window that is shown by all terms, and keeps the best.
  mutating func scoreCandidates(_ found: Int, window: Int) {
    for place in 0..<found { scores[place] = 0 }
    finishScores(found, window: window, from: 0)
  }

  /// Adds what the terms from one on give, dropping candidates that cannot reach what is needed.
  mutating func finishScores(_ candidateCount: Int, window: Int, from first: Int) {
    var found = candidateCount
    var rest = 0
    for term in first..<count { rest += terms[term].upper }
    let least = need
    for term in first..<count {
      rest -= terms[term].upper
      if terms[term].view.isBitmap {
        addFromBitmap(terms[term], found, window: window)
      } else {
        addFromBlocks(terms[term], found)
      }
      if found > 8 || term + 1 == count { found = drop(found, below: least - rest) }
      if found == 0 { return }
    }
    let start = window * DocumentLayout.windowSlots
    for place in 0..<found where Int(scores[place]) >= need {
      keep(slot: start + Int(candidates[place]), score: scores[place])
    }
  }

  @inline(__always)
  private func addFromBitmap(_ term: SearchTerm, _ found: Int, window: Int) {
    let words = term.words
    let ranks = term.view.wordRanks + window * DocumentLayout.windowWords
    let impacts = term.view.impacts + Int(term.view.directory[window])
    let (table, candidates, scores) = (term.scores, candidates, scores)
    for place in 0..<found {
      let offset = Int(candidates[place])
      let word = words[offset &>> 6]
      let bit: UInt64 = 1 &<< UInt64(offset & 63)
      guard word & bit != 0 else { continue }
      let rank = Int(ranks[offset &>> 6]) &+ (word & (bit &- 1)).nonzeroBitCount
      scores[place] &+= table[Int(impacts[rank])]
    }
  }

  @inline(__always)
  private func addFromBlocks(_ term: SearchTerm, _ found: Int) {
    guard term.isDirty, let impacts = term.roomImpacts else { return }
    let words = term.words
    let (table, candidates, scores) = (term.scores, candidates, scores)
    for place in 0..<found {
      let offset = Int(candidates[place])
      guard words[offset &>> 6] &>> UInt64(offset & 63) & 1 != 0 else { continue }
      scores[place] &+= table[Int(impacts[offset])]
    }
  }

  /// Drops candidates below a score; gives the number of the others.
  @inline(__always)
  private func drop(_ found: Int, below least: Int) -> Int {
    guard least > 0 else { return found }
    let least = UInt32(truncatingIfNeeded: least)
    let (candidates, scores) = (candidates, scores)
    var left = 0
    for place in 0..<found {
      let score = scores[place]
      candidates[left] = candidates[place]
      scores[left] = score
      left &+= score >= least ? 1 : 0
    }
    return left
  }

  /// Keeps a slot unless it is kept already.
  @inline(__always)
  mutating func keep(slot: Int, score: UInt32) {
    if Int(score) >= need { top.addOnce(slot: slot, score: score) }
  }
}
