/// The folded texts of all documents, to look up phrases in (短语比对用的文本).
struct PhraseText: Sendable {
  /// Between words that a gap or a sign parts.
  static let gap: UInt32 = 0
  /// Behind each value of a field.
  static let valueEnd: UInt32 = 1

  private(set) var scalars: [UInt32] = []
  /// The end of each field of each document in turn.
  private var ends: [Int] = []
  private let fieldCount: Int

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
  }

  /// Adds a value to the field that is being filled.
  mutating func append(_ folded: FoldedText) {
    folded.appendStream(to: &scalars)
    scalars.append(Self.valueEnd)
  }

  /// Ends the field that is being filled.
  mutating func endField() {
    ends.append(scalars.count)
  }

  /// The stretch of a field.
  func range(document: Int, field: Int) -> Range<Int> {
    let place = document * fieldCount + field
    return (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  /// The stretch of a whole document.
  func range(document: Int) -> Range<Int> {
    let first = range(document: document, field: 0)
    return first.lowerBound..<range(document: document, field: fieldCount - 1).upperBound
  }

  /// Whether a document holds a phrase in a single value.
  func contains(_ phrase: [UInt32], document: Int) -> Bool {
    scalars.firstOccurrence(of: phrase[...], in: range(document: document)) != nil
  }
}

extension FoldedText {
  /// Appends the characters that count, with one gap between those that are parted.
  func appendStream(to scalars: inout [UInt32]) {
    var parted = false
    let start = scalars.count
    for atom in atoms {
      if atom.kind == .gap || atom.kind == .symbol {
        parted = true
      } else {
        if parted && scalars.count > start { scalars.append(PhraseText.gap) }
        scalars.append(atom.scalar)
        parted = false
      }
    }
  }

  /// The characters that count, with one gap between those that are parted.
  var stream: [UInt32] {
    var scalars: [UInt32] = []
    appendStream(to: &scalars)
    return scalars
  }
}
