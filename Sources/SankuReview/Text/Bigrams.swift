/// How alike two names are by their pairs of characters (二字组相似度).
enum Bigrams {
  /// Names are shorter as a rule; longer texts are compared by sets.
  private static let short = 48

  /// Dice's coefficient, 0 to 1.
  static func similarity(_ first: FoldedText, _ second: FoldedText) -> Double {
    guard first.count >= 2, second.count >= 2 else { return 0 }
    let (own, others, both) = compare(first, second)
    return Double(2 * both) / Double(own + others)
  }

  /// How many pairs two texts have in common, each counted once.
  static func common(_ first: FoldedText, _ second: FoldedText) -> Int {
    compare(first, second).both
  }

  /// How many different pairs two texts have, and how many of them in common.
  private static func compare(
    _ first: FoldedText, _ second: FoldedText
  ) -> (first: Int, second: Int, both: Int) {
    guard first.count <= short, second.count <= short else {
      let (left, right) = (pairs(first), pairs(second))
      return (left.count, right.count, left.intersection(right).count)
    }
    return first.scalars.withBuffer { left in
      second.scalars.withBuffer { right in
        var result = (first: 0, second: 0, both: 0)
        for index in left.indices.dropLast() where left.isFirstPair(index) {
          result.first += 1
          if right.holdsPair(left[index], left[index + 1], before: right.count - 1) {
            result.both += 1
          }
        }
        for index in right.indices.dropLast() where right.isFirstPair(index) { result.second += 1 }
        return result
      }
    }
  }

  /// How many pairs of a short text stand in another, counted without sets.
  static func shared(_ first: FoldedText, _ second: FoldedText) -> Int {
    first.scalars.withBuffer { left in
      second.scalars.withBuffer { right in
        guard left.count >= 2, right.count >= 2 else { return 0 }
        var count = 0
        for index in 0..<(left.count - 1) {
          for other in 0..<(right.count - 1)
          where left[index] == right[other] && left[index + 1] == right[other + 1] {
            count += 1
            break
          }
        }
        return count
      }
    }
  }

  /// The pairs of neighbouring characters.
  private static func pairs(_ text: FoldedText) -> Set<UInt64> {
    Set(zip(text.scalars, text.scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }
}

extension UnsafeBufferPointer<UInt32> {
  /// Whether a pair begins in front of a position.
  @inline(__always)
  fileprivate func holdsPair(_ first: UInt32, _ second: UInt32, before end: Int) -> Bool {
    var index = 0
    while index < end {
      if self[index] == first, self[index &+ 1] == second { return true }
      index &+= 1
    }
    return false
  }

  /// Whether the pair at a position does not stand in front of it already.
  @inline(__always)
  fileprivate func isFirstPair(_ index: Int) -> Bool {
    !holdsPair(self[index], self[index &+ 1], before: index)
  }
}
