/// How far two words are apart (编辑距离), for “did you mean”.
public enum EditDistance {
  /// The least number of insertions, deletions, replacements and swaps of neighbours, in code
  /// points; `limit + 1` as soon as it is clear that it is more than `limit`.
  public static func between(_ left: String, _ right: String, limit: Int = 64) -> Int {
    let first = Array(left.unicodeScalars)
    let second = Array(right.unicodeScalars)
    guard abs(first.count - second.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var previous = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      var best = row + 1
      for column in 0..<second.count {
        let cost = first[row] == second[column] ? 0 : 1
        var value = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          value = min(value, before[column - 1] + 1)
        }
        current.append(value)
        best = min(best, value)
      }
      if best > limit { return limit + 1 }
      before = previous
      previous = current
    }
    return min(previous[second.count], limit + 1)
  }

  /// The choice nearest to a word, if one is near enough to be what was meant.
  public static func nearest(to word: String, among choices: some Sequence<String>) -> String? {
    let limit = max(1, word.unicodeScalars.count / 3)
    var best: (choice: String, distance: Int)?
    for choice in choices {
      let distance = between(word, choice, limit: limit)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (choice, distance) }
    }
    return best?.choice
  }
}
