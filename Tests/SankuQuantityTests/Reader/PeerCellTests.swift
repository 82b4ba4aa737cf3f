import SankuQuantity
import Testing

/// The 42 cells on which the peers were measured: sign, number and unit as a person reads them.
struct PeerCellTests {
  private static let truth = """
    ≥95% | >= 95 %
    不低于98％ | >= 98 %
    达到90%以上 | >= 90 %
    ≤5% | <= 5 %
    不超过200万元 | <= 2000000 元
    20万元以内 | <= 200000 元
    ≥896个 | >= 896 个
    不少于2期 | >= 2 期
    65场次 | = 65 场次
    40人次 | = 40 人次
    50.14亿元 | = 5014000000 元
    645215 万元 | = 6452150000 元
    7,835,793.00元 | = 7835793.00 元
    3000元/人·年 | = 3000 元/人·年
    58元/标箱/年 | = 58 元/标箱·年
    1.2万亩次 | = 12000 亩次
    提升5个百分点 | increase 5 百分点
    同比增长8% | increase 8 %
    压减10% | decrease 10 %
    95%—98% | 95..98 %
    1-2个 | 1..2 个
    200～300万元 | 2000000..3000000 元
    九成以上 | >= 90 %
    三分之二 | = 0.6666666666666667
    千分之五 | = 5 ‰
    零事故 | =0起
    0起 | = 0 起
    全年12次 | = 12 次
    每季度1次 | = 1 次/季度
    ≥０．９５ | >= 0.95
    一百二十余万元 | ~ 1200000 元
    近300万元 | ~ 3000000 元
    2倍 | = 2 倍
    3年 | = 3 年
    15个工作日内 | <= 15 工作日
    2023年12月底前 | <= 2023-12-31
    全覆盖 | =100%
    显著提升 | not measurable
    十分之九 | = 0.9
    ≥2000m³/d | >= 2000 立方米/日
    12.5公顷 | = 12.5 公顷
    30户·次 | = 30 户·次
    """

  private func said(_ reading: Reading) -> String {
    if reading.kind == .qualitative { return reading.wordEntry?.equivalent ?? "not measurable" }
    var words: [String] = []
    if let comparator = reading.comparator, comparator != .between {
      words.append(comparator.rawValue)
    }
    if let direction = reading.direction { words.append(direction.rawValue) }
    if let value = reading.value {
      words.append(value.description + (reading.upper.map { ".." + $0.description } ?? ""))
    }
    if let date = reading.date { words.append(date.description) }
    if let unit = reading.unit { words.append(unit.text) }
    return words.joined(separator: " ")
  }

  @Test("All 42 cells that no peer reads are read")
  func peerCells() {
    let rows = Self.truth.split(separator: "\n")
    #expect(rows.count == 42)
    for row in rows {
      let sides = row.split(separator: " | ").map(String.init)
      #expect(said(QuantityReader().read(sides[0])) == sides[1], "\(sides[0])")
    }
  }
}
