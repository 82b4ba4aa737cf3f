/// Bytes of a file that give way to others (字节改动).
public struct SourceChange: Hashable, Sendable {
  /// The bytes that are replaced, counted from the start of the text; empty to insert.
  public var range: Range<Int>
  /// What stands there afterwards.
  public var text: [UInt8]

  /// Creates a change.
  public init(range: Range<Int>, text: [UInt8]) {
    self.range = range
    self.text = text
  }

  /// Makes all changes, which must not overlap; everything else stays byte for byte. Insertions at
  /// one place stand in the order given.
  public static func apply(_ changes: [SourceChange], to bytes: [UInt8]) -> [UInt8] {
    let ordered = changes.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.text.count })
    var position = 0
    for (_, change) in ordered where change.range.lowerBound >= position {
      result += bytes[position..<min(change.range.lowerBound, bytes.count)]
      result += change.text
      position = min(change.range.upperBound, bytes.count)
    }
    return result + bytes[position...]
  }
}

/// The places that changes have taken already (已占位置), so that no two overlap.
struct TakenRanges {
  private var ranges: [Range<Int>] = []

  /// Takes the places of all changes, or of none where one of them is taken.
  mutating func take(_ changes: [SourceChange]) -> Bool {
    guard changes.allSatisfy({ isFree($0.range) }) else { return false }
    for change in changes { ranges.insert(change.range, at: index(of: change.range.lowerBound)) }
    return true
  }

  /// Two insertions may stand at one place; an insertion at the edge of a replaced text may not,
  /// since its meaning would hang on the order.
  private func isFree(_ range: Range<Int>) -> Bool {
    var index = index(of: range.lowerBound)
    while index > 0, ranges[index - 1].upperBound >= range.lowerBound { index -= 1 }
    while index < ranges.count, ranges[index].lowerBound <= range.upperBound {
      let other = ranges[index]
      if !(range.isEmpty && other.isEmpty), other.upperBound >= range.lowerBound {
        return other.upperBound == range.lowerBound && !other.isEmpty && !range.isEmpty
          || other.lowerBound == range.upperBound && !other.isEmpty && !range.isEmpty
      }
      index += 1
    }
    return true
  }

  /// Where a range that begins at an offset belongs, behind those that begin there already.
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
