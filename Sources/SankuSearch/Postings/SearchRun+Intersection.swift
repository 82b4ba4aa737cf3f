/// Documents with all terms (交集).
extension SearchRun {
  mutating func intersect(counting: Bool) {
    // The rarest first.
    let order = (0..<count).sorted { terms[$0].view.count < terms[$1].view.count }
    if terms[order[0]].view.isBitmap {
      intersectBitmaps(counting: counting)
    } else {
      intersectFromBlocks(order, counting: counting)
    }
  }

  private mutating func intersectBitmaps(counting: Bool) {
    let first = range.lowerBound / DocumentLayout.windowSlots
    let end = (range.upperBound + DocumentLayout.windowSlots - 1) / DocumentLayout.windowSlots
    for window in first..<max(first, end) {
      var reach = 0
      for term in 0..<count { reach += terms[term].upper(window: window) }
      let isWorthScoring = query.limit > 0 && reach >= need
      guard counting || isWorthScoring else { continue }
      for term in 0..<count { _ = terms[term].show(window: window) }
      WordKernels.combine(terms[0].words, terms[1].words, mask, mask) { one, two, _ in one & two }
      for term in 2..<max(count, 2) {
        WordKernels.combine(terms[term].words, mask, mask, mask) { one, two, _ in one & two }
      }
      restrict(mask, window: window)
      if counting { tally(mask, window: window) }
      guard isWorthScoring else { continue }
      let found = listCandidates(mask)
      if found > 0 { scoreCandidates(found, window: window) }
    }
  }

  /// Starts from the slots of the rarest term and holds them against the other lists in turn.
  private mutating func intersectFromBlocks(_ order: [Int], counting: Bool) {
    let first = order[0]
    let all = terms[first].unpack(&scratch)
    let size = terms[first].view.count
    let slots = scratch.allocate(UInt32.self, size)
    let sums = scratch.allocate(UInt32.self, size)
    let (impacts, table) = (terms[first].view.impacts, terms[first].scores)
    var found = 0
    for place in 0..<size where range.contains(Int(all[place])) {
      slots[found] = all[place]
      sums[found] = table[Int(impacts[place])]
      found += 1
    }
    if let documents = query.documents {
      found = documents.words.withUnsafeBufferPointer { words in
        Self.filter(slots, sums, found, words.baseAddress)
      }
    }
    for term in order.dropFirst() where found > 0 {
      if terms[term].view.isBitmap {
        found = narrowByBitmap(terms[term].view, terms[term].scores, slots, sums, found)
      } else {
        found = narrowByBlocks(term, slots, sums, found)
      }
    }
    for place in 0..<found where Int(sums[place]) >= need {
      keep(slot: Int(slots[place]), score: sums[place])
    }
    if counting { tally(slots: slots, found) }
  }

  private mutating func tally(slots: UnsafeMutablePointer<UInt32>, _ found: Int) {
    total += found
    let starts = index.layout.groupSlots
    for place in 0..<found {
      while slots[place] >= starts[group + 1] { group += 1 }
      groupCounts[group] += 1
    }
  }

  @inline(__always)
  private static func filter(
    _ slots: UnsafeMutablePointer<UInt32>, _ sums: UnsafeMutablePointer<UInt32>, _ found: Int,
    _ words: UnsafePointer<UInt64>?
  ) -> Int {
    guard let words else { return 0 }
    var left = 0
    for place in 0..<found {
      let slot = slots[place]
      slots[left] = slot
      sums[left] = sums[place]
      left &+= Int(words[Int(slot &>> 6)] &>> UInt64(slot & 63) & 1)
    }
    return left
  }

  private func narrowByBitmap(
    _ view: PostingView, _ table: UnsafeMutablePointer<UInt32>,
    _ slots: UnsafeMutablePointer<UInt32>, _ sums: UnsafeMutablePointer<UInt32>, _ found: Int
  ) -> Int {
    let left = Self.filter(slots, sums, found, view.words)
    for place in 0..<left {
      if let byte = view.impact(inSlot: Int(slots[place])) {
        sums[place] &+= table[Int(byte)]
      }
    }
    return left
  }

  /// Bits by the lower part of a slot; enough to drop most of what does not match.
  private static let sieveBits = 1 << 17

  private mutating func narrowByBlocks(
    _ term: Int, _ slots: UnsafeMutablePointer<UInt32>, _ sums: UnsafeMutablePointer<UInt32>,
    _ found: Int
  ) -> Int {
    if found * 48 < terms[term].view.count {
      return probeBlocks(terms[term].view, terms[term].scores, slots, sums, found)
    }
    let other = terms[term].unpack(&scratch)
    let size = terms[term].view.count
    let sieve = scratch.allocateZeros(UInt64.self, Self.sieveBits / 64)
    let mask = UInt32(Self.sieveBits - 1)
    for place in 0..<found {
      let bit = slots[place] & mask
      sieve[Int(bit &>> 6)] |= 1 &<< UInt64(bit & 63)
    }
    let passed = scratch.allocate(UInt32.self, size)
    var candidates = 0
    for place in 0..<size {
      let bit = other[place] & mask
      passed[candidates] = UInt32(truncatingIfNeeded: place)
      candidates &+= Int(sieve[Int(bit &>> 6)] &>> UInt64(bit & 63) & 1)
    }
    let (impacts, table) = (terms[term].view.impacts, terms[term].scores)
    var (left, place) = (0, 0)
    for candidate in 0..<candidates {
      let slot = other[Int(passed[candidate])]
      while place < found, slots[place] < slot { place &+= 1 }
      guard place < found else { break }
      guard slots[place] == slot else { continue }
      slots[left] = slot
      sums[left] = sums[place] &+ table[Int(impacts[Int(passed[candidate])])]
      left &+= 1
      place &+= 1
    }
    return left
  }

  /// Looks up few slots in a long list, unpacking only blocks that may hold one.
  private mutating func probeBlocks(
    _ view: PostingView, _ table: UnsafeMutablePointer<UInt32>,
    _ slots: UnsafeMutablePointer<UInt32>, _ sums: UnsafeMutablePointer<UInt32>, _ found: Int
  ) -> Int {
    let room = scratch.allocate(UInt32.self, PostingFormat.blockLength)
    let blocks = PostingFormat.blocks(view.count)
    var (block, unpacked, number, at, left) = (0, -1, 0, 0, 0)
    for place in 0..<found {
      let slot = slots[place]
      while block + 1 < blocks, view.directory[block + 1] <= slot { block += 1 }
      if unpacked != block {
        (unpacked, at) = (block, 0)
        number = view.decode(block: block, into: room)
      }
      while at < number, room[at] < slot { at &+= 1 }
      guard at < number, room[at] == slot else { continue }
      let byte = view.impacts[block * PostingFormat.blockLength + at]
      slots[left] = slot
      sums[left] = sums[place] &+ table[Int(byte)]
      left &+= 1
    }
    return left
  }
}
