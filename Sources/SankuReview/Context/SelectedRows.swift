extension ReviewContext {
  /// The rows that have all of some traits and none of others, in order.
  package func rows(with wanted: RowTraits, without unwanted: RowTraits = []) -> SelectedRows {
    SelectedRows(
      rows: rows, traits: traits, wanted: wanted.rawValue,
      mask: wanted.rawValue | unwanted.rawValue)
  }

  /// The rows that rules about content look at: with a name and a value, and meant.
  package var judgeable: SelectedRows { rows(with: .judgeable) }

  /// How many rows have all of some traits and none of others.
  func count(with wanted: RowTraits, without unwanted: RowTraits = []) -> Int {
    rows(with: wanted, without: unwanted).count
  }

  /// What the rows measure that have all of some traits and none of others.
  func dimensions(with wanted: RowTraits = [], without unwanted: RowTraits = []) -> DimensionSet {
    let mask = wanted.union(unwanted)
    var bits: UInt16 = 0
    for traits in traits where traits.intersection(mask) == wanted {
      bits |= traits.dimensions.bits
    }
    return DimensionSet(bits: bits)
  }
}

/// Rows chosen by their traits (按特征选出的行).
///
/// Every rule walks the rows of every goal, so that the ways to do so hand a row on without counting
/// a reference to it.
package struct SelectedRows: Sequence {
  /// Keeps the rows while they are walked over.
  private let rows: [ReviewedRow]
  private let traits: [RowTraits]
  private let wanted: UInt64
  private let mask: UInt64

  fileprivate init(rows: [ReviewedRow], traits: [RowTraits], wanted: UInt64, mask: UInt64) {
    self.rows = rows
    self.traits = traits
    self.wanted = wanted
    self.mask = mask
  }

  /// How many there are.
  package var count: Int { traits.count { $0.rawValue & mask == wanted } }

  /// Whether there are none.
  package var isEmpty: Bool { !traits.contains { $0.rawValue & mask == wanted } }

  /// The rows themselves.
  package var array: [ReviewedRow] { filter { _ in true } }

  /// Hands over row after row until one is enough; says whether one was.
  @inline(__always)
  private func walk(until isEnough: (ReviewedRow) -> Bool) -> Bool {
    traits.withUnsafeBufferPointer { traits in
      rows.withUnsafeBufferPointer { rows in
        // A class as rows are is kept as one pointer, as it is in an unmanaged reference.
        rows.withMemoryRebound(to: Unmanaged<ReviewedRow>.self) { rows in
          for index in traits.indices where traits[index].rawValue & mask == wanted {
            if rows[index]._withUnsafeGuaranteedRef({ isEnough($0) }) { return true }
          }
          return false
        }
      }
    }
  }

  /// Hands over row after row.
  @inline(__always)
  package func forEach(_ body: (ReviewedRow) -> Void) {
    _ = walk { row in
      body(row)
      return false
    }
  }

  /// Whether one of them satisfies a condition.
  @inline(__always)
  package func contains(where condition: (ReviewedRow) -> Bool) -> Bool { walk(until: condition) }

  /// The first that satisfies a condition.
  @inline(__always)
  package func first(where condition: (ReviewedRow) -> Bool) -> ReviewedRow? {
    var first: ReviewedRow?
    _ = walk { row in
      guard condition(row) else { return false }
      first = row
      return true
    }
    return first
  }

  /// What is made of those that something is made of.
  @inline(__always)
  package func compactMap<Result>(_ transform: (ReviewedRow) -> Result?) -> [Result] {
    var results: [Result] = []
    forEach { row in
      if let result = transform(row) { results.append(result) }
    }
    return results
  }

  /// Those that satisfy a condition.
  @inline(__always)
  package func filter(_ isIncluded: (ReviewedRow) -> Bool) -> [ReviewedRow] {
    var results: [ReviewedRow] = []
    forEach { row in
      guard isIncluded(row) else { return }
      if results.isEmpty { results.reserveCapacity(rows.count) }
      results.append(row)
    }
    return results
  }

  package func makeIterator() -> Iterator { Iterator(selection: self) }

  /// Walks over them one by one.
  package struct Iterator: IteratorProtocol {
    fileprivate let selection: SelectedRows
    private var index = 0

    fileprivate init(selection: SelectedRows) {
      self.selection = selection
    }

    package mutating func next() -> ReviewedRow? {
      while index < selection.traits.count {
        index += 1
        if selection.traits[index - 1].rawValue & selection.mask == selection.wanted {
          return selection.rows[index - 1]
        }
      }
      return nil
    }
  }
}
