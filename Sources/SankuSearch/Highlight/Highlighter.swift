/// Finds what a query hits in a document's values (高亮).
///
/// A group that stands together somewhere in the document is marked there only; otherwise its
/// terms are marked wherever they occur.
struct Highlighter {
  /// A group's variant to be marked.
  struct Target {
    var phrase: [UInt32]
    var terms: [QueryTerm]
    /// Numbers of a description are marked only where they stand alone.
    var exactNumbers: Bool
  }

  let targets: [Target]

  /// The highlights of a document in the order of its fields and values.
  func highlights(in document: SearchDocument, schema: SearchSchema) -> [SearchHighlight] {
    var values: [MarkedValue] = []
    for (field, texts) in zip(schema.fields, document.fields) {
      for (number, text) in texts.enumerated() {
        values.append(MarkedValue(field: field.name, number: number, text: text))
      }
    }
    for target in targets {
      var isWhole = false
      for place in values.indices { isWhole = values[place].mark(target.phrase) || isWhole }
      guard !isWhole else { continue }
      for place in values.indices { values[place].mark(target) }
    }
    return values.compactMap(\.highlight)
  }
}

/// A value with a mark on each atom.
private struct MarkedValue {
  let field: String
  let number: Int
  let text: String
  private let folded: FoldedText
  private let stream: (scalars: [UInt32], atoms: [Int])
  private var marks: [Bool]

  init(field: String, number: Int, text: String) {
    self.field = field
    self.number = number
    self.text = text
    folded = FoldedText(of: text)
    stream = folded.indexedStream
    marks = [Bool](repeating: false, count: folded.atoms.count)
  }

  /// Marks a phrase wherever it stands.
  mutating func mark(_ phrase: [UInt32]) -> Bool {
    var from = 0
    var isFound = false
    while let place = stream.scalars.firstOccurrence(
      of: phrase[...], in: from..<stream.scalars.count)
    {
      for atom in stream.atoms[place..<place + phrase.count] where atom >= 0 { marks[atom] = true }
      isFound = true
      from = place + phrase.count
    }
    return isFound
  }

  mutating func mark(_ target: Highlighter.Target) {
    for term in target.terms {
      switch term.unit {
      case .character, .symbol, .bigram: mark(run: term.scalars)
      case .word: mark(word: term.scalars, wholeOnly: target.exactNumbers && term.isNumber)
      }
    }
  }

  private mutating func mark(run scalars: [UInt32]) {
    guard folded.atoms.count >= scalars.count else { return }
    for start in 0...(folded.atoms.count - scalars.count)
    where scalars.indices.allSatisfy({ folded.atoms[start + $0].scalar == scalars[$0] }) {
      for offset in scalars.indices { marks[start + offset] = true }
    }
  }

  private mutating func mark(word: [UInt32], wholeOnly: Bool) {
    var index = 0
    while index < folded.atoms.count {
      let end = folded.endOfRun(from: index)
      let run = folded.atoms[index..<end].map(\.scalar)
      var from = 0
      while let place = run.firstOccurrence(of: word[...], in: from..<run.count),
        !wholeOnly || run.count == word.count
      {
        for offset in 0..<word.count { marks[index + place + offset] = true }
        from = place + word.count
      }
      index = end
    }
  }

  /// The marks as stretches of the text, nil where there are none.
  var highlight: SearchHighlight? {
    var ranges: [Range<Int>] = []
    for (place, atom) in folded.atoms.enumerated() where marks[place] {
      let range = Int(atom.start)..<Int(atom.end)
      // A comma inside a number is marked with the digits around it.
      let isInside =
        atom.kind == .digit && place > 0 && marks[place - 1] && folded.continues(place)
      if let last = ranges.last, isInside || range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    guard !ranges.isEmpty else { return nil }
    return SearchHighlight(
      field: field, value: number, text: text, spans: ranges.spans(in: text))
  }
}

extension [Range<Int>] {
  /// Ascending UTF-8 ranges of a text with their code points.
  func spans(in text: String) -> [SearchHighlight.Span] {
    var spans: [SearchHighlight.Span] = []
    var scalars = 0
    var offset = 0
    var bytes = text.utf8.makeIterator()
    func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
    func advance(to end: Int) {
      while offset < end, let byte = bytes.next() {
        if isStart(byte) { scalars += 1 }
        offset += 1
      }
    }
    for range in self {
      advance(to: range.lowerBound)
      let first = scalars
      advance(to: range.upperBound)
      spans.append(.init(bytes: range, scalars: first..<scalars))
    }
    return spans
  }
}
