/// Documents with any of the terms (并集).
extension SearchRun {
  /// Goes through the windows in which something can be found.
  mutating func unite() {
    for term in 0..<count where !terms[term].view.isBitmap {
      _ = terms[term].unpack(&scratch)
    }
    let uppers = (0..<count).map { terms[$0].upper }
    var program = ThresholdProgram()
    var compiledFor = need
    program.compile(uppers: uppers, need: compiledFor)
    let rooms = scratch.allocate(
      UInt64.self, DocumentLayout.windowWords * ThresholdProgram.stepLimit)
    let sums = scratch.allocate(UInt32.self, DocumentLayout.windowSlots)
    let isScored = query.limit > 0
    var essential = essentialCount(uppers, need: compiledFor)
    if !query.counts && isDone(program, essential) { return }
    var window = range.lowerBound / DocumentLayout.windowSlots
    let end = (range.upperBound + DocumentLayout.windowSlots - 1) / DocumentLayout.windowSlots
    skip(to: window)
    while window < end {
      if isScored, need > compiledFor {
        compiledFor = need
        program.compile(uppers: uppers, need: compiledFor)
        essential = essentialCount(uppers, need: compiledFor)
        if !query.counts && isDone(program, essential) { return }
      }
      window = nextWindow(from: window, essential: query.counts ? count : essential)
      guard window < end else { return }
      var reach = 0
      for term in 0..<count where terms[term].show(window: window) {
        reach += terms[term].upper(window: window)
      }
      if query.counts { tallyUnion(window) }
      if isScored, reach >= compiledFor, !isDone(program, essential) {
        if program.root == ThresholdProgram.always {
          accumulate(window: window, essential: essential, sums: sums)
        } else {
          fillMask(program, rooms)
          restrict(mask, window: window)
          let found = listCandidates(mask)
          if found > 0 { scoreCandidates(found, window: window) }
        }
      }
      window += 1
    }
  }

  /// Whether no further document can be among the best; those with all terms have been seen.
  private func isDone(_ program: ThresholdProgram, _ essential: Int) -> Bool {
    essential == 0 || program.root == ThresholdProgram.never
      || (hasIntersected && program.asksForAll)
  }

  /// How many terms, from the greatest on, a document needs one of.
  private func essentialCount(_ uppers: [Int], need: Int) -> Int {
    var rest = 0
    var essential = count
    while essential > 0, rest + uppers[essential - 1] < need {
      rest += uppers[essential - 1]
      essential -= 1
    }
    return essential
  }

  /// The next window in which one of the first terms has documents.
  @inline(__always)
  private func nextWindow(from window: Int, essential: Int) -> Int {
    var next = Int.max
    for term in 0..<essential {
      if terms[term].view.isBitmap { return window }
      next = min(next, terms[term].nextWindow)
    }
    return max(window, next)
  }

  /// Passes the slots before a window.
  private func skip(to window: Int) {
    let start = UInt32(truncatingIfNeeded: window * DocumentLayout.windowSlots)
    for term in 0..<count {
      guard let slots = terms[term].slots else { continue }
      var (low, high) = (0, terms[term].view.count)
      while low < high {
        let middle = (low + high) / 2
        if slots[middle] < start { low = middle + 1 } else { high = middle }
      }
      terms[term].passed = low
    }
  }

  private mutating func tallyUnion(_ window: Int) {
    fillUnion(union)
    restrict(union, window: window)
    tally(union, window: window)
  }

  private func fillUnion(_ target: UnsafeMutablePointer<UInt64>) {
    var isFirst = true
    for term in 0..<count where terms[term].view.isBitmap || terms[term].isDirty {
      let words = terms[term].words
      if isFirst {
        target.update(from: words, count: DocumentLayout.windowWords)
      } else {
        WordKernels.combine(words, target, target, target) { one, two, _ in one | two }
      }
      isFirst = false
    }
    if isFirst { target.update(repeating: 0, count: DocumentLayout.windowWords) }
  }

  /// Marks the documents of the window whose terms can reach what is needed.
  private func fillMask(_ program: ThresholdProgram, _ rooms: UnsafeMutablePointer<UInt64>) {
    program.steps.withUnsafeBufferPointer { steps in
      for place in steps.indices {
        let target =
          place == program.root ? mask : rooms + place * DocumentLayout.windowWords
        WordKernels.run(
          steps[place], term: terms[steps[place].term].words, rooms: rooms, into: target)
      }
    }
  }
}
