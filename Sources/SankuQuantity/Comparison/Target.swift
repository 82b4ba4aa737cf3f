/// What a comparison of an actual value with a target says (是否达标).
public enum Verdict: Hashable, Sendable {
  /// The actual value reaches the target.
  case met
  /// It does not.
  case notMet
  /// They cannot be compared.
  case cannotJudge(Reason)

  /// Why two values cannot be compared.
  public enum Reason: String, Hashable, Sendable {
    /// The target is no measurable value.
    case targetNotMeasurable
    /// The actual value is none.
    case actualNotMeasurable
    /// The kinds differ: a date against a number.
    case kindsDiffer
    /// The units are not comparable.
    case unitsDiffer
    /// A date has no year.
    case yearMissing
    /// One of the cells holds several values.
    case composite
    /// The target asks for “about” so much.
    case vagueTarget

    /// The sentence in Chinese.
    public var zh: String {
      switch self {
      case .targetNotMeasurable: "目标值不可衡量，无法判断是否完成"
      case .actualNotMeasurable: "实际值不可衡量，无法判断是否完成"
      case .kindsDiffer: "目标值与实际值类型不同（如日期与数量），无法比较"
      case .unitsDiffer: "目标值与实际值的单位不能换算，请统一单位"
      case .yearMissing: "日期没有写年份，请补上后再比较"
      case .composite: "一格里有多个值，请拆开后再比较"
      case .vagueTarget: "目标值是约数，请写成≥、≤或区间"
      }
    }

    /// The sentence in English.
    public var en: String {
      switch self {
      case .targetNotMeasurable: "the target cannot be measured"
      case .actualNotMeasurable: "the actual value cannot be measured"
      case .kindsDiffer: "target and actual value differ in kind, such as a date and an amount"
      case .unitsDiffer: "the units cannot be converted into each other; use one unit"
      case .yearMissing: "a date has no year; add it"
      case .composite: "a cell holds several values; split them first"
      case .vagueTarget: "the target is approximate; write ≥, ≤ or a range"
      }
    }
  }
}

/// A target value that actual values are held against (目标值).
public struct Target: Hashable, Sendable {
  /// The value as read from the goal.
  public var reading: Reading

  /// Creates a target from a reading.
  public init(_ reading: Reading) { self.reading = reading }

  /// Whether an actual value reaches the target; exact, after scaling both to one unit.
  ///
  /// A date without sign is a day to be kept. An amount without unit takes the other's unit.
  public func isMet(by actual: Reading) -> Verdict {
    guard reading.parts.isEmpty, actual.parts.isEmpty else { return .cannotJudge(.composite) }
    switch reading.kind {
    case .deadline: return isDateMet(by: actual)
    case .quantity, .range, .change: break
    default: return .cannotJudge(.targetNotMeasurable)
    }
    guard let found = actual.value, actual.upper == nil, actual.kind != .deadline else {
      return .cannotJudge(actual.kind == .deadline ? .kindsDiffer : .actualNotMeasurable)
    }
    guard actual.kind != .graded else { return .cannotJudge(.actualNotMeasurable) }
    guard (reading.kind == .change) == (actual.kind == .change) || actual.kind == .quantity else {
      return .cannotJudge(.kindsDiffer)
    }
    guard let value = converted(found, of: actual) else { return .cannotJudge(.unitsDiffer) }
    if reading.kind == .change, actual.kind == .change, actual.direction != reading.direction {
      return .notMet
    }
    return compare(value)
  }

  /// The actual number in the target's unit.
  private func converted(_ value: ExactDecimal, of actual: Reading) -> ExactDecimal? {
    guard let own = reading.unit ?? reading.assumedUnit,
      let other = actual.unit ?? actual.assumedUnit
    else { return value }
    return other.convert(value, to: own)
  }

  private func compare(_ value: ExactDecimal) -> Verdict {
    guard let bound = reading.value else { return .cannotJudge(.targetNotMeasurable) }
    if let upper = reading.upper {
      let above = reading.excludesLower ? value > bound : value >= bound
      let below = reading.excludesUpper ? value < upper : value <= upper
      return above && below ? .met : .notMet
    }
    switch reading.comparator {
    case .atLeast: return value >= bound ? .met : .notMet
    case .above: return value > bound ? .met : .notMet
    case .atMost: return value <= bound ? .met : .notMet
    case .below: return value < bound ? .met : .notMet
    case .about, .between: return .cannotJudge(.vagueTarget)
    case .equal, nil:
      // 提高5个百分点 is reached by more.
      if reading.kind == .change { return value >= bound ? .met : .notMet }
      return value == bound ? .met : .notMet
    }
  }

  private func isDateMet(by actual: Reading) -> Verdict {
    guard actual.kind == .deadline, let done = actual.date else {
      return .cannotJudge(actual.isMeasurable ? .kindsDiffer : .actualNotMeasurable)
    }
    guard let due = reading.date else { return .cannotJudge(.targetNotMeasurable) }
    guard let late = due.precedes(done), let early = done.precedes(due) else {
      return .cannotJudge(.yearMissing)
    }
    switch reading.comparator {
    case .atLeast: return early ? .notMet : .met
    case .above: return late ? .met : .notMet
    case .below: return early ? .met : .notMet
    case .between:
      guard let start = reading.start, let before = (actual.start ?? done).precedes(start) else {
        return late ? .notMet : .met
      }
      return late || before ? .notMet : .met
    default: return late ? .notMet : .met
    }
  }

  /// How far an actual value is from the target's bound or range, in the target's unit: nought
  /// inside, negative below, positive above; `nil` when they cannot be compared.
  public func distance(of actual: Reading) -> ExactDecimal? {
    guard let found = actual.value, let value = converted(found, of: actual),
      let low = reading.value, reading.parts.isEmpty, actual.parts.isEmpty
    else { return nil }
    if let upper = reading.upper {
      return value < low ? value - low : value > upper ? value - upper : .zero
    }
    switch reading.comparator {
    case .atLeast, .above: return value < low ? value - low : .zero
    case .atMost, .below: return value > low ? value - low : .zero
    default: return value - low
    }
  }
}
