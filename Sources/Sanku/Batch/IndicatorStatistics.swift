/// The values of one indicator over a batch (指标取值统计), so that goals can be compared (可比可测).
public struct IndicatorStatistics: Hashable, Sendable {
  /// The library's id where rows refer to it; nil for rows that share name and unit only.
  public var reference: String?
  /// The name as first written.
  public var name: String
  /// The unit; empty for bare numbers.
  public var unit: String
  /// How many rows have a number.
  public var count: Int
  /// The least number.
  public var minimum: Double
  /// The middle number.
  public var median: Double
  /// The greatest number.
  public var maximum: Double
  /// Values far from all others, the farthest first.
  public var outliers: [Outlier]

  /// A value that is far from the others (离群值).
  public struct Outlier: Hashable, Sendable {
    /// The number of the goal in ``BatchSummary/goals``.
    public var goal: Int
    /// The number of the row in the goal, from 0.
    public var row: Int
    /// The line of the value.
    public var line: Int
    /// The column of the value.
    public var column: Int
    /// The number.
    public var value: Double
    /// How many times the median it is, or how many times smaller.
    public var factor: Double
  }
}

/// A number with the place it stands in.
struct PlacedValue: Sendable {
  var goal: Int32
  var row: Int32
  var line: Int32
  var column: Int32
  var value: Double
}

extension IndicatorStatistics {
  /// Fewer values than this cannot make one of them odd.
  private static let fewest = 8

  init(reference: String?, name: String, unit: String, values: [PlacedValue]) {
    let numbers = values.map(\.value).sorted()
    self.reference = reference
    self.name = name
    self.unit = unit
    count = numbers.count
    minimum = numbers.first ?? 0
    maximum = numbers.last ?? 0
    median = Self.median(numbers)
    outliers = Self.outliers(values, isRate: unit == "%")
  }

  /// The middle of ascending numbers.
  static func median(_ numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    let middle = numbers.count / 2
    return numbers.count % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2
  }

  /// Values farther from the median than 3.5 robust deviations on the logarithmic scale, and by a
  /// factor that a person would notice: amounts are compared by how many times, not by how much.
  private static func outliers(_ values: [PlacedValue], isRate: Bool) -> [Outlier] {
    let positive = values.filter { $0.value > 0 }
    guard positive.count >= fewest else { return [] }
    let middle = median(positive.map { Logarithm.of($0.value) }.sorted())
    let distances = positive.map { abs(Logarithm.of($0.value) - middle) }
    let spread = max(median(distances.sorted()) * 1.4826, 0.01)
    let noticeable = isRate ? 0.4 : 1.0986
    return zip(positive, distances).filter { $1 > 3.5 * spread && $1 >= noticeable }
      .map { place, distance in
        Outlier(
          goal: Int(place.goal), row: Int(place.row), line: Int(place.line),
          column: Int(place.column), value: place.value, factor: Logarithm.power(distance))
      }
      .sorted { ($1.factor, $0.goal, $0.row) < ($0.factor, $1.goal, $1.row) }
  }
}
