/// What a unit measures (量纲).
///
/// Two counts are comparable only when they count the same thing; see
/// ``UnitExpression/isComparable(with:)``.
public enum UnitDimension: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
  /// 个、人、户; the unit's name says what is counted.
  case count
  /// 米.
  case length
  /// 平方米.
  case area
  /// 立方米.
  case volume
  /// 千克.
  case mass
  /// 天.
  case time
  /// 千瓦时.
  case energy
  /// 千瓦.
  case power
  /// 字节.
  case data
  /// 元.
  case money
  /// 1; percent, permille and multiples.
  case ratio
  /// 百分点; points are no percent.
  case points
  /// 摄氏度.
  case temperature
  /// 分, as a mark.
  case score
  /// 毫克/立方米.
  case concentration
  /// 帕.
  case pressure
  /// 伏.
  case voltage
  /// 安.
  case current
  /// 赫兹.
  case frequency
  /// 分贝.
  case sound
  /// 比特/秒.
  case dataRate = "data-rate"
  /// 米/秒.
  case speed
  /// 人·天, 台班; work done over time.
  case work
  /// Anything else, or not known.
  case other
}
