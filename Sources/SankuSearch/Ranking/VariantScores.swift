/// What one variant of a group finds in the documents to be ranked (逐文档累计).
struct VariantScores {
  /// The summed rarity of the terms a document holds, by its row.
  private(set) var coverage: [Double]
  /// The summed rarity, each term by its frequency.
  private(set) var frequency: [Double]

  /// Adds up a variant's terms over documents that ascend.
  init(_ variant: QueryPlan.Variant, rows: [Int]) {
    coverage = [Double](repeating: 0, count: rows.count)
    frequency = [Double](repeating: 0, count: rows.count)
    for slot in variant.slots {
      if rows.count < slot.count / 8 { probe(slot, rows) } else { merge(slot, rows) }
    }
  }

  /// Looks every document up.
  private mutating func probe(_ slot: QuerySlot, _ rows: [Int]) {
    for row in rows.indices {
      if let found = slot.frequency(in: rows[row]) { add(slot.rarity, found, row) }
    }
  }

  /// Walks the term's documents beside the rows.
  private mutating func merge(_ slot: QuerySlot, _ rows: [Int]) {
    var row = 0
    slot.forEach { document, frequency in
      while row < rows.count, rows[row] < document { row += 1 }
      if row < rows.count, rows[row] == document { add(slot.rarity, frequency, row) }
    }
  }

  private mutating func add(_ rarity: Double, _ found: Float, _ row: Int) {
    coverage[row] += rarity
    frequency[row] += rarity * Double(found)
  }
}
