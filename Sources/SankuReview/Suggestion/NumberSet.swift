/// Numbers from 0 up to some bound, a bit each (编号集合).
package struct NumberSet: Sendable {
  private var words: [UInt64]

  init(below bound: Int) {
    words = Array(repeating: 0, count: (bound + 63) / 64)
  }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  package func contains(_ number: Int) -> Bool {
    words[number >> 6] & 1 << UInt64(number & 63) != 0
  }

  /// The numbers in order.
  package var numbers: [Int] { (0..<words.count * 64).filter(contains) }
}
