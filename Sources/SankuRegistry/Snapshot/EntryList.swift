/// Entries of one kind in the order of the packs, and by id (条目表).
///
/// Those of a snapshot are decoded when they are first asked for, and kept.
public struct EntryList<Entry: Sendable>: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case array([Boxed<Entry>], numbers: [String: Int])
    /// By functions, so that whoever asks from another module gets what was compiled for the entry.
    case lazy(Lazy)
  }

  private struct Lazy: Sendable {
    var entry: @Sendable (Int) -> Boxed<Entry>
    var number: @Sendable (String) -> Int?
    var decodeAll: @Sendable () -> Void
  }

  private let storage: Storage
  /// How many there are.
  public let count: Int

  /// Lists entries; a repeated id keeps its first entry.
  init(_ entries: [Boxed<Entry>], id: (borrowing Entry) -> String) {
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(entries.count)
    for number in entries.indices.reversed() { numbers[id(entries[number].value)] = number }
    storage = .array(entries, numbers: numbers)
    count = entries.count
  }

  init(_ entries: LazyEntries<Entry>) where Entry: FieldCoded {
    storage = .lazy(
      Lazy(
        entry: { entries[$0] }, number: { entries.number(of: $0) },
        decodeAll: { entries.decodeAll() }))
    count = entries.count
  }

  /// The first index.
  public var startIndex: Int { 0 }
  /// The index behind the last.
  public var endIndex: Int { count }

  /// The entry with a number.
  public subscript(position: Int) -> Entry {
    switch storage {
    case .array(let entries, _): entries[position].value
    case .lazy(let entries): entries.entry(position).value
    }
  }

  /// The entry with a number where it is kept, for a look at parts of it: a copy of all costs more.
  package func boxed(_ position: Int) -> Boxed<Entry> {
    switch storage {
    case .array(let entries, _): entries[position]
    case .lazy(let entries): entries.entry(position)
    }
  }

  /// The entry with a full id.
  func entry(_ id: String) -> Entry? {
    switch storage {
    case .array(let entries, let numbers): numbers[id].map { entries[$0].value }
    case .lazy(let entries): entries.number(id).map { entries.entry($0).value }
    }
  }

  /// Decodes all entries on all cores, for those who are about to go through them.
  package func decodeAll() {
    if case .lazy(let entries) = storage { entries.decodeAll() }
  }
}

/// An entry that stays where it was made (装箱条目): lists of entries hand pointers on.
package final class Boxed<Value: Sendable>: Sendable {
  package let value: Value

  init(_ value: consuming Value) { self.value = value }
}
