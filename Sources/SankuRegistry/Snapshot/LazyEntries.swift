internal import Synchronization

/// Entries that are decoded when they are first asked for (按需解码).
///
/// Two threads may decode the same entry at once; both go on with the one that was kept.
final class LazyEntries<Entry: FieldCoded>: Sendable {
  private let table: EntryTable
  /// Unsafe, since pointers are never `Sendable`: all access is atomic.
  nonisolated(unsafe) private let slots: UnsafeMutablePointer<AtomicLazyReference<Boxed<Entry>>>
  let count: Int

  init(_ table: EntryTable) {
    self.table = table
    count = table.count
    slots = .allocate(capacity: count)
    for number in 0..<count { (slots + number).initialize(to: AtomicLazyReference()) }
  }

  deinit {
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  /// The entry with a number, where it is kept.
  subscript(number: Int) -> Boxed<Entry> {
    precondition(number >= 0 && number < count, "no entry has this number")
    if let known = slots[number].load() { return known }
    return slots[number].storeIfNil(Boxed(decode(number).entry))
  }

  private func decode(_ number: Int) -> (entry: Entry, isWhole: Bool) {
    var reader = table.reader(number)
    var entry = Entry.blank
    entry.visitFields(&reader)
    return (entry, reader.isWhole)
  }

  /// The number of the entry with a full id.
  func number(of id: String) -> Int? { table.number(of: id) }

  /// Decodes on all cores what is not yet decoded.
  func decodeAll() {
    let size = max(64, count / 32)
    _ = stride(from: 0, to: count, by: size).map { $0 }.concurrentMap { start in
      for number in start..<min(start + size, count) { _ = self[number] }
    }
  }

  /// Whether every entry is one that was written.
  var isWhole: Bool { (0..<count).allSatisfy { decode($0).isWhole } }
}
