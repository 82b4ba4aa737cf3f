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
    index < count ? Int(offsets[index]) : (count == 0 ? 0 : end(count - 1))
  }

  /// The byte behind a unit.
  @inline(__always)
  func end(_ index: Int) -> Int {
    let start = Int(offsets[index])
    let lead = source[start]
    return min(
      source.count, start + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4))
  }

  /// The bytes of units `first..<last`; empty at `first` when there are none.
  @inline(__always)
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    if last <= first {
      let position = start(first)
      return position..<position
    }
    return start(first)..<end(last - 1)
  }

  /// The text of units `first..<last` as it stands in the cell.
  func text(_ first: Int, _ last: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: source[range(first, last)]), as: UTF8.self)
  }

  /// Folds valid UTF-8 and hands the result to `body`.
  @inline(__always)
  static func with(_ source: UnsafeBufferPointer<UInt8>, _ body: (FoldedText) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: source.count + 8) { units in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: source.count + 1) { offsets in
        // Both capacities are above nought, so both addresses exist.
        let unitBase = units.baseAddress.unsafelyUnwrapped
        let offsetBase = offsets.baseAddress.unsafelyUnwrapped
        unitBase[0] = 0
        let first = unitBase + 1
        let count = fold(source, into: first, offsetBase)
        for padding in 0..<4 { first[count + padding] = 0 }
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
    var count = 0
    var position = 0
    var sawSpace = false
    let size = source.count
    while position < size {
      let start = position
      let lead = source[position]
      var unit: UInt16
      if lead < 0x80 {
        unit = UInt16(lead)
        position += 1
        if unit <= 0x20 || unit == 0x7F {
          sawSpace = true
          continue
        }
      } else if lead >= 0xE0 && lead < 0xF0 && position + 2 < size {
        unit =
          UInt16(lead & 0x0F) << 12 | UInt16(source[position + 1] & 0x3F) << 6
          | UInt16(source[position + 2] & 0x3F)
        position += 3
        if unit &- 0x4E00 >= 0x5200 { unit = CharacterFolding.fold(unit) }
      } else if lead < 0xE0 && position + 1 < size {
        unit = CharacterFolding.fold(UInt16(lead & 0x1F) << 6 | UInt16(source[position + 1] & 0x3F))
        position += 2
      } else {
        unit = 0xFFFD
        position = min(size, position + (lead < 0xF0 ? 3 : 4))
      }
      if unit == 0x20 {
        sawSpace = true
        continue
      }
      if sawSpace {
        sawSpace = false
        if count > 0, isDigit(units[count - 1]), isDigit(unit) {
          units[count] = 0x20
          offsets[count] = UInt32(truncatingIfNeeded: start - 1)
          count += 1
        }
      }
      units[count] = unit
      offsets[count] = UInt32(truncatingIfNeeded: start)
      count += 1
    }
    return count
  }

  @inline(__always)
  private static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }
}
