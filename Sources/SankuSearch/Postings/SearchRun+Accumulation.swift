/// Unions of many terms (多词并集), where too many sets of terms could reach the needed score for a
/// program over bitmaps: scores are added up list by list, window by window.
extension SearchRun {
  /// Scores a window that is shown by all terms. Documents without any of the first terms
  /// cannot reach what is needed; the lists of the others are only looked into for those that can.
  mutating func accumulate(window: Int, essential: Int, sums: UnsafeMutablePointer<UInt32>) {
    UnsafeMutableRawPointer(sums).initializeMemory(
      as: UInt32.self, repeating: 0, count: DocumentLayout.windowSlots)
    for term in 0..<essential {
      if terms[term].view.isBitmap {
        Self.addBitmap(terms[term], window: window, to: sums)
      } else if terms[term].isDirty {
        Self.addBlocks(terms[term], to: sums)
      }
    }
    var rest = 0
    for term in essential..<count { rest += terms[term].upper }
    var found = collect(sums, notBelow: UInt32(max(need - rest, 1)))
    if query.documents != nil || query.groups != nil { found = restrict(found, window: window) }
    if found > 0 { finishScores(found, window: window, from: essential) }
  }

  @inline(__always)
  private static func addBitmap(
    _ term: SearchTerm, window: Int, to sums: UnsafeMutablePointer<UInt32>
  ) {
    let (words, table) = (term.words, term.scores)
    // The impacts of a window lie in the order of its bits.
    var impacts = term.view.impacts + Int(term.view.directory[window])
    for place in 0..<DocumentLayout.windowWords {
      var word = words[place]
      let base = sums + 64 &* place
      while word != 0 {
        base[word.trailingZeroBitCount] &+= table[Int(impacts.pointee)]
        impacts += 1
        word &= word &- 1
      }
    }
  }

  @inline(__always)
  private static func addBlocks(_ term: SearchTerm, to sums: UnsafeMutablePointer<UInt32>) {
    guard let impacts = term.roomImpacts else { return }
    let (words, table) = (term.words, term.scores)
    for place in 0..<DocumentLayout.windowWords {
      var word = words[place]
      while word != 0 {
        let offset = 64 &* place &+ word.trailingZeroBitCount
        sums[offset] &+= table[Int(impacts[offset])]
        word &= word &- 1
      }
    }
  }

  /// Lists the slots of the window whose sums are high enough; gives their number.
  private func collect(_ sums: UnsafeMutablePointer<UInt32>, notBelow least: UInt32) -> Int {
    let (candidates, scores) = (candidates, scores)
    let raw = UnsafeRawPointer(sums)
    let bound = SIMD8<UInt32>(repeating: least)
    // The highest bit of a difference tells that a sum is too low; sums stay below 2^31.
    let signs: UInt64 = 0x8000_0000_8000_0000
    var found = 0
    for start in stride(from: 0, to: DocumentLayout.windowSlots, by: 8) {
      let lanes = raw.loadUnaligned(fromByteOffset: 4 &* start, as: SIMD8<UInt32>.self)
      let pairs = unsafeBitCast(lanes &- bound, to: SIMD4<UInt64>.self)
      let halves = pairs.lowHalf & pairs.highHalf
      guard halves[0] & halves[1] & signs != signs else { continue }
      for offset in start..<start &+ 8 where sums[offset] >= least {
        candidates[found] = UInt16(truncatingIfNeeded: offset)
        scores[found] = sums[offset]
        found &+= 1
      }
    }
    return found
  }

  /// Drops candidates outside the range or the wanted documents.
  private mutating func restrict(_ found: Int, window: Int) -> Int {
    mask.update(repeating: .max, count: DocumentLayout.windowWords)
    restrict(mask, window: window)
    var left = 0
    for place in 0..<found {
      let offset = Int(candidates[place])
      candidates[left] = candidates[place]
      scores[left] = scores[place]
      left &+= Int(mask[offset &>> 6] &>> UInt64(offset & 63) & 1)
    }
    return left
  }
}
