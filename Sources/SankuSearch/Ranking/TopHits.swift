/// Keeps the best of many scored documents (前若干名): a heap with the worst of them on top.
struct TopHits {
  struct Entry: Equatable {
    var document: Int
    var score: Double

    /// Whether it ranks before another: by score, then by number, which follows the ids.
    func precedes(_ other: Entry) -> Bool {
      (other.score, document) < (score, other.document)
    }
  }

  private var heap: [Entry] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ entry: Entry) {
    if heap.count < limit {
      heap.append(entry)
      siftUp(from: heap.count - 1)
    } else if limit > 0, entry.precedes(heap[0]) {
      heap[0] = entry
      siftDown()
    }
  }

  /// The kept entries from the best.
  var sorted: [Entry] { heap.sorted { $0.precedes($1) } }

  private mutating func siftUp(from start: Int) {
    var place = start
    while place > 0, heap[(place - 1) / 2].precedes(heap[place]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func siftDown() {
    var place = 0
    while true {
      var worst = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && heap[worst].precedes(heap[child]) {
        worst = child
      }
      guard worst != place else { return }
      heap.swapAt(place, worst)
      place = worst
    }
  }
}
