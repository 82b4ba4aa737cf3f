import Testing

struct RangeCellTests {
  @Test("Ranges share unit and multiplier")
  func ranges() {
    expect(
      """
      控制在80%-90% | range 80..90 %
      十几个 | range 11..19 个 [vague]
      几十人 | range 20..90 人 [vague]
      数百人次 | range 200..900 人次 [vague]
      三五个 | range 3..5 个 [vague]
      两三个 | range 2..3 个 [vague]
      30%~50% | range 30..50 %
      3至5个 | range 3..5 个
      三至五个 | range 3..5 个
      (20,35] | range (20..35 [unitMissing]
      [80,90) | range 80..90) [unitMissing]
      80%≤x<90% | range 80..90) %
      ≥80%且<90% | range 80..90) %
      80%以上，90%以下 | range 80..90 %
      25±2℃ | range 23..27 ℃
      800-1000元/吨 | range 800..1000 元/吨 as:800元/吨
      5~10万元 | range 50000..100000 元 as:5万元
      8000~1万元 | range 8000..10000 元 as:8000万元
      8000元-1万元 | range 8000..10000 元 as:8000万元
      50-60万元 | range 500000..600000 元 as:50万元
      50万-60万元 | range 500000..600000 元 as:50万元
      50万元至60万元 | range 500000..600000 元 as:50万元
      50万元-60万元/年 | range 500000..600000 元/年 as:50万元/年
      0.5-1万元 | range 5000..10000 元 as:0.5万元
      5%-10% | range 5..10 %
      5-10% | range 5..10 %
      百分之五至百分之十 | range 5..10 % as:5% [percentByWord]
      五到十个 | range 5..10 个
      10-15天 | range 10..15 天
      3～5年 | range 3..5 年
      90-100分 | range 90..100 分
      [90,100] | range 90..100 [unitMissing]
      80（含）-90分 | range 80..90 分
      30-50人 | range 30..50 人
      3-5项/年 | range 3..5 项/年 as:3项/年
      95%-100%（含） | range 95..100 %
      （80%，90%] | range (80..90 %
      [0,5%] | range 0..5 %
      0～5% | range 0..5 %
      ±5% | range -5..5 %
      ±0.5mm | range -0.5..0.5 毫米
      误差≤±2% | range -2..2 %
      10±2 | range 8..12 [unitMissing]
      pH6-9 | range 6..9 [unitMissing]
      pH值6~9 | range 6..9 [unitMissing]
      """)
  }
}
