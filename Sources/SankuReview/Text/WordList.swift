/// A list of words that is looked for in texts (词表).
///
/// Words are found by their first code point; a small bit set turns most positions away before the
/// dictionary is asked, so that a rule may scan every cell.
package struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words as given.
  package let words: [String]
  private var filter: [UInt64] = Array(repeating: 0, count: 16)
  private var byFirst: [UInt32: [FoldedText]] = [:]
  private var byLast: [UInt32: [FoldedText]] = [:]

  /// Prepares a list of words.
  package init(_ words: [String]) {
    self.words = words
    for word in words {
      let folded = FoldedText(word)
      guard let first = folded.scalars.first, let last = folded.scalars.last else { continue }
      filter[Self.slot(first)] |= Self.bit(first)
      byFirst[first, default: []].append(folded)
      byLast[last, default: []].append(folded)
    }
    // The longest word wins where several begin or end at one place.
    for key in byFirst.keys { byFirst[key]?.sort { $0.count > $1.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.count > $1.count } }
  }

  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  private static func slot(_ scalar: UInt32) -> Int { Int((scalar >> 6) & 15) }
  private static func bit(_ scalar: UInt32) -> UInt64 { 1 << UInt64(scalar & 63) }

  /// The longest word that stands at a position.
  package func word(in text: FoldedText, at index: Int) -> FoldedText? {
    let first = text.scalars[index]
    guard filter[Self.slot(first)] & Self.bit(first) != 0 else { return nil }
    return longestWord(in: text.scalars, at: index)
  }

  /// The same behind the filter.
  private func longestWord(in scalars: [UInt32], at index: Int) -> FoldedText? {
    guard let words = byFirst[scalars[index]] else { return nil }
    for word in words where Self.stands(word.scalars, in: scalars, at: index) { return word }
    return nil
  }

  private static func stands(_ word: [UInt32], in scalars: [UInt32], at index: Int) -> Bool {
    guard index + word.count <= scalars.count else { return false }
    for offset in word.indices where scalars[index + offset] != word[offset] { return false }
    return true
  }

  /// The first word that occurs in a text.
  package func first(in text: FoldedText) -> String? { firstWord(in: text.scalars)?.string }

  /// Whether any word occurs in a text.
  package func occurs(in text: FoldedText) -> Bool { firstWord(in: text.scalars) != nil }

  private func firstWord(in scalars: [UInt32]) -> FoldedText? {
    let filter = filter
    for index in scalars.indices {
      let first = scalars[index]
      guard filter[Self.slot(first)] & Self.bit(first) != 0 else { continue }
      if let word = longestWord(in: scalars, at: index) { return word }
    }
    return nil
  }

  /// The longest word that a text begins with.
  package func prefix(of text: FoldedText) -> String? {
    text.isEmpty ? nil : word(in: text, at: 0)?.string
  }

  /// The longest word that a text ends with.
  package func suffix(of text: FoldedText) -> String? {
    guard let last = text.scalars.last else { return nil }
    return byLast[last]?.first { text.hasSuffix($0) }?.string
  }

  /// Whether a text is one of the words.
  package func isWhole(_ text: FoldedText) -> Bool {
    guard let first = text.scalars.first else { return false }
    return byFirst[first]?.contains(text) ?? false
  }

  /// The text with every word taken out, for seeing what is left.
  package func removed(from text: FoldedText) -> FoldedText {
    var rest: [UInt32] = []
    var index = 0
    while index < text.count {
      if let word = word(in: text, at: index) {
        index += word.count
      } else {
        rest.append(text.scalars[index])
        index += 1
      }
    }
    return FoldedText(scalars: rest)
  }
}
