import Testing

struct PerUnitCellTests {
  @Test("Per-units in all their spellings")
  func perUnits() {
    expect(
      """
      每年一次 | quantity = 1 次/年 as:1次 [signMissing]
      每月2次 | quantity = 2 次/月 as:2次 [signMissing]
      1次/月 | quantity = 1 次/月 as:1次/月 [signMissing]
      每两年1次 | quantity = 1 次/2年 as:1次 [signMissing]
      每人每年3000元 | quantity = 3000 元/人·年 as:3000元 [signMissing]
      每万人5件 | quantity = 5 件/万人 as:5件 [signMissing]
      1/3 | quantity = 0.3333333333333333 as:1/3 [ambiguous rounded signMissing]
      10台/套 | quantity = 10 台(套) as:10台/套 [signMissing]
      5件/套 | quantity = 5 件/套 as:5件/套 [signMissing]
      200元/人/天 | quantity = 200 元/人·天 as:200元/人/天 [signMissing]
      200元/人天 | quantity = 200 元/人·天 as:200元/人天 [signMissing]
      100元/千字 | quantity = 100 元/千字 as:100元/千字 [signMissing]
      5元/㎡ | quantity = 5 元/平方米 as:5元/㎡ [signMissing]
      1.5元/平方米·月 | quantity = 1.5 元/平方米·月 as:1.5元/平方米·月 [signMissing]
      PM2.5≤35微克/立方米 | quantity <= 35 微克/立方米
      每天24小时 | quantity = 24 小时/天 as:24小时 [signMissing]
      每周5天 | quantity = 5 天/周 as:5天 [signMissing]
      1次/年 | quantity = 1 次/年 as:1次/年 [signMissing]
      1次/每年 | quantity = 1 次/年 as:1次/每年 [signMissing]
      2次/人 | quantity = 2 次/人 as:2次/人 [signMissing]
      ≥4次/年 | quantity >= 4 次/年 as:4次/年
      12次/年 | quantity = 12 次/年 as:12次/年 [signMissing]
      每年不少于2次 | quantity >= 2 次/年 as:2次
      每季度不少于1次 | quantity >= 1 次/季度 as:1次
      每半年1次 | quantity = 1 次/半年 as:1次 [signMissing]
      每学期一次 | quantity = 1 次/学期 as:1次 [signMissing]
      4期/200人 | quantity = 4 期/200人 as:4期/200人 [signMissing]
      50人/期 | quantity = 50 人/期 as:50人/期 [signMissing]
      500吨/天 | quantity = 500 吨/天 as:500吨/天 [signMissing]
      1000m3/d | quantity = 1000 立方米/日 as:1000m3/d [signMissing]
      供水能力5000立方米/日 | quantity = 5000 立方米/日 as:5000立方米/日 [signMissing]
      ≤200元/m2 | quantity <= 200 元/平方米 as:200元/m2
      ≤1500元/平方米 | quantity <= 1500 元/平方米 as:1500元/平方米
      不超过2.5万元/公里 | quantity <= 25000 元/公里 as:2.5万元/公里
      30元/人.次 | quantity = 30 元/人·次 as:30元/人.次 [signMissing]
      100元/人·次 | quantity = 100 元/人·次 as:100元/人·次 [signMissing]
      50元/人次 | quantity = 50 元/人次 as:50元/人次 [signMissing]
      3000元/人/年 | quantity = 3000 元/人·年 as:3000元/人/年 [signMissing]
      500元/月/人 | quantity = 500 元/月·人 as:500元/月/人 [signMissing]
      每人每月500元 | quantity = 500 元/人·月 as:500元 [signMissing]
      每亩200元 | quantity = 200 元/亩 as:200元 [signMissing]
      每户补助2万元 | quantity = 20000 元/户 as:2万元 [signMissing]
      PM2.5浓度≤35μg/m³ | quantity <= 35 微克/立方米 as:35μg/m³
      1/3以上 | quantity >= 0.3333333333333333 as:1/3 [ambiguous rounded]
      """)
  }
}
