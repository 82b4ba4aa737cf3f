/// A list of words that is looked for in texts (词表).
///
/// The question is nearly always answered with no, so it is asked in a way that makes no cheap: every
/// two neighbouring code points of a text are looked up in a bit set of the pairs that words begin
/// with, see ``WordIndex``.
package struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// A class, so that a list is copied for the price of a reference.
  private final class Table: Sendable {
    let words: [String]
    /// The words folded, in the same order.
    let folded: [FoldedText]
    /// The same as strings, which are given out.
    let strings: [String]
    let heads: WordIndex
    let tails: WordIndex

    init(_ words: [String]) {
      self.words = words
      folded = words.map { FoldedText($0) }
      strings = folded.map(\.string)
      heads = WordIndex(folded, by: .head)
      tails = WordIndex(folded, by: .tail)
    }
  }

  private let table: Table

  /// Prepares a list of words.
  package init(_ words: [String]) {
    table = Table(words)
  }

  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  /// The words as given.
  package var words: [String] { table.words }
}

extension WordList {
  /// The longest word that stands at a position.
  package func word(in text: FoldedText, at index: Int) -> FoldedText? {
    text.scalars.withBuffer { table.heads.word(in: $0, at: index) }.map { table.folded[$0] }
  }

  /// The first word that occurs in a text.
  package func first(in text: FoldedText) -> String? {
    text.scalars.withBuffer { table.heads.first(in: $0) }.map { table.strings[$0] }
  }

  /// Whether any word occurs in a text.
  package func occurs(in text: FoldedText) -> Bool {
    text.scalars.withBuffer { table.heads.first(in: $0) } != nil
  }

  /// The longest word that a text begins with.
  package func prefix(of text: FoldedText) -> String? {
    prefixNumber(of: text).map { table.strings[$0] }
  }

  /// The longest word that a text ends with.
  package func suffix(of text: FoldedText) -> String? {
    suffixNumber(of: text).map { table.strings[$0] }
  }

  /// Whether a text begins with a word.
  package func opens(_ text: FoldedText) -> Bool { prefixNumber(of: text) != nil }

  /// The place in the list of the longest word that a text begins with.
  func prefixNumber(of text: FoldedText) -> Int? {
    text.scalars.withBuffer { table.heads.word(in: $0, at: 0) }
  }

  /// Whether a text ends with a word.
  package func closes(_ text: FoldedText) -> Bool { suffixNumber(of: text) != nil }

  /// How many code points the longest word has that a text ends with; 0 where there is none.
  package func suffixLength(of text: FoldedText) -> Int {
    suffixNumber(of: text).map { table.folded[$0].count } ?? 0
  }

  /// The place in the list of the longest word that a text ends with, the first of words alike.
  func suffixNumber(of text: FoldedText) -> Int? {
    text.scalars.withBuffer { table.tails.word(in: $0, at: $0.count - 1) }
  }

  /// The places in the list of all words that occur, a bit each, where the longest at each place of
  /// the text counts; for lists of no more than 64 words.
  func numbers(in text: FoldedText) -> UInt64 {
    text.scalars.withBuffer { scalars in
      var numbers: UInt64 = 0
      for index in scalars.indices {
        if let number = table.heads.word(in: scalars, at: index) { numbers |= 1 << UInt64(number) }
      }
      return numbers
    }
  }

  /// Whether a text is one of the words.
  package func isWhole(_ text: FoldedText) -> Bool { wholeNumber(of: text) != nil }

  /// The place in the list of the word that a text is.
  func wholeNumber(of text: FoldedText) -> Int? {
    text.scalars.withBuffer { scalars in
      guard let number = table.heads.word(in: scalars, at: 0) else { return nil }
      // A word is the longest one in itself.
      return table.folded[number].count == scalars.count ? number : nil
    }
  }

  /// Whether all code points that belong to no word satisfy a condition.
  @inline(__always)
  func allOthers(in text: FoldedText, satisfy condition: (UInt32) -> Bool) -> Bool {
    text.scalars.withBuffer { scalars in
      var index = 0
      while index < scalars.count {
        if let number = table.heads.word(in: scalars, at: index) {
          index += table.folded[number].count
        } else if condition(scalars[index]) {
          index += 1
        } else {
          return false
        }
      }
      return true
    }
  }

  /// The text with every word taken out, for seeing what is left.
  package func removed(from text: FoldedText) -> FoldedText {
    text.scalars.withBuffer { scalars in
      guard table.heads.first(in: scalars) != nil else { return text }
      var rest: [UInt32] = []
      rest.reserveCapacity(scalars.count)
      var index = 0
      while index < scalars.count {
        if let number = table.heads.word(in: scalars, at: index) {
          index += table.folded[number].count
        } else {
          rest.append(scalars[index])
          index += 1
        }
      }
      return FoldedText(scalars: rest)
    }
  }
}
