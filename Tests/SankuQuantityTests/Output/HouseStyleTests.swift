import SankuQuantity
import Testing

struct HouseStyleTests {
  @Test("Values are written back in house style")
  func houseStyle() {
    let rows = [
      "不低于95％": "≥95%", "大于等于10157.6平方米": "≥10157.6平方米", "20万元以内": "≤20万元", "95%～98%": "95%-98%",
      "2026年12月底之前": "2026年12月底前", "12月31日前": "12月31日前", "2025年年底前": "2025年底前",
      "50000元/人.年": "=50000元/人·年", "较上年度增长 8%": "较上年度提高8%", "同比减少6%": "同比下降6%",
      "下降7%以上": "下降≥7%", "零事故": "=0起", "应保尽保": "=100%", "200～300万元": "200-300万元",
      "（20,35]": "(20,35]",
      "每季度不少于1次": "≥1次/季度", "与上年基本持平": "与上年持平",
    ]
    for (cell, style) in rows {
      #expect(QuantityReader().read(cell).houseStyle == style, "\(cell)")
    }
    #expect(QuantityReader().read("有效提升").houseStyle == nil)
    #expect(QuantityReader().read("≥**%").houseStyle == nil)
  }

  @Test("Every vague word says what would make it measurable, in both languages")
  func advice() {
    for word in WordTable.standard.words {
      #expect(!word.zh.isEmpty)
      #expect(!word.en.isEmpty)
    }
    for kind in Note.Kind.allCases {
      #expect(!Note(kind, 0..<0).zh.isEmpty)
      #expect(!Note(kind, 0..<0).en.isEmpty)
    }
  }
}
