/// Numbers terms while an index is built, and counts them in a field (词项编号与计数).
///
/// An open-addressing table of 16-byte slots, so that one cache line serves a token.
struct TermNumbering: ~Copyable {
  private struct Slot: BitwiseCopyable {
    var key: UInt64
    var number: UInt32
    /// Where the term stands among those of the field, offset by ``fieldStart``.
    var seen: UInt32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var capacity: Int
  private(set) var keys: [UInt64] = []
  /// The terms of the field that was read last, each once, and how often they occur, at most 255.
  private(set) var terms: UnsafeMutablePointer<UInt32>
  private(set) var counts: UnsafeMutablePointer<UInt8>
  private(set) var termCount = 0
  private var room: Int
  private let fetched: UnsafeMutablePointer<UInt64>
  private var fieldStart: UInt32 = 0

  /// No term has this key.
  private static let empty: UInt64 = .max

  init() {
    capacity = 1 << 12
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(key: Self.empty, number: 0, seen: 0), count: capacity)
    room = 1024
    fetched = .allocate(capacity: Self.batch)
    terms = .allocate(capacity: room)
    counts = .allocate(capacity: room)
  }

  deinit {
    slots.deallocate()
    terms.deallocate()
    counts.deallocate()
    fetched.deallocate()
  }

  /// Reads the tokens of a field.
  mutating func read(_ tokens: UnsafeBufferPointer<UInt64>) {
    fieldStart &+= UInt32(truncatingIfNeeded: termCount)
    makeRoom(tokens.count)
    var found = 0
    for start in stride(from: 0, to: tokens.count, by: Self.batch) {
      let end = min(start + Self.batch, tokens.count)
      found = read(UnsafeBufferPointer(rebasing: tokens[start..<end]), found: found)
    }
    termCount = found
  }

  /// Tokens that are looked up together.
  private static let batch = 32

  /// Reads some tokens; tells how many terms the field has so far.
  private mutating func read(_ tokens: UnsafeBufferPointer<UInt64>, found: Int) -> Int {
    let (terms, counts, start) = (terms, counts, fieldStart)
    var (slots, mask) = (slots, capacity - 1)
    // The slots are fetched first, all at once: waiting for them one by one is most of the work.
    for place in 0..<tokens.count { fetched[place] = slots[Self.hash(tokens[place]) & mask].key }
    var found = found
    for token in 0..<tokens.count {
      let key = tokens[token]
      var place = Self.hash(key) & mask
      if fetched[token] != key {
        place = find(key)
        (slots, mask) = (self.slots, capacity - 1)
      }
      let number = slots[place].number
      let seen = Int(slots[place].seen &- start)
      // The number is compared too, since an old mark may lie in the range by chance.
      let isKnown = seen < found && terms[seen] == number
      let target = isKnown ? seen : found
      terms[target] = number
      let count = isKnown ? counts[target] : 0
      counts[target] = count &+ (count == 255 ? 0 : 1)
      slots[place].seen = start &+ UInt32(truncatingIfNeeded: target)
      found &+= isKnown ? 0 : 1
    }
    return found
  }

  /// The place of a key, which is added if it is not there.
  private mutating func find(_ key: UInt64) -> Int {
    // The table may have grown since the start was reckoned.
    var place = Self.hash(key) & (capacity - 1)
    while slots[place].key != key {
      if slots[place].key == Self.empty { return insert(key) }
      place = (place &+ 1) & (capacity - 1)
    }
    return place
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }

  private mutating func makeRoom(_ count: Int) {
    guard count > room else { return }
    terms.deallocate()
    counts.deallocate()
    room = 2 * count
    terms = .allocate(capacity: room)
    counts = .allocate(capacity: room)
  }

  /// Adds a key that is not there; gives its place.
  private mutating func insert(_ key: UInt64) -> Int {
    if 2 * (keys.count + 1) > capacity { grow() }
    let place = free(for: key)
    // Marked as seen just before the field, so not in it.
    slots[place] = Slot(
      key: key, number: UInt32(truncatingIfNeeded: keys.count), seen: fieldStart &- 1)
    keys.append(key)
    return place
  }

  private func free(for key: UInt64) -> Int {
    var place = Self.hash(key) & (capacity - 1)
    while slots[place].key != Self.empty { place = (place + 1) & (capacity - 1) }
    return place
  }

  private mutating func grow() {
    let (old, oldCapacity) = (slots, capacity)
    capacity *= 2
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(key: Self.empty, number: 0, seen: 0), count: capacity)
    for place in 0..<oldCapacity where old[place].key != Self.empty {
      slots[free(for: old[place].key)] = old[place]
    }
    old.deallocate()
  }
}
