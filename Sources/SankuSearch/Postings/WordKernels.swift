/// Operations on stretches of bitmaps (位图运算).
enum WordKernels {
  /// The number of bits set.
  ///
  /// Carry-save adders take eight words to one count; processors are not asked for a popcount,
  /// which the compiler may not use unless it is told the model.
  @inline(__always)
  static func count(_ words: UnsafeBufferPointer<UInt64>) -> Int {
    guard let base = words.baseAddress else { return 0 }
    return count(base, words.count)
  }

  static func count(_ base: UnsafePointer<UInt64>, _ count: Int) -> Int {
    typealias Lanes = SIMD2<UInt64>
    let raw = UnsafeRawPointer(base)
    @inline(__always) func load(_ place: Int) -> Lanes {
      raw.loadUnaligned(fromByteOffset: 8 * place, as: Lanes.self)
    }
    @inline(__always) func add(_ a: Lanes, _ b: Lanes, _ c: Lanes) -> (sum: Lanes, carry: Lanes) {
      let half = a ^ b
      return (half ^ c, (a & b) | (half & c))
    }
    var (ones, twos, fours) = (Lanes.zero, Lanes.zero, Lanes.zero)
    var eights = Lanes.zero
    var place = 0
    while place + 16 <= count {
      let a = add(ones, load(place), load(place + 2))
      let b = add(a.sum, load(place + 4), load(place + 6))
      let c = add(twos, a.carry, b.carry)
      let d = add(b.sum, load(place + 8), load(place + 10))
      let e = add(d.sum, load(place + 12), load(place + 14))
      let f = add(c.sum, d.carry, e.carry)
      let g = add(fours, c.carry, f.carry)
      (ones, twos, fours) = (e.sum, f.sum, g.sum)
      eights &+= bits(g.carry)
      place += 16
    }
    let sums = (eights &<< 3) &+ (bits(fours) &<< 2) &+ (bits(twos) &<< 1) &+ bits(ones)
    var total = Int(truncatingIfNeeded: sums[0] &+ sums[1])
    while place < count {
      total += base[place].nonzeroBitCount
      place += 1
    }
    return total
  }

  @inline(__always)
  private static func bits(_ word: SIMD2<UInt64>) -> SIMD2<UInt64> {
    var word = word
    word = word &- ((word &>> 1) & SIMD2(repeating: 0x5555_5555_5555_5555))
    let pairs = SIMD2<UInt64>(repeating: 0x3333_3333_3333_3333)
    word = (word & pairs) &+ ((word &>> 2) & pairs)
    word = (word &+ (word &>> 4)) & SIMD2(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    word = word &+ (word &>> 8)
    word = word &+ (word &>> 16)
    word = word &+ (word &>> 32)
    return word & SIMD2(repeating: 0x7F)
  }
}

extension WordKernels {
  /// The number of bits set in both.
  static func countCommon(
    _ left: UnsafePointer<UInt64>, _ right: UnsafeBufferPointer<UInt64>
  ) -> Int {
    guard let base = right.baseAddress else { return 0 }
    var total = 0
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 64) { common in
      guard let buffer = common.baseAddress else { return }
      for start in stride(from: 0, to: right.count, by: 64) {
        for word in 0..<64 { buffer[word] = left[start + word] & base[start + word] }
        total += count(buffer, 64)
      }
    }
    return total
  }
}
