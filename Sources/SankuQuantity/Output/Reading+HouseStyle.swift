extension Reading {
  /// The value in house style (规范写法): `≥95%`, `80%-90%`, `2026年12月底前`,
  /// `较上年提高5个百分点`; `nil` where the reading holds nothing to print.
  ///
  /// Reading the result again gives the same value.
  public var houseStyle: String? {
    if !parts.isEmpty {
      let texts = parts.compactMap(\.houseStyle)
      return texts.count == parts.count ? texts.joined(separator: "，") : nil
    }
    switch kind {
    case .quantity:
      guard let number = number(\.value) else { return nil }
      return (comparator?.symbol ?? "") + number
    case .range: return rangeText
    case .deadline: return deadlineText
    case .change: return changeText
    case .graded, .qualitative: return wordEntry?.equivalent
    case .missing, .unreadable: return nil
    }
  }

  /// Number and unit as they were written, else normalised.
  private func number(_ path: KeyPath<Reading, ExactDecimal?>) -> String? {
    guard let value = self[keyPath: path] else { return nil }
    if let short = shortened(value) { return short }
    return value.description + unitText
  }

  private var unitText: String { unit?.text ?? "" }

  /// 15000 元 written as 1.5万元 prints as 1.5万元.
  private func shortened(_ value: ExactDecimal) -> String? {
    guard let power = multiplier, let name = UnitExpression.Term.powerNames[power] else {
      return nil
    }
    return value.scaled(byPowerOfTen: -power).description + name + unitText
  }

  private var multiplier: Int? {
    guard let written, let value, written.text == nil, !written.value.isZero,
      written.value.coefficient == value.coefficient
    else { return nil }
    let power = value.exponent - written.value.exponent
    return power >= 4 && power <= 8 ? power : nil
  }

  private var rangeText: String? {
    guard let value, let upper else { return nil }
    if excludesLower || excludesUpper {
      return (excludesLower ? "(" : "[") + value.description + "," + upper.description
        + (excludesUpper ? ")" : "]") + unitText
    }
    if let power = multiplier, let name = UnitExpression.Term.powerNames[power] {
      return value.scaled(byPowerOfTen: -power).description + "-"
        + upper.scaled(byPowerOfTen: -power).description + name + unitText
    }
    if unit?.text == "%" { return value.description + "%-" + upper.description + "%" }
    return value.description + "-" + upper.description + unitText
  }

  private var deadlineText: String? {
    if let start, let date { return start.chinese(.day) + "至" + date.chinese(.day) }
    guard let date else {
      return recurrence.map { comparator == .atMost ? $0 + "前" : $0 }
    }
    let lead = recurrence.flatMap { $0 == "每月" || $0 == "每年" ? $0 : nil } ?? ""
    switch comparator {
    case .atMost: return lead + date.chinese(precision ?? .day, bounded: true) + "前"
    case .atLeast: return lead + date.chinese(.day) + "起"
    default: return lead + date.chinese(precision ?? .day)
    }
  }

  private var changeText: String? {
    guard let direction else { return nil }
    let base = baseline.map { $0 == "上年同期" ? "同比" : "较" + $0 } ?? ""
    let sign = comparator == .equal ? "" : comparator?.symbol ?? ""
    switch direction {
    case .unchanged: return baseline.map { "与" + $0 + "持平" } ?? "持平"
    case .increase, .decrease:
      let verb = direction == .increase ? "提高" : "下降"
      guard let value else { return baseline == nil ? nil : base + verb }
      let points = unit?.dimension == .points ? "个" : ""
      if let upper { return base + verb + value.description + "-" + upper.description + unitText }
      return base + verb + sign + value.description + points + unitText
    }
  }
}

extension CalendarDate {
  /// 2026年12月31日, or 2026年12月底 where only the month was meant.
  func chinese(_ precision: DatePrecision, bounded: Bool = false) -> String {
    let head = year.map { "\($0)年" } ?? ""
    guard let month else { return "\(day)日" }
    let isLast = day == CalendarDate.lastDay(ofMonth: month, year: year)
    switch precision {
    case .year where year != nil && month == 12 && isLast: return head + (bounded ? "底" : "")
    case .month where isLast: return head + "\(month)月" + (bounded ? "底" : "")
    default: return head + "\(month)月\(day)日"
    }
  }
}
