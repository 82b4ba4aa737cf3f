import Testing

@testable import Sanku

struct IndicatorStatisticsTests {
  private func statistics(_ numbers: [Double], unit: String = "万元") -> IndicatorStatistics {
    IndicatorStatistics(
      reference: nil, name: "单位成本", unit: unit,
      values: numbers.enumerated().map {
        PlacedValue(goal: Int32($0), row: 1, line: 2, column: 3, value: $1)
      })
  }

  @Test func oddAmountsAreFarByTheirFactor() {
    let found = statistics([10, 11, 12, 12, 13, 14, 15, 11, 120_000, 0.01])
    #expect(found.count == 10 && found.minimum == 0.01 && found.maximum == 120_000)
    #expect(found.median == 12)
    #expect(found.outliers.map(\.goal) == [8, 9])
    #expect(found.outliers[0].value == 120_000)
  }

  @Test func aWideSpreadOrFewValuesMakeNothingOdd() {
    #expect(statistics([1, 3, 10, 30, 100, 300, 1000, 3000]).outliers.isEmpty)
    #expect(statistics([10, 10, 10, 10_000]).outliers.isEmpty)
    #expect(statistics([10, 10, 10, 10, 10, 10, 10, 10, 20]).outliers.isEmpty)
  }

  @Test func equalValuesShowTheOneThatIsNot() {
    #expect(statistics([90, 90, 90, 90, 90, 90, 90, 9], unit: "%").outliers.map(\.goal) == [7])
  }

  @Test func noughtCountsButIsNotJudged() {
    let found = statistics([0, 5, 5, 5, 5, 5, 5, 5, 5])
    #expect(found.minimum == 0 && found.outliers.isEmpty)
  }
}
