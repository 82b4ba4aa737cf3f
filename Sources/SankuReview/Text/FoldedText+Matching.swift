extension FoldedText {
  /// Whether the text begins with another.
  package func hasPrefix(_ other: FoldedText) -> Bool { holds(other, at: 0) }

  /// Whether the text ends with another.
  package func hasSuffix(_ other: FoldedText) -> Bool { holds(other, at: count - other.count) }

  /// Whether another text stands at a position.
  func holds(_ other: FoldedText, at start: Int) -> Bool {
    scalars.withBuffer { own in
      other.scalars.withBuffer { $0.stand(in: own, at: start) }
    }
  }

  /// Whether another text occurs anywhere.
  package func contains(_ other: FoldedText) -> Bool {
    firstIndex(of: other) != nil
  }

  /// Where another text occurs first.
  package func firstIndex(of other: FoldedText) -> Int? {
    guard !other.isEmpty, count >= other.count else { return nil }
    return scalars.withBuffer { own in
      other.scalars.withBuffer { word in
        let first = word[0]
        for start in 0...(own.count - word.count)
        where own[start] == first && word.stand(in: own, at: start) {
          return start
        }
        return nil
      }
    }
  }

  /// Whether the text begins with another one that is not folded yet.
  func begins(withText other: String) -> Bool { length(ofPrefix: other) != nil }

  /// Whether the text is another one that is not folded yet.
  func isText(_ other: String) -> Bool { length(ofPrefix: other) == count }

  /// How many code points a text has that this one begins with; nil where it does not.
  private func length(ofPrefix other: String) -> Int? {
    scalars.withBuffer { own in
      var index = 0
      for scalar in other.unicodeScalars {
        let folded = Folding.fold(scalar.value)
        if folded == 0 { continue }
        guard index < own.count, own[index] == folded else { return nil }
        index &+= 1
      }
      return index
    }
  }

  /// Whether the text is Chinese characters throughout.
  var isHan: Bool {
    scalars.withBuffer { scalars in
      for scalar in scalars where !scalar.isHan { return false }
      return true
    }
  }

  /// Whether a code point occurs.
  package func contains(scalar: Unicode.Scalar) -> Bool {
    scalars.withBuffer { $0.holds(scalar.value) }
  }
}

extension UnsafeBufferPointer<UInt32> {
  /// Whether a code point is among these, eight looked at in one go.
  func holds(_ scalar: UInt32) -> Bool {
    guard let scalars = UnsafeRawPointer(baseAddress) else { return false }
    let wanted = SIMD8<UInt32>(repeating: scalar)
    var index = 0
    while index &+ 8 <= count {
      let eight = scalars.loadUnaligned(fromByteOffset: index &* 4, as: SIMD8<UInt32>.self)
      if (eight .== wanted) != SIMDMask(repeating: false) { return true }
      index &+= 8
    }
    while index < count {
      if self[index] == scalar { return true }
      index &+= 1
    }
    return false
  }

  /// Whether these code points stand at a position among others.
  @inline(__always)
  func stand(in other: UnsafeBufferPointer<UInt32>, at start: Int) -> Bool {
    guard start >= 0, start &+ count <= other.count else { return false }
    var index = 0
    while index < count {
      if self[index] != other[start &+ index] { return false }
      index &+= 1
    }
    return true
  }
}

extension FoldedText {
  /// Whether the text ends with a word of the program, compared without making a text of it.
  package func ends(with word: StaticString) -> Bool {
    scalars.withBuffer { scalars in
      word.withUTF8Buffer { bytes in
        let length = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return Self.matches(bytes, scalars, at: scalars.count - length)
      }
    }
  }

  /// Whether the text begins with a word of the program.
  package func begins(with word: StaticString) -> Bool {
    scalars.withBuffer { scalars in
      word.withUTF8Buffer { Self.matches($0, scalars, at: 0) }
    }
  }

  /// Whether a word of the program occurs anywhere.
  package func holds(_ word: StaticString) -> Bool {
    scalars.withBuffer { scalars in
      word.withUTF8Buffer { bytes in
        guard !bytes.isEmpty else { return true }
        let first = Self.scalar(bytes, at: 0).value
        for start in scalars.indices where scalars[start] == first {
          if Self.matches(bytes, scalars, at: start) { return true }
        }
        return false
      }
    }
  }

  private static func matches(
    _ word: UnsafeBufferPointer<UInt8>, _ scalars: UnsafeBufferPointer<UInt32>, at start: Int
  ) -> Bool {
    guard start >= 0 else { return false }
    var index = start
    var byte = 0
    while byte < word.count {
      let (value, length) = scalar(word, at: byte)
      guard index < scalars.count, scalars[index] == value else { return false }
      index += 1
      byte += length
    }
    return true
  }

  /// A code point of a word of the program, of up to three bytes.
  @inline(__always)
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(bytes[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    return ((first & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2] & 0x3F), 3)
  }
}
