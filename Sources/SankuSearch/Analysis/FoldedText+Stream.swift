extension FoldedText {
  init(of text: String) {
    self.init()
    read(text)
  }

  /// Stands in a stream between characters that a gap or a sign parts.
  static let gap: UInt32 = 0

  /// The characters that count, with one gap between those that are parted.
  var stream: [UInt32] { indexedStream.scalars }

  /// The characters that count with the atom of each; gaps have none.
  var indexedStream: (scalars: [UInt32], atoms: [Int]) {
    var scalars: [UInt32] = []
    var places: [Int] = []
    var parted = false
    for (place, atom) in atoms.enumerated() {
      if atom.kind == .gap || atom.kind == .symbol {
        parted = true
      } else {
        if parted && !scalars.isEmpty {
          scalars.append(Self.gap)
          places.append(-1)
        }
        scalars.append(atom.scalar)
        places.append(place)
        parted = false
      }
    }
    return (scalars, places)
  }
}

extension [UInt32] {
  /// The first place of a pattern inside a range; nil for an empty pattern.
  func firstOccurrence(of pattern: ArraySlice<UInt32>, in range: Range<Int>) -> Int? {
    withUnsafeBufferPointer { text in
      pattern.withUnsafeBufferPointer { pattern in
        guard let first = pattern.first, pattern.count <= range.count else { return nil }
        var place = range.lowerBound
        let last = range.upperBound - pattern.count
        while place <= last {
          if text[place] == first {
            var offset = 1
            while offset < pattern.count, text[place + offset] == pattern[offset] { offset += 1 }
            if offset == pattern.count { return place }
          }
          place += 1
        }
        return nil
      }
    }
  }
}
