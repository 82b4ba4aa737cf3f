import Testing

struct ChangeCellTests {
  @Test("Changes with base, amount and sign")
  func changes() {
    expect(
      """
      较上年提高5个百分点 | change increase 5 百分点 base:上年 as:5个百分点
      较2020年增长10%以上 | change >= increase 10 % base:2020年
      比2020年增长一倍 | change increase 1 倍 base:2020年
      翻一番 | change increase 1 倍 as:1倍 [baselineMissing]
      比上年翻两番 | change increase 3 倍 base:上年 as:3倍
      逐年递增 | change increase base:上年 [vague]
      逐年提高 | change increase base:上年 [vague]
      较上年下降3% | change decrease 3 % base:上年
      下降3个百分点以上 | change >= decrease 3 百分点 as:3个百分点 [baselineMissing]
      年均增长5% | change increase 5 % base:上年
      降低成本5% | change decrease 5 % [baselineMissing]
      减少10起 | change decrease 10 起 [baselineMissing]
      缩短2天 | change decrease 2 天 [baselineMissing]
      与上年持平 | change unchanged base:上年
      较计划工期缩短10天 | change decrease 10 天 base:计划工期
      5%的增长 | change increase 5 % [baselineMissing]
      同比增幅8% | change increase 8 % base:上年同期
      CO2减排1000吨 | change decrease 1000 吨 [baselineMissing]
      年均增收5000元 | change increase 5000 元 base:上年
      人均可支配收入增长8%以上 | change >= increase 8 % [baselineMissing]
      PM2.5年均浓度下降10% | change decrease 10 % [baselineMissing]
      森林覆盖率提高1个百分点 | change increase 1 百分点 as:1个百分点 [baselineMissing]
      提高3% | change increase 3 % [baselineMissing]
      上升2个百分点 | change increase 2 百分点 as:2个百分点 [baselineMissing]
      增长不低于5% | change >= increase 5 % [baselineMissing]
      增长5%左右 | change ~ increase 5 % [baselineMissing]
      增长5%-8% | change increase 5..8 % [baselineMissing]
      同比增长5%以上 | change >= increase 5 % base:上年同期
      同比下降≥3% | change >= decrease 3 % base:上年同期
      较2020年下降15% | change decrease 15 % base:2020年
      比上年增加10人 | change increase 10 人 base:上年
      较上年减少2起 | change decrease 2 起 base:上年
      较去年提升 | change increase base:去年 [vague]
      高于上年 | change > base:上年
      不低于上年 | change >= base:上年
      不低于上年水平 | change >= base:上年
      ≥上年 | change >= base:上年
      与上年基本持平 | change unchanged base:上年
      逐年下降 | change decrease base:上年 [vague]
      逐年增加10% | change increase 10 % base:上年
      年增长8% | change increase 8 % [baselineMissing]
      翻两番 | change increase 3 倍 as:3倍 [baselineMissing]
      增加2倍 | change increase 2 倍 [baselineMissing]
      增长1.5倍 | change increase 1.5 倍 [baselineMissing]
      提高一倍 | change increase 1 倍 [baselineMissing]
      增产5% | change increase 5 % [baselineMissing]
      增收10%以上 | change >= increase 10 % [baselineMissing]
      减少损失100万元 | change decrease 1000000 元 as:100万元 [baselineMissing]
      节约成本10% | change decrease 10 % [baselineMissing]
      节能5%以上 | change >= decrease 5 % [baselineMissing]
      降低5% | change decrease 5 % [baselineMissing]
      高于全省平均水平2个百分点 | change increase 2 百分点 base:全省平均水平 as:2个百分点
      超过全市平均5个百分点 | change increase 5 百分点 base:全市平均 as:5个百分点
      COD减排100吨 | change decrease 100 吨 [baselineMissing]
      """)
  }
}
