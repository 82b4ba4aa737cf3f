/// How grave a finding is (严重程度): only hard contradictions and gates are errors.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// 提示: worth knowing.
  case info
  /// 警告: a reviewer would ask about it.
  case warning
  /// 错误: the goal cannot pass as it is.
  case error

  /// Orders from `info` to `error`.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
