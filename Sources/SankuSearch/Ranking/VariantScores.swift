/// What one variant of a group finds in every document (逐文档累计).
struct VariantScores {
  /// How many required terms a document holds.
  private(set) var matched: [UInt16]
  /// The summed rarity of the terms it holds.
  private(set) var coverage: [Double]
  /// The summed rarity, each term by its frequency.
  private(set) var frequency: [Double]

  init(count: Int) {
    matched = [UInt16](repeating: 0, count: count)
    coverage = [Double](repeating: 0, count: count)
    frequency = [Double](repeating: 0, count: count)
  }

  /// Adds up a variant's terms and marks the documents that hold any.
  mutating func add(_ variant: QueryPlan.Variant, touching touched: inout [Bool]) {
    for slot in variant.slots {
      let step: UInt16 = slot.isOptional ? 0 : 1
      for posting in slot.postings {
        let document = Int(posting.document)
        matched[document] &+= step
        coverage[document] += slot.rarity
        frequency[document] += slot.rarity * Double(posting.frequency)
        touched[document] = true
      }
    }
  }
}
