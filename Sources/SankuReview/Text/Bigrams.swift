/// How alike two names are by their pairs of characters (二字组相似度).
enum Bigrams {
  /// Dice's coefficient, 0 to 1.
  static func similarity(_ first: FoldedText, _ second: FoldedText) -> Double {
    similarity(pairs(first), pairs(second))
  }

  /// The same of texts whose pairs are at hand.
  static func similarity(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return Double(2 * left.intersection(right).count) / Double(left.count + right.count)
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
  static func pairs(_ text: FoldedText) -> Set<UInt64> {
    Set(zip(text.scalars, text.scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }
}
