import SankuQuantity
import Testing

struct ColumnTests {
  private let reader = QuantityReader()

  private func summary(
    _ cell: String, comparator: String? = nil, unit: String? = nil, indicator: String? = nil,
    year: Int? = nil
  ) -> String {
    reader.read(cell, comparator: comparator, unit: unit, indicator: indicator, year: year).summary
  }

  @Test("The sign column holds where the cell has no sign, else must agree")
  func signColumn() {
    #expect(summary("95%", comparator: "≥") == "quantity >= 95 %")
    #expect(summary("95%", comparator: "大于等于") == "quantity >= 95 %")
    #expect(summary("95%", comparator: ">=") == "quantity >= 95 %")
    #expect(summary("≥95%", comparator: "≥") == "quantity >= 95 %")
    #expect(summary("≤95%", comparator: "≥") == "quantity <= 95 % [signConflict]")
    #expect(summary("达到95%", comparator: "=") == "quantity = 95 %")
    #expect(summary("95%", comparator: "定性") == "quantity = 95 % [signMissing]")
  }

  @Test("The unit column holds where the cell has no unit, else must agree")
  func unitColumn() {
    #expect(summary("≥95", unit: "%") == "quantity >= 95 % [unitFromColumn]")
    #expect(summary("≥95%", unit: "%") == "quantity >= 95 % [unitTwice]")
    #expect(summary("=25", unit: "万元") == "quantity = 250000 元 as:25万元 [unitFromColumn]")
    #expect(summary("=28.8万元", unit: "%") == "quantity = 288000 元 as:28.8万元 [unitConflict]")
    #expect(summary("=28.8万元", unit: "万元") == "quantity = 288000 元 as:28.8万元 [unitTwice]")
    #expect(
      summary("=449.8万", unit: "万元")
        == "quantity = 4498000 元 as:449.8万 [ambiguous unitFromColumn]")
    #expect(
      summary("=5", unit: "大棚") == "quantity = 5 大棚 [unitFromColumn unitUnknown]")
    #expect(
      summary("=60", unit: "元/人.月") == "quantity = 60 元/人·月 as:60元/人.月 [unitFromColumn]")
  }

  @Test("The indicator's name suggests, but never states, a unit")
  func indicatorName() {
    let rate = reader.read("≥85", indicator: "苗木成活率")
    #expect(rate.unit == nil)
    #expect(rate.assumedUnit?.text == "%")
    #expect(rate.has(.unitFromName))
    let money = reader.read("771,325,800.00", indicator: "项目资金总额（元）")
    #expect(money.assumedUnit?.text == "元")
    #expect(summary("=200万", indicator: "成本") == "quantity = 2000000 元 as:200万 [unitFromName]")
    #expect(summary("≥3", indicator: "药品抽验品种") == "quantity >= 3 [unitMissing]")
  }

  @Test("The goal's year completes dates")
  func year() {
    #expect(summary("年底前", year: 2026) == "deadline <= 2026-12-31 [yearAssumed]")
    #expect(summary("6月底前", year: 2026) == "deadline <= 2026-06-30 [yearAssumed]")
    #expect(summary("次年3月底前", year: 2026) == "deadline <= 2027-03-31")
    #expect(summary("2月底前", year: 2028) == "deadline <= 2028-02-29 [yearAssumed]")
    #expect(summary("每月15日前", year: 2026) == "deadline <= ---15 every:每月 [recurring]")
  }
}
