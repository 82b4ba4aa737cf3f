/// What a value cell asks of the actual value (计算符号).
public enum Comparator: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
  /// 不低于.
  case atLeast = ">="
  /// 高于.
  case above = ">"
  /// 不超过.
  case atMost = "<="
  /// 低于.
  case below = "<"
  /// 等于.
  case equal = "="
  /// 左右.
  case about = "~"
  /// 介于两值之间.
  case between = "between"

  /// The sign in house style.
  public var symbol: String {
    switch self {
    case .atLeast: "≥"
    case .above: ">"
    case .atMost: "≤"
    case .below: "<"
    case .equal: "="
    case .about: "约"
    case .between: ""
    }
  }

  /// Whether a larger actual value is never worse.
  public var wantsMore: Bool { self == .atLeast || self == .above }

  /// Whether a smaller actual value is never worse.
  public var wantsLess: Bool { self == .atMost || self == .below }
}

/// Which way a change goes (变化方向).
public enum Direction: String, Hashable, Sendable, BitwiseCopyable {
  /// 提高、增长.
  case increase
  /// 下降、减少.
  case decrease
  /// 持平.
  case unchanged
}
