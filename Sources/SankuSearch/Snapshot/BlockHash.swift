/// A fast hash of bytes (校验值), to notice accidents; it does not withstand forgery.
///
/// Four lanes of 16 bytes are folded by a full-width product each, after wyhash and rapidhash.
enum BlockHash {
  private static let secrets: (UInt64, UInt64, UInt64, UInt64) = (
    0x2D35_8DCC_AA6C_78A5, 0x8BB8_4B93_962E_ACC9, 0x4B33_A62E_D433_D4A3, 0x4D5A_2DA5_1DE1_AA47
  )

  /// The hash of a stretch of memory, any alignment, any length.
  static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    guard let base = bytes.baseAddress else { return mix(seed ^ secrets.0, secrets.1) }
    let count = bytes.count
    let start = seed ^ mix(UInt64(count) ^ secrets.0, secrets.1)
    var (first, second, third, fourth) = (start, ~start, start ^ secrets.2, start ^ secrets.3)
    var place = 0
    while place + 64 <= count {
      first = fold(base, place, secrets.0, first)
      second = fold(base, place + 16, secrets.1, second)
      third = fold(base, place + 32, secrets.2, third)
      fourth = fold(base, place + 48, secrets.3, fourth)
      place += 64
    }
    while place + 16 <= count {
      first = fold(base, place, secrets.1, first)
      place += 16
    }
    let (low, high) = tail(base, place, count)
    first = mix(low ^ secrets.2, high ^ first)
    return mix(first ^ third ^ secrets.0, second ^ fourth ^ UInt64(count))
  }

  @inline(__always)
  private static func fold(
    _ base: UnsafeRawPointer, _ place: Int, _ secret: UInt64, _ state: UInt64
  ) -> UInt64 {
    let low = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let high = base.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
    return mix(low ^ secret, high ^ state)
  }

  /// The last bytes, fewer than 16, with zeros behind.
  private static func tail(
    _ base: UnsafeRawPointer, _ place: Int, _ count: Int
  ) -> (UInt64, UInt64) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for offset in 0..<count - place {
      let byte = UInt64(base.load(fromByteOffset: place + offset, as: UInt8.self))
      if offset < 8 {
        low |= byte << UInt64(8 * offset)
      } else {
        high |= byte << UInt64(8 * (offset - 8))
      }
    }
    return (low, high)
  }

  @inline(__always)
  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (high, low) = left.multipliedFullWidth(by: right)
    return high ^ low
  }
}
