import SankuModel
import SankuRegistry

/// Finds the library's indicator by its name, a synonym or a former name (指标名称索引).
///
/// A table of hashes: a library has ten thousand names, of which a goal asks for ten, so that the
/// names themselves are only looked at where a hash is found.
struct IndicatorNames: Sendable {
  private struct Slot: Sendable {
    var hash: UInt32
    /// The number of the indicator plus one; 0 where the slot is free.
    var number: UInt32
  }

  private let registry: Registry
  private var slots: [Slot]

  init(_ registry: Registry) {
    self.registry = registry
    let count = registry.indicators.indices.reduce(0) { count, number in
      let indicator = registry.indicators.boxed(number)
      return count + 1 + indicator.value.synonyms.count + indicator.value.formerNames.count
    }
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, number: 0), count: size)
    var buffer = FoldingBuffer()
    for number in registry.indicators.indices {
      Self.forEachName(of: registry.indicators.boxed(number)) { name in
        buffer.clear()
        _ = buffer.append(name)
        insert(FoldedText(buffer.scalars), number)
      }
    }
  }

  private static func forEachName(of indicator: Boxed<Indicator>, _ body: (String) -> Void) {
    body(indicator.value.name)
    for name in indicator.value.synonyms { body(name) }
    for name in indicator.value.formerNames { body(name) }
  }

  /// The better half of a name's hash, so that the table stays small.
  private static func hash(_ name: FoldedText) -> UInt32 {
    UInt32(truncatingIfNeeded: name.quickHash >> 32)
  }

  /// Of indicators of one name the first counts.
  private mutating func insert(_ name: FoldedText, _ number: Int) {
    let hash = Self.hash(name)
    var place = Int(hash) & (slots.count - 1)
    while slots[place].number != 0 {
      if slots[place].hash == hash, isName(name, of: Int(slots[place].number) - 1) { return }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(hash: hash, number: UInt32(number) + 1)
  }

  private func isName(_ name: FoldedText, of number: Int) -> Bool {
    var isFound = false
    Self.forEachName(of: registry.indicators.boxed(number)) {
      if !isFound { isFound = name.isText($0) }
    }
    return isFound
  }

  /// The number of the indicator of a name.
  func number(of name: FoldedText) -> Int? {
    let hash = Self.hash(name)
    var place = Int(hash) & (slots.count - 1)
    while slots[place].number != 0 {
      let number = Int(slots[place].number) - 1
      if slots[place].hash == hash, isName(name, of: number) { return number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }
}
