/// The entries of one kind in a snapshot (快照中的条目): their words, where each begins, and their
/// numbers by id.
struct EntryTable: Sendable {
  private let content: SnapshotContent
  private let words: SnapshotContent.Part
  private let starts: SnapshotContent.Part
  private let numbers: SnapshotContent.Part
  let count: Int

  /// - Parameter parts: the three parts in this order.
  init(_ content: SnapshotContent, _ parts: [SnapshotContent.Part]) {
    self.content = content
    (words, starts, numbers) = (parts[0], parts[1], parts[2])
    count = max(0, starts.count / 4 - 1)
  }

  /// What reads an entry.
  func reader(_ number: Int) -> FieldReader {
    content.reader(content[words, stretch(number)])
  }

  private func stretch(_ number: Int) -> Range<Int> {
    let start = Int(content[starts, number])
    let end = Int(content[starts, number + 1])
    return start <= end && end <= words.count / 4 ? 4 * start..<4 * end : 0..<0
  }

  /// The number of the entry with a full id.
  func number(of id: String) -> Int? {
    var id = id
    return id.withUTF8 { id in
      let mask = numbers.count / 4 - 1
      guard mask >= 0, mask & (mask + 1) == 0 else { return nil }
      var slot = Self.hash(id) & mask
      for _ in 0...mask {
        let number = Int(content[numbers, slot]) - 1
        guard number >= 0, number < count else { return nil }
        if content.text(words, stretch(number).lowerBound / 4)?.elementsEqual(id) == true {
          return number
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 32 ^ hash & 0x7FFF_FFFF)
  }

  /// The three parts of entries, whose first field must be their id.
  static func parts<Entry: FieldCoded>(
    _ entries: EntryList<Entry>, id: KeyPath<Entry, String>, _ writer: inout FieldWriter
  ) -> [[UInt32]] {
    var starts: [UInt32] = [0]
    var capacity = 2
    while capacity < 2 * entries.count { capacity *= 2 }
    var numbers = [UInt32](repeating: 0, count: capacity)
    for (number, entry) in entries.enumerated() {
      var entry = entry
      entry.visitFields(&writer)
      starts.append(UInt32(writer.words.count))
      var id = entry[keyPath: id]
      var slot = id.withUTF8(hash) & (capacity - 1)
      while numbers[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      numbers[slot] = UInt32(number + 1)
    }
    return [writer.takeWords(), starts, numbers]
  }
}
