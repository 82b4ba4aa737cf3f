import Testing

struct NumberCellTests {
  @Test("Chinese, mixed, vague and repaired numbers")
  func numbers() {
    expect(
      """
      百分之九十五以上 | quantity >= 95 % as:95% [percentByWord]
      ≥百分之九十 | quantity >= 90 % as:90% [percentByWord]
      九五折 | quantity = 95 % [percentByWord signMissing]
      八折 | quantity = 80 % as:8折 [percentByWord signMissing]
      九成五 | quantity = 95 % [percentByWord signMissing]
      两百五十人 | quantity = 250 人 [signMissing]
      二十三个 | quantity = 23 个 [signMissing]
      壹拾万元整 | quantity = 100000 元 as:100000元整 [signMissing]
      100余人 | quantity ~ 100 人
      20多个 | quantity ~ 20 个
      1e5元 | quantity = 100000 元 [signMissing]
      1O0% | quantity = 100 % [digitRepaired signMissing]
      95.O% | quantity = 95.0 % [digitRepaired signMissing]
      1 234 567元 | quantity = 1234567 元 [ambiguous signMissing]
      1:18 | quantity = 0.0555555555555556 as:1:18 [ambiguous rounded signMissing]
      一千瓦 | quantity = 1 千瓦 [signMissing]
      三万五千人 | quantity = 35000 人 [signMissing]
      一批 | quantity = 1 批 [signMissing]
      一套管理制度 | quantity = 1 套 [signMissing]
      建成1个平台 | quantity = 1 个 [signMissing]
      举办一次活动 | quantity = 1 次 [signMissing]
      不少于一次 | quantity >= 1 次
      半年 | quantity = 0.5 年 [signMissing]
      两年半 | quantity = 2.5 年 [signMissing]
      一个半月 | quantity = 1.5 月 [signMissing]
      一半以上 | quantity >= 50 % as:50% [percentByWord]
      半数以上 | quantity >= 50 % as:50% [percentByWord]
      百分百 | quantity = 100 % as:100% [percentByWord signMissing]
      项目完成率100% | quantity = 100 % [signMissing]
      完成率达100% | quantity >= 100 % [signAssumed]
      100%完成 | quantity = 100 % [signMissing]
      已完成100% | quantity = 100 % [signMissing]
      按时完成率100% | quantity = 100 % [signMissing]
      3个月内完成 | quantity <= 3 个月
      半年内 | quantity <= 0.5 年
      累计完成3000户 | quantity = 3000 户 [signMissing]
      ≥ 90% | quantity >= 90 %
      >= 95% | quantity >= 95 %
      壹佰贰拾万元 | quantity = 1200000 元 [signMissing]
      一百二十万元 | quantity = 1200000 元 [signMissing]
      1百万元 | quantity = 1000000 元 as:1百万元 [signMissing]
      一千二百万元 | quantity = 12000000 元 [signMissing]
      3000余元 | quantity ~ 3000 元
      两倍以上 | quantity >= 2 倍
      2倍以上 | quantity >= 2 倍
      三分之二以上 | quantity >= 0.6666666666666667 as:2/3 [rounded]
      半数 | quantity = 50 % as:50% [percentByWord signMissing]
      一半 | quantity = 50 % as:50% [percentByWord signMissing]
      前三名 | quantity = 3 名 [signMissing]
      1:50 | quantity = 0.02 as:1:50 [ambiguous signMissing]
      1：18 | quantity = 0.0555555555555556 as:1:18 [ambiguous rounded signMissing]
      师生比1:15 | quantity = 0.0666666666666667 as:1:15 [ambiguous rounded signMissing]
      完成2000亩高标准农田建设 | quantity = 2000 亩 [signMissing]
      100%及时完成 | quantity = 100 % [signMissing]
      一年 | quantity = 1 年 [signMissing]
      1:1 | quantity = 1 as:1:1 [ambiguous signMissing]
      分两批 | quantity = 2 批 [signMissing]
      第二批3000元 | quantity = 3000 元 [signMissing]
      一期一班 | quantity = 1 班 [signMissing]
      一等奖1个 | quantity = 1 个 [signMissing]
      百分之12.5 | quantity = 12.5 % as:12.5% [percentByWord signMissing]
      百分之百 | quantity = 100 % as:100% [percentByWord signMissing]
      百分之九十五点五 | quantity = 95.5 % as:95.5% [percentByWord signMissing]
      九十五个百分点 | quantity = 95 百分点 as:95个百分点 [signMissing]
      0.5个百分点 | quantity = 0.5 百分点 as:0.5个百分点 [signMissing]
      万分之一 | quantity = 1 万分比 as:1万分比 [percentByWord signMissing]
      十万分之一 | quantity = 0.00001 as:1/100000 [signMissing]
      1 000 元 | quantity = 1000 元 [ambiguous signMissing]
      不低于 95 % | quantity >= 95 %
      """)
  }
}
