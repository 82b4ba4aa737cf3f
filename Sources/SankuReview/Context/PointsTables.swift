import SankuModel
import SankuQuantity

/// The tables of points of a guidance (分值表), their numbers read.
struct PointsTables: Sendable {
  /// A table, for goals with some kinds of indicators.
  final class Table: Sendable {
    let name: String
    /// Level-1 names with their points.
    let lines: [(level1: String, points: ExactDecimal)]
    private let with: DimensionSet
    private let without: DimensionSet

    fileprivate init(_ table: Guidance.WeightTable) {
      name = table.name
      lines = table.weights.compactMap { weight in
        ExactDecimal(weight.points).map { (weight.level1, $0) }
      }
      with = DimensionSet(table.with)
      without = DimensionSet(table.without)
    }

    fileprivate func fits(_ dimensions: DimensionSet) -> Bool {
      dimensions.isSuperset(of: with) && without.isDisjoint(with: dimensions)
    }
  }

  private let tables: [Table]
  /// How far a sum may be from its table.
  let tolerance: ExactDecimal
  /// The sums of all points that are accepted.
  let totals: [ExactDecimal]
  /// Whether the guidance says anything of the sum of all points.
  let hasTotals: Bool

  init(_ guidance: Guidance) {
    tables = guidance.weightTables.map(Table.init)
    tolerance = guidance.weightTolerance.flatMap { ExactDecimal($0) } ?? .zero
    totals = guidance.weightTotals.compactMap { ExactDecimal($0) }
    hasTotals = !guidance.weightTotals.isEmpty
  }

  var isEmpty: Bool { tables.isEmpty }

  /// The table for goals with some kinds of indicators.
  func table(for dimensions: DimensionSet) -> Table? { tables.first { $0.fits(dimensions) } }
}
