/// The terms that every peer indexes (二元切分): pairs of neighbours in runs of Chinese characters,
/// and characters that stand alone.
package enum Bigrams {
  /// Appends the keys of a text's terms.
  @inline(__always)
  package static func append(
    _ text: UnsafeBufferPointer<UInt8>, to keys: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    var (place, found, before, run) = (0, 0, UInt64(0), 0)
    while place < text.count {
      let byte = text[place]
      var character: UInt64 = 0
      if byte < 0x80 {
        place &+= 1
      } else if byte >= 0xE0, byte < 0xF0, place &+ 2 < text.count {
        character =
          UInt64(byte & 0x0F) << 12 | UInt64(text[place &+ 1] & 0x3F) << 6
          | UInt64(text[place &+ 2] & 0x3F)
        place &+= 3
      } else {
        place &+= byte >= 0xF0 ? 4 : 2
      }
      if character >= 0x4E00, character < 0xA000 {
        if run > 0 {
          keys[found] = before << 32 | character
          found &+= 1
        }
        before = character
        run &+= 1
      } else {
        if run == 1 {
          keys[found] = before
          found &+= 1
        }
        run = 0
      }
    }
    if run == 1 {
      keys[found] = before
      found &+= 1
    }
    return found
  }

  /// The key of a term of one or two characters.
  package static func key(_ term: some StringProtocol) -> UInt64 {
    term.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
  }
}
