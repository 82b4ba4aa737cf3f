/// The values of one facet for all documents (筛选列).
struct FacetColumn: Sendable {
  private(set) var values: [String] = []
  private var numbers: [String: Int] = [:]
  private var entries: [UInt32] = []
  private var ends: [Int] = []

  /// Adds the values of the next document, each once.
  mutating func append(_ documentValues: [String]) {
    let start = entries.count
    for value in documentValues {
      let number = UInt32(truncatingIfNeeded: self.number(adding: value))
      if !entries[start...].contains(number) { entries.append(number) }
    }
    ends.append(entries.count)
  }

  private mutating func number(adding value: String) -> Int {
    if let known = numbers[value] { return known }
    values.append(value)
    numbers[value] = values.count - 1
    return values.count - 1
  }

  /// The number of a value if any document has it.
  func number(of value: String) -> Int? { numbers[value] }

  /// The numbers of a document's values.
  func values(of document: Int) -> ArraySlice<UInt32> {
    entries[(document == 0 ? 0 : ends[document - 1])..<ends[document]]
  }
}
