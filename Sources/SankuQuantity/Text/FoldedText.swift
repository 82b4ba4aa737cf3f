/// A cell with widths and spellings of signs folded, one 16-bit unit a character (折叠文本).
///
/// Full-width forms become ASCII, the many dashes and waves become `-` and `~`, spaces vanish
/// except between two digits. `start(i)` and `end(i)` lead back to the bytes.
/// Nothing here outlives the closure of ``with(_:_:)``.
struct FoldedText {
  /// The units, with a nought before the first and four after the last.
  let units: UnsafePointer<UInt16>
  let offsets: UnsafePointer<UInt32>
  let count: Int
  let source: UnsafeBufferPointer<UInt8>

  /// The first byte of a unit; of the end, the last unit's end.
  @inline(__always)
  func start(_ index: Int) -> Int {
    index < count ? Int(offsets[index]) : (count == 0 ? 0 : end(count &- 1))
  }

  /// The byte behind a unit.
  @inline(__always)
  func end(_ index: Int) -> Int {
    let start = Int(offsets[index])
    // A unit stands for a byte of the source, so there is one.
    let lead = source.baseAddress.unsafelyUnwrapped[start]
    return min(
      source.count, start &+ (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4))
  }

  /// The bytes of units `first..<last`; empty at `first` when there are none.
  @inline(__always)
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    if last <= first {
      let position = start(first)
      return Range(uncheckedBounds: (position, position))
    }
    return Range(uncheckedBounds: (start(first), end(last &- 1)))
  }

  /// The text of units `first..<last` as it stands in the cell.
  func text(_ first: Int, _ last: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: source[range(first, last)]), as: UTF8.self)
  }

  /// Folds valid UTF-8 and hands the result to `body`.
  @inline(__always)
  static func with(_ source: UnsafeBufferPointer<UInt8>, _ body: (FoldedText) -> Void) {
    if source.count <= shortSize {
      // A size known beforehand costs no call.
      with(source, capacity: shortSize, body)
    } else {
      with(source, capacity: source.count, body)
    }
  }

  /// Nearly all cells have no more bytes.
  private static let shortSize = 96

  @inline(__always)
  private static func with(
    _ source: UnsafeBufferPointer<UInt8>, capacity: Int, _ body: (FoldedText) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity + 8) { units in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity + 1) { offsets in
        // Both capacities are above nought, so both addresses exist.
        let unitBase = units.baseAddress.unsafelyUnwrapped
        let offsetBase = offsets.baseAddress.unsafelyUnwrapped
        unitBase[0] = 0
        let first = unitBase + 1
        let count = fold(source, into: first, offsetBase)
        for padding in 0..<4 { first[count &+ padding] = 0 }
        body(
          FoldedText(
            units: UnsafePointer(first), offsets: UnsafePointer(offsetBase), count: count,
            source: source))
      }
    }
  }

  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>, into units: UnsafeMutablePointer<UInt16>,
    _ offsets: UnsafeMutablePointer<UInt32>
  ) -> Int {
    guard let bytes = source.baseAddress else { return 0 }
    var count = 0
    var position = 0
    var sawSpace = false
    let size = source.count
    // Behind this no character of three bytes can begin.
    let wideEnd = size &- 2
    while true {
      // A run of ideographs, visible ASCII characters in either width, ≤ and ≥, which are nearly
      // all there is. All take the same branches, as they come in no order that could be foreseen.
      while !sawSpace, position < wideEnd {
        let lead = bytes[position]
        let isWide = lead >= 0x80
        let unit = CharacterFolding.narrow(
          isWide ? threeBytes(bytes + position) : UInt16(truncatingIfNeeded: lead))
        if lead &- 0x80 < 0x60 || lead >= 0xF0 || !isOrdinary(unit) { break }
        units[count] = unit
        offsets[count] = UInt32(truncatingIfNeeded: position)
        count &+= 1
        position &+= isWide ? 3 : 1
      }
      while !sawSpace, position < size, bytes[position] &- 0x21 < 0x5E {
        units[count] = UInt16(truncatingIfNeeded: bytes[position])
        offsets[count] = UInt32(truncatingIfNeeded: position)
        count &+= 1
        position &+= 1
      }
      if position >= size { return count }
      let start = position
      let unit = next(bytes, size, &position)
      if unit == 0x20 {
        sawSpace = true
        continue
      }
      if sawSpace {
        sawSpace = false
        if count > 0, isDigit(units[count &- 1]), isDigit(unit) {
          units[count] = 0x20
          offsets[count] = UInt32(truncatingIfNeeded: start &- 1)
          count &+= 1
        }
      }
      units[count] = unit
      offsets[count] = UInt32(truncatingIfNeeded: start)
      count &+= 1
    }
  }

  /// The character at the position, folded; spaces and control characters are one.
  @inline(__always)
  private static func next(
    _ bytes: UnsafePointer<UInt8>, _ size: Int, _ position: inout Int
  ) -> UInt16 {
    let lead = bytes[position]
    if lead < 0x80 {
      position &+= 1
      return lead <= 0x20 || lead == 0x7F ? 0x20 : UInt16(truncatingIfNeeded: lead)
    }
    if lead & 0xF0 == 0xE0 && position &+ 2 < size {
      let unit = threeBytes(bytes + position)
      position &+= 3
      return isOrdinary(unit) ? unit : CharacterFolding.fold(unit)
    }
    if lead < 0xE0 && position &+ 1 < size {
      let second = bytes[position &+ 1]
      position &+= 2
      return CharacterFolding.fold(
        UInt16(truncatingIfNeeded: lead & 0x1F) &<< 6 | UInt16(truncatingIfNeeded: second & 0x3F))
    }
    position = min(size, position &+ (lead < 0xF0 ? 3 : 4))
    return 0xFFFD
  }

  @inline(__always)
  private static func threeBytes(_ bytes: UnsafePointer<UInt8>) -> UInt16 {
    UInt16(truncatingIfNeeded: bytes[0]) &<< 12
      | UInt16(truncatingIfNeeded: bytes[1] & 0x3F) &<< 6
      | UInt16(truncatingIfNeeded: bytes[2] & 0x3F)
  }

  /// A visible ASCII character, an ideograph, ≤ or ≥.
  @inline(__always)
  private static func isOrdinary(_ unit: UInt16) -> Bool {
    unit &- 0x21 < 0x5E || unit &- 0x4E00 < 0x5200 || unit &- 0x2264 < 2
  }

  @inline(__always)
  private static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }
}
