/// What an indicator's name says about its values (指标名称提示).
struct IndicatorHints: OptionSet {
  let rawValue: UInt8
  /// 完成时间, 工期: bare numbers may be dates.
  static let date = IndicatorHints(rawValue: 1)
  /// 成本, 资金: 万 alone is 万元.
  static let money = IndicatorHints(rawValue: 2)
  /// 合格率: the value is a percentage.
  static let rate = IndicatorHints(rawValue: 4)
}

extension CellParser {
  /// Looked for only when the cell itself leaves a question open.
  var hints: IndicatorHints {
    guard let indicator else { return [] }
    var hints: IndicatorHints = []
    FoldedText.with(indicator) { hints = CellParser.hints($0.units, $0.count) }
    return hints
  }

  private static func hints(_ u: UnsafePointer<UInt16>, _ count: Int) -> IndicatorHints {
    var hints: IndicatorHints = []
    var last = count
    // (万元) at the end is no part of the noun.
    if last > 0, u[last - 1] == 0x29 {
      while last > 0, u[last - 1] != 0x28 { last -= 1 }
      last = max(0, last - 1)
    }
    if last > 0, u[last - 1] == 0x25 { last -= 1 }
    if last > 0, u[last - 1] == 0x7387 { hints.insert(.rate) }  // 率
    if last > 2, u[last - 3] == 0x6EE1, u[last - 2] == 0x610F { hints.insert(.rate) }  // 满意度
    if last > 1, u[last - 2] == 0x5360, u[last - 1] == 0x6BD4 { hints.insert(.rate) }  // 占比
    if last > 1, u[last - 2] == 0x6BD4, u[last - 1] == 0x4F8B || u[last - 1] == 0x91CD {
      hints.insert(.rate)
    }
    for index in 0..<max(0, last) {
      switch (u[index], u[index + 1]) {
      case (0x65F6, 0x95F4), (0x65E5, 0x671F), (0x5DE5, 0x671F), (0x65F6, 0x9650), (0x671F, 0x9650),
        (0x8D77, 0x6B62), (0x8D77, 0x59CB), (0x76EE, 0x671F), (0x5468, 0x671F):
        hints.insert(.date)
      case (0x6210, 0x672C), (0x8D44, 0x91D1), (0x9884, 0x7B97), (0x6295, 0x8D44), (0x7ECF, 0x8D39),
        (0x91D1, 0x989D), (0x652F, 0x51FA), (0x6536, 0x5165), (0x4EA7, 0x503C), (0x8865, 0x52A9),
        (0x8865, 0x8D34), (0x9020, 0x4EF7), (0x4EF7, 0x683C), (0x5355, 0x4EF7), (0x603B, 0x4EF7),
        (0x62E8, 0x6B3E), (0x8D39, 0x7528), (0x7A0E, 0x6536), (0x8D37, 0x6B3E):
        hints.insert(.money)
      default: break
      }
    }
    if last > 0, u[last - 1] == 0x8D39 { hints.insert(.money) }  // 费
    return hints
  }
}
