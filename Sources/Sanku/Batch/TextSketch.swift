/// What is left of a text for comparing it with others (文本指纹): its pieces of three characters.
///
/// Two sketches tell which share of their pieces two texts have in common (Jaccard): exactly for
/// texts of up to 256 different pieces, within some hundredths for longer ones. Making one takes
/// time in proportion to the text.
struct TextSketch: Sendable {
  /// The smallest hashes of the pieces, ascending, each once.
  private(set) var hashes: [UInt32]
  /// Keys that alike texts probably share, a band each.
  let bands: [UInt64]

  private static let mostHashes = 256
  private static let bins = 64
  private static let binsPerBand = 4

  /// Sketches a text of code points in which 0 separates parts.
  init(_ scalars: [UInt32]) {
    var hashes: [UInt32] = []
    hashes.reserveCapacity(scalars.count)
    var first: UInt32 = 0
    var second: UInt32 = 0
    for scalar in scalars {
      if scalar != 0, second != 0, first != 0 { hashes.append(Self.hash(first, second, scalar)) }
      first = scalar == 0 ? 0 : second
      second = scalar
    }
    hashes.sort()
    var count = 0
    for hash in hashes where count == 0 || hashes[count - 1] != hash {
      hashes[count] = hash
      count += 1
    }
    hashes.removeLast(hashes.count - count)
    bands = Self.bands(of: hashes)
    hashes.removeLast(max(0, hashes.count - Self.mostHashes))
    self.hashes = hashes
  }

  /// Whether there is too little text to say anything.
  var isTooShort: Bool { hashes.count < 24 }

  /// The share of pieces that two texts have in common, 0 to 1.
  func likeness(to other: TextSketch) -> Double {
    // Where one list was cut, the smallest of both together are still all known.
    let isCut = max(hashes.count, other.hashes.count) == Self.mostHashes
    let limit = isCut ? Self.mostHashes : Int.max
    var (left, right, union, common) = (0, 0, 0, 0)
    while union < limit, left < hashes.count || right < other.hashes.count {
      union += 1
      if right == other.hashes.count {
        left += 1
      } else if left == hashes.count {
        right += 1
      } else if hashes[left] == other.hashes[right] {
        common += 1
        left += 1
        right += 1
      } else if hashes[left] < other.hashes[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return union == 0 ? 0 : Double(common) / Double(union)
  }

  private static func hash(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    var mixed = UInt64(first) << 42 ^ UInt64(second) << 21 ^ UInt64(third)
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// The smallest hash of each of 64 classes, four to a band; an empty class borrows from the next.
  private static func bands(of hashes: [UInt32]) -> [UInt64] {
    guard !hashes.isEmpty else { return [] }
    var smallest = [UInt32](repeating: .max, count: bins)
    for hash in hashes {
      let bin = Int((hash &* 0x9E37_79B1) >> 26)
      // Ascending, so the first of a class is its smallest.
      if smallest[bin] == .max { smallest[bin] = hash }
    }
    var borrowed = smallest.first { $0 != .max } ?? 0
    for bin in smallest.indices.reversed() {
      if smallest[bin] == .max { smallest[bin] = borrowed } else { borrowed = smallest[bin] }
    }
    return stride(from: 0, to: bins, by: binsPerBand).map { start in
      smallest[start..<start + binsPerBand].reduce(UInt64(start) &+ 0x9E37_79B9_7F4A_7C15) {
        ($0 ^ UInt64($1)) &* 0x1000_0000_01B3 ^ $0 >> 29
      }
    }
  }
}
