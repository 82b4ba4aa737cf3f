/// Keeps the best of many scored slots (前若干名): a heap with the worst of them on top.
///
/// Score and slot share one integer, in which a higher score, then a lower slot, is greater.
struct TopSlots {
  private var heap: [UInt64] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    heap.reserveCapacity(limit)
  }

  var isFull: Bool { heap.count == limit }

  /// What a slot has to score to be among the kept, if only by its place.
  var need: UInt32 { isFull ? UInt32(truncatingIfNeeded: (heap.first ?? 0) >> 32) : 0 }

  @inline(__always)
  mutating func add(slot: Int, score: UInt32) {
    let entry = UInt64(score) << 32 | UInt64(~UInt32(truncatingIfNeeded: slot))
    if heap.count < limit {
      heap.append(entry)
      siftUp()
    } else if limit > 0, entry > heap[0] {
      replaceWorst(entry)
    }
  }

  /// Adds a slot unless it is kept already.
  @inline(__always)
  mutating func addOnce(slot: Int, score: UInt32) {
    let entry = UInt64(score) << 32 | UInt64(~UInt32(truncatingIfNeeded: slot))
    if isFull, let worst = heap.first, entry <= worst { return }
    if !heap.contains(entry) { add(slot: slot, score: score) }
  }

  private mutating func siftUp() {
    var place = heap.count - 1
    while place > 0, heap[(place - 1) / 2] > heap[place] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func replaceWorst(_ entry: UInt64) {
    var place = 0
    let count = heap.count
    heap.withUnsafeMutableBufferPointer { heap in
      while true {
        var child = 2 * place + 1
        guard child < count else { break }
        if child + 1 < count, heap[child + 1] < heap[child] { child += 1 }
        guard heap[child] < entry else { break }
        heap[place] = heap[child]
        place = child
      }
      heap[place] = entry
    }
  }

  /// The kept slots from the best.
  var sorted: [(slot: Int, score: UInt32)] {
    heap.sorted(by: >).map {
      (Int(~UInt32(truncatingIfNeeded: $0)), UInt32(truncatingIfNeeded: $0 >> 32))
    }
  }
}
