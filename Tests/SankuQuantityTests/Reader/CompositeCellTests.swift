import Testing

struct CompositeCellTests {
  @Test("Several values keep their order; conditions and years are told apart")
  func compositeCells() {
    expect(
      """
      95，98 | quantity = 95 [unitMissing signMissing composite] {quantity = 95 [unitMissing signMissing]; quantity = 98 [unitMissing signMissing]}
      15次，30小时 | quantity = 15 次 [signMissing composite] {quantity = 15 次 [signMissing]; quantity = 30 小时 [signMissing]}
      完成培训5期300人 | quantity = 5 期 [signMissing composite] {quantity = 5 期 [signMissing]; quantity = 300 人 [signMissing]}
      1.完成率≥95%；2.合格率100% | quantity >= 95 % [composite] {quantity >= 95 %; quantity = 100 % [signMissing]}
      100%（100分） | quantity = 100 % [signMissing composite] {quantity = 100 % [signMissing]; quantity = 100 分 [signMissing]}
      资金支付率≥95%，完成时间12月底前 | quantity >= 95 % [composite] {quantity >= 95 %; deadline <= --12-31 [yearMissing]}
      不少于3场、参加人数不少于200人 | quantity >= 3 场 [composite] {quantity >= 3 场; quantity >= 200 人}
      2026年12月31日前完成100% | deadline <= 2026-12-31 [composite] {deadline <= 2026-12-31; quantity = 100 % [signMissing]}
      2026年6月30日前完成50%，12月31日前完成100% | deadline <= 2026-06-30 [composite] {deadline <= 2026-06-30; quantity = 50 % [signMissing]; deadline <= --12-31 [yearMissing]; quantity = 100 % [signMissing]}
      2小时内到达现场，24小时内修复 | quantity <= 2 小时 [composite] {quantity <= 2 小时; quantity <= 24 小时}
      7×24小时 | quantity = 7 [unitMissing signMissing composite] {quantity = 7 [unitMissing signMissing]; quantity = 24 小时 [signMissing]}
      7*24小时 | quantity = 7 [unitMissing signMissing composite] {quantity = 7 [unitMissing signMissing]; quantity = 24 小时 [signMissing]}
      4期，每期50人 | quantity = 4 期 [signMissing composite] {quantity = 4 期 [signMissing]; quantity = 50 人/期 as:50人 [signMissing]}
      新建道路3.5公里，宽6米 | quantity = 3.5 公里 [signMissing composite] {quantity = 3.5 公里 [signMissing]; quantity = 6 米 [signMissing]}
      带动脱贫户20户60人 | quantity = 20 户 [signMissing composite] {quantity = 20 户 [signMissing]; quantity = 60 人 [signMissing]}
      每年3月、9月 | deadline --03-31 every:每年 [ambiguous recurring composite] {deadline --03-31 every:每年 [ambiguous recurring]; deadline --09-30 [ambiguous yearMissing]}
      在职人员32人，退休人员15人 | quantity = 32 人 [signMissing composite] {quantity = 32 人 [signMissing]; quantity = 15 人 [signMissing]}
      国家级1项，省级2项 | quantity = 1 项 [signMissing composite] {quantity = 1 项 [signMissing]; quantity = 2 项 [signMissing]}
      国家级≥1项；省级≥2项 | quantity >= 1 项 [composite] {quantity >= 1 项; quantity >= 2 项}
      昼间≤60dB，夜间≤50dB | quantity <= 60 分贝 [composite] {quantity <= 60 分贝; quantity <= 50 分贝}
      10 20 | quantity = 10 [unitMissing signMissing composite] {quantity = 10 [unitMissing signMissing]; quantity = 20 [unitMissing signMissing]}
      """)
  }
}
