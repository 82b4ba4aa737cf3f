import SankuQuantity
import Testing

struct UnitExpressionTests {
  private let reader = QuantityReader()

  private func unit(_ text: String) throws -> UnitExpression {
    try #require(reader.unit(text)).unit
  }

  @Test("Spellings lead to one name")
  func spellings() throws {
    let rows = [
      "㎡": "平方米", "平米": "平方米", "m2": "平方米", "KM": "公里", "km": "公里", "m³": "立方米", "百分比": "%",
      "元/人.年": "元/人·年", "元/人*月": "元/人·月", "元/人、天": "元/人·天", "元/人年": "元/人·年",
      "元/标箱/年": "元/标箱·年", "元/人天": "元/人·天", "元/(微克/立方米)": "元/(微克/立方米)", "台（套）": "台(套)",
      "元／亩": "元/亩", "个工作日": "工作日", "元每平方米": "元/平方米",
    ]
    for (spelling, name) in rows { #expect(try unit(spelling).text == name, "\(spelling)") }
  }

  @Test("A multiplier belongs to the number")
  func multipliers() throws {
    let found = try #require(reader.unit("万元/人.年"))
    #expect(found.unit.text == "元/人·年")
    #expect(found.power == 4)
    #expect(try #require(reader.unit("亿元")).power == 8)
    #expect(try #require(reader.unit("千瓦")).power == 0)
    #expect(try #require(reader.unit("件/万人")).unit.text == "件/万人")
  }

  @Test("Unknown text is kept and told")
  func unknown() throws {
    let found = try unit("大棚")
    #expect(found.text == "大棚")
    #expect(!found.isKnown)
    #expect(try unit("元/人·年").isKnown)
    #expect(reader.unit("5元") == nil)
    #expect(reader.unit("") == nil)
  }

  @Test("Only what measures the same thing is comparable")
  func comparable() throws {
    func comparable(_ first: String, _ second: String) throws -> Bool {
      try unit(first).isComparable(with: unit(second))
    }
    #expect(try comparable("亩", "公顷"))
    #expect(try comparable("元", "元"))
    #expect(try comparable("人", "名"))
    #expect(try comparable("元/人·年", "元/年·人"))
    #expect(try comparable("%", "‰"))
    #expect(try !comparable("人", "户"))
    #expect(try !comparable("%", "百分点"))
    #expect(try !comparable("元/人", "元"))
    #expect(try !comparable("千瓦", "千瓦时"))
  }

  @Test("Conversion is exact where it is finite")
  func conversion() throws {
    let value = try #require(ExactDecimal("3"))
    #expect(try unit("亩").convert(value, to: unit("平方米")) == ExactDecimal("2000"))
    #expect(try unit("公里").convert(value, to: unit("米")) == ExactDecimal("3000"))
    #expect(try unit("年").convert(value, to: unit("个月")) == ExactDecimal("36"))
    #expect(try unit("小时").convert(value, to: unit("分钟")) == ExactDecimal("180"))
    #expect(try unit("人").convert(value, to: unit("户")) == nil)
  }

  @Test("Units of packs are read like built-in ones")
  func packs() throws {
    let units = UnitTable.standard.adding([
      MeasureUnit("育秧盘", .count, aliases: ["盘子"]),
      MeasureUnit("标准棚", .area, scale: ExactDecimal(640)),
    ])
    let reader = QuantityReader(units: units)
    #expect(reader.read("≥300盘子").summary == "quantity >= 300 育秧盘 as:300盘子")
    let hectares = try #require(reader.unit("公顷")).unit
    let shed = try #require(reader.unit("标准棚")).unit
    #expect(shed.convert(ExactDecimal(100), to: hectares) == ExactDecimal("6.4"))
    #expect(units.lookup("元/育秧盘")?.text == "元/育秧盘")
  }
}
