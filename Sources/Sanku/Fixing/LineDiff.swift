/// Which lines of two texts are the same (逐行比对).
///
/// Lines that occur once in both texts are the anchors, so that the cost stays near linear for long
/// files with small changes; between anchors whole stretches are replaced.
struct LineDiff {
  /// A stretch of lines that differs: those of the old text give way to those of the new one.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private(set) var changes: [Change] = []

  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    self.old = old
    self.new = new
    compare(0..<old.count, 0..<new.count)
  }

  private mutating func compare(_ left: Range<Int>, _ right: Range<Int>) {
    var (left, right) = (left, right)
    while let first = left.first, let other = right.first, old[first] == new[other] {
      left = (first + 1)..<left.upperBound
      right = (other + 1)..<right.upperBound
    }
    while let last = left.last, let other = right.last, old[last] == new[other] {
      left = left.lowerBound..<last
      right = right.lowerBound..<other
    }
    guard !left.isEmpty || !right.isEmpty else { return }
    let anchors = anchors(left, right)
    guard !anchors.isEmpty else {
      changes.append(Change(old: left, new: right))
      return
    }
    var (start, otherStart) = (left.lowerBound, right.lowerBound)
    for (line, other) in anchors {
      compare(start..<line, otherStart..<other)
      (start, otherStart) = (line + 1, other + 1)
    }
    compare(start..<left.upperBound, otherStart..<right.upperBound)
  }

  /// Lines that stand once on each side, as many as keep their order.
  private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(Int, Int)] {
    let there = once(new, right)
    let pairs = once(old, left).compactMap { line, place in there[line].map { (place, $0) } }
      .sorted { $0.0 < $1.0 }
    return Self.longestRise(pairs)
  }

  private func once(_ lines: [ArraySlice<UInt8>], _ range: Range<Int>) -> [ArraySlice<UInt8>: Int] {
    var places: [ArraySlice<UInt8>: Int] = [:]
    for index in range { places[lines[index]] = places[lines[index]] == nil ? index : -1 }
    return places.filter { $0.value >= 0 }
  }

  /// The longest run of pairs whose second numbers rise.
  private static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : -1
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var run: [(Int, Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      run.append(pairs[index])
      index = before[index]
    }
    return run.reversed()
  }
}
