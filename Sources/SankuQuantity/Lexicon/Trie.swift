/// Words over folded 16-bit code points, as one open-addressing table of transitions.
///
/// A step is one multiplication and mostly one probe; the depth of a walk is bounded by the
/// longest word, so that scanning stays linear.
struct Trie: Sendable {
  /// `node << 16 | unit` in the upper half, the next node in the lower; 0 is empty.
  private(set) var slots: [UInt64]
  /// For each node the word that ends there plus one, 0 for none.
  private(set) var words: [UInt16]
  private var filled = 0
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    words = [0]
  }

  /// Adds a word with its index; a word added again takes the new index.
  mutating func insert(_ text: [UInt16], index: Int) {
    guard !text.isEmpty, index < Int(UInt16.max) - 1, words.count < 65_000 else { return }
    var node = 0
    for unit in text {
      let next = step(from: node, unit)
      if next != 0 {
        node = next
      } else {
        words.append(0)
        link(node, unit, to: words.count - 1)
        node = words.count - 1
      }
    }
    words[node] = UInt16(index + 1)
  }

  /// The index of a word.
  func index(of text: [UInt16]) -> Int? {
    var node = 0
    for unit in text {
      node = step(from: node, unit)
      if node == 0 { return nil }
    }
    return words[node] == 0 ? nil : Int(words[node]) - 1
  }

  /// The node after `unit`, 0 for none.
  func step(from node: Int, _ unit: UInt16) -> Int {
    slots.withUnsafeBufferPointer { slots in
      slots.baseAddress.map { Trie.step($0, mask: mask, from: node, unit) } ?? 0
    }
  }

  @inline(__always)
  static func step(
    _ slots: UnsafePointer<UInt64>, mask: Int, from node: Int, _ unit: UInt16
  ) -> Int {
    let key = UInt32(truncatingIfNeeded: node) << 16 | UInt32(unit)
    var position = Trie.hash(key) & mask
    while true {
      let slot = slots[position]
      if slot == 0 { return 0 }
      if UInt32(truncatingIfNeeded: slot >> 32) == key {
        return Int(UInt32(truncatingIfNeeded: slot))
      }
      position = (position + 1) & mask
    }
  }

  var slotMask: Int { mask }

  private mutating func link(_ node: Int, _ unit: UInt16, to next: Int) {
    if filled * 2 > slots.count { grow() }
    place(UInt64(UInt32(truncatingIfNeeded: node) << 16 | UInt32(unit)) << 32 | UInt64(next))
    filled += 1
  }

  private mutating func place(_ slot: UInt64) {
    var position = Trie.hash(UInt32(truncatingIfNeeded: slot >> 32)) & mask
    while slots[position] != 0 { position = (position + 1) & mask }
    slots[position] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot != 0 { place(slot) }
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
