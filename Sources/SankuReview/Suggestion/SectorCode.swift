/// The code of a sector (功能分类编码), with its first bytes as a number, for comparing beginnings.
struct SectorCode: Sendable {
  private let text: String
  /// The first eight bytes, the first one on top.
  private let head: UInt64
  private let count: Int

  init(_ text: String) {
    self.text = text
    count = text.utf8.count
    var head: UInt64 = 0
    for byte in text.utf8.prefix(8) { head = head << 8 | UInt64(byte) }
    self.head = head << UInt64(64 - 8 * min(count, 8))
  }

  /// The first three digits (类); nil for a shorter code.
  var sectorClass: UInt32? { count < 3 ? nil : UInt32(truncatingIfNeeded: head >> 40) }

  /// Whether one code is the other's class or the same.
  func belongs(with other: SectorCode) -> Bool {
    let length = min(count, other.count)
    if length > 8 {
      return text.utf8.prefix(length).elementsEqual(other.text.utf8.prefix(length))
    }
    // Where nothing is in common all bits are shifted out.
    return (head ^ other.head) >> UInt64(64 - 8 * length) == 0
  }
}
