/// The values of each facet by number (筛选值).
struct FacetValues: Sendable {
  /// By facet, in the order in which they came up.
  private(set) var values: [[String]]
  private var numbers: [[String: Int]]

  init(_ values: [[String]]) {
    self.values = values
    numbers = values.map { values in
      Dictionary(values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The number of a value if any document has it.
  func number(of value: String, facet: Int) -> Int? { numbers[facet][value] }

  mutating func number(adding value: String, facet: Int) -> Int {
    if let known = numbers[facet][value] { return known }
    values[facet].append(value)
    numbers[facet][value] = values[facet].count - 1
    return values[facet].count - 1
  }
}
