import Testing

struct UnitCellTests {
  @Test("Units and multipliers")
  func units() {
    expect(
      """
      12,345.67元 | quantity = 12345.67 元 [signMissing]
      6个月 | quantity = 6 个月 [signMissing]
      10台（套） | quantity = 10 台(套) [signMissing]
      10人*天 | quantity = 10 人·天 as:10人*天 [signMissing]
      3个批次 | quantity = 3 批次 as:3个批次 [signMissing]
      5万人次 | quantity = 50000 人次 as:5万人次 [signMissing]
      0.5ppm | quantity = 0.5 ppm [signMissing]
      50dB | quantity = 50 分贝 [signMissing]
      5千瓦 | quantity = 5 千瓦 [signMissing]
      5千克 | quantity = 5 千克 [signMissing]
      5千人 | quantity = 5000 人 as:5千人 [signMissing]
      3千米 | quantity = 3 公里 [signMissing]
      3千元 | quantity = 3000 元 as:3千元 [signMissing]
      80M | quantity = 80 米 [ambiguous signMissing]
      100M | quantity = 100 米 [ambiguous signMissing]
      20w | quantity = 20 w [unitUnknown signMissing]
      2100% | quantity = 2100 % [ambiguous signMissing]
      295% | quantity = 295 % [ambiguous signMissing]
      100%覆盖 | quantity = 100 % [signMissing]
      99.99999% | quantity = 99.99999 % [signMissing]
      0 | quantity = 0 [unitMissing signMissing]
      零 | quantity = 0 [unitMissing signMissing]
      365天 | quantity = 365 天 [signMissing]
      50kW | quantity = 50 千瓦 [signMissing]
      10kV | quantity = 10 千伏 [signMissing]
      100Mbps | quantity = 100 Mbps [signMissing]
      1TB | quantity = 1 TB [signMissing]
      5000kWh | quantity = 5000 千瓦时 [signMissing]
      95%≤ | quantity = 95 % [signMissing]
      0% | quantity = 0 % [signMissing]
      0次 | quantity = 0 次 [signMissing]
      0件 | quantity = 0 件 [signMissing]
      120.5万 | quantity = 1205000 as:120.5万 [unitMissing signMissing]
      1,200万元 | quantity = 12000000 元 as:1200万元 [signMissing]
      1200.00万元 | quantity = 12000000 元 as:1200.00万元 [signMissing]
      12000000元 | quantity = 12000000 元 [signMissing]
      0.12亿元 | quantity = 12000000 元 as:0.12亿元 [signMissing]
      10年 | quantity = 10 年 [signMissing]
      70分 | quantity = 70 分 [signMissing]
      9点前 | quantity = 9 点 [signMissing]
      18时前 | quantity = 18 时 [signMissing]
      """)
  }
}
