import Testing

struct DeadlineCellTests {
  @Test("Deadlines, periods and recurring dates")
  func deadlines() {
    expect(
      """
      2026年12月底前 | deadline <= 2026-12-31
      12月31日前 | deadline <= --12-31 [yearMissing]
      年底前 | deadline <= --12-31 [yearMissing]
      2026年年底前完成 | deadline <= 2026-12-31
      第三季度 | deadline --09-30 [yearMissing]
      2026年第三季度 | deadline 2026-09-30
      三季度末 | deadline --09-30 [yearMissing]
      每季度末 | deadline <= every:每季度末 [recurring]
      每月15日前 | deadline <= ---15 every:每月 [recurring]
      每年12月底前 | deadline <= --12-31 every:每年 [recurring]
      2026/12/31 | deadline 2026-12-31
      2026.6-2026.11 | deadline 2026-06-01.. 2026-11-30
      2026.12 | deadline 2026-12-31 [ambiguous]
      2026年6-11月 | deadline 2026-06-01.. 2026-11-30
      12月 | deadline --12-31 [ambiguous yearMissing]
      2021年全年 | deadline 2021-01-01.. 2021-12-31
      2026年1月1日至2027年12月31日 | deadline 2026-01-01.. 2027-12-31
      2026年上半年 | deadline 2026-06-30
      2026年3月 | deadline 2026-03-31
      3月底前 | deadline <= --03-31 [yearMissing]
      二〇二六年十二月底前 | deadline <= 2026-12-31
      12月31日 | deadline --12-31 [yearMissing]
      2026年12月 | deadline 2026-12-31
      12月底完成 | deadline <= --12-31 [yearMissing]
      2026年底前完成建设 | deadline <= 2026-12-31
      2026年全年 | deadline 2026-01-01.. 2026-12-31
      2026年度 | deadline 2026-12-31
      2026年1-12月 | deadline 2026-01-01.. 2026-12-31
      1月-12月 | deadline --01-01.. --12-31 [yearMissing]
      1-12月 | deadline --01-01.. --12-31 [yearMissing]
      2026.1.1-2026.12.31 | deadline 2026-01-01.. 2026-12-31
      2026.06 | deadline 2026-06-30 [ambiguous]
      2026-06 | deadline 2026-06-30
      12月31日前支付 | deadline <= --12-31 [yearMissing]
      2026年3季度 | deadline 2026-09-30
      第4季度 | deadline --12-31 [yearMissing]
      四季度前 | deadline <= --12-31 [yearMissing]
      二季度 | deadline --06-30 [yearMissing]
      2季度末 | deadline --06-30 [yearMissing]
      每季度首月10日前 | deadline <= ---10 every:每季度 [recurring]
      每月10日前发放 | deadline <= ---10 every:每月 [recurring]
      次月15日前 | deadline <= ---15 [ambiguous]
      2026年春季 | deadline 2026-12-31
      年初 | deadline --01-31 [yearMissing]
      2025年末 | deadline 2025-12-31
      本年度内 | deadline <= --12-31 [yearMissing]
      10月份 | deadline --10-31 [ambiguous yearMissing]
      10月份前 | deadline <= --10-31 [yearMissing ambiguous]
      10月中旬 | deadline --10-20 [yearMissing]
      10月上旬前 | deadline <= --10-10 [yearMissing]
      12月前 | deadline <= --12-31 [yearMissing ambiguous]
      2023年内 | deadline <= 2023-12-31
      2023年12月31日前完成 | deadline <= 2023-12-31
      2020年-2022年 | deadline 2020-01-01.. 2022-12-31
      2020-2022年 | deadline 2020-01-01.. 2022-12-31
      2020—2022年度 | deadline 2020-01-01.. 2022-12-31
      2020.01-2020.12 | deadline 2020-01-01.. 2020-12-31
      2020/01-2020/12 | deadline 2020-01-01.. 2020-12-31
      2020年1月至12月 | deadline 2020-01-01.. 2020-12-31
      1月1日至12月31日 | deadline --01-01.. --12-31 [yearMissing]
      2020年1月1日—2020年12月31日 | deadline 2020-01-01.. 2020-12-31
      2019年9月-2020年8月 | deadline 2019-09-01.. 2020-08-31
      2026 年 12 月 31 日 | deadline 2026-12-31
      """)
  }
}
