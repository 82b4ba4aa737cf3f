/// How alike two names are by their pairs of characters (二字组相似度).
enum Bigrams {
  /// Dice's coefficient, 0 to 1.
  static func similarity(_ first: FoldedText, _ second: FoldedText) -> Double {
    let left = pairs(first)
    let right = pairs(second)
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return Double(2 * left.intersection(right).count) / Double(left.count + right.count)
  }

  /// The pairs of neighbouring characters.
  static func pairs(_ text: FoldedText) -> Set<UInt64> {
    Set(zip(text.scalars, text.scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }
}
