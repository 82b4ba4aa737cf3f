/// Numbers for terms (词项编号): an open-addressing table from packed terms to 0, 1, 2 ….
struct TermTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private(set) var count = 0

  /// No term packs to this.
  private static let empty: UInt64 = .max

  init() {
    keys = [UInt64](repeating: Self.empty, count: 1024)
    values = [UInt32](repeating: 0, count: 1024)
  }

  /// The number of a term, a new one if it is new.
  mutating func number(of key: UInt64) -> Int {
    if 2 * count >= keys.count { grow() }
    let slot = place(of: key)
    if keys[slot] == Self.empty {
      keys[slot] = key
      values[slot] = UInt32(truncatingIfNeeded: count)
      count += 1
    }
    return Int(values[slot])
  }

  /// The number of a term if it is known.
  func find(_ key: UInt64) -> Int? {
    let slot = place(of: key)
    return keys[slot] == Self.empty ? nil : Int(values[slot])
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while keys[slot] != key && keys[slot] != Self.empty { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: Self.empty, count: oldKeys.count * 2)
    values = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != Self.empty {
      let slot = place(of: key)
      keys[slot] = key
      values[slot] = oldValues[index]
    }
  }
}

extension TermTable {
  /// The key of a character or a sign.
  static func key(_ scalar: UInt32) -> UInt64 { UInt64(scalar) }

  /// The key of two characters in a row.
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// The key of a word, by its number in the lexicon.
  static func key(word: Int) -> UInt64 { 1 << 63 | UInt64(word) }
}
