package import SankuModel

/// Dimensions as bits (维度集合), since what a table measures is asked for every goal.
struct DimensionSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private(set) var bits: UInt16 = 0

  init(_ dimensions: some Sequence<Dimension>) {
    for dimension in dimensions { insert(dimension) }
  }

  init(arrayLiteral dimensions: Dimension...) {
    self.init(dimensions)
  }

  init(bits: UInt16) {
    self.bits = bits
  }

  mutating func insert(_ dimension: Dimension) {
    bits |= Self.bit(dimension)
  }

  var isEmpty: Bool { bits == 0 }

  func union(_ other: DimensionSet) -> DimensionSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  func contains(_ dimension: Dimension) -> Bool { bits & Self.bit(dimension) != 0 }

  func isSuperset(of other: DimensionSet) -> Bool { other.bits & ~bits == 0 }

  func isDisjoint(with other: DimensionSet) -> Bool { other.bits & bits == 0 }

  private static func bit(_ dimension: Dimension) -> UInt16 {
    switch dimension {
    case .quantity: 1
    case .quality: 1 << 1
    case .timeliness: 1 << 2
    case .economicCost: 1 << 3
    case .socialCost: 1 << 4
    case .ecologicalCost: 1 << 5
    case .economicBenefit: 1 << 6
    case .socialBenefit: 1 << 7
    case .ecologicalBenefit: 1 << 8
    case .sustainability: 1 << 9
    case .satisfaction: 1 << 10
    case .decision: 1 << 11
    case .process: 1 << 12
    }
  }
}
