package import SankuDiagnostics
internal import SankuModel
package import SankuQuantity
internal import SankuRegistry
internal import SankuYAML

/// Rules on values well and badly written (取值示例).
extension PackRule {
  static let exampleRules = [
    missingExamples, unreadableExample, exampleAgainstIndicator, exampleOutsideRange,
    soundBadExample,
  ]

  static let missingExamples = PackRule(
    "missing-examples", .info, LocalizedText("没有取值示例", "no examples"),
    summary: LocalizedText("报告没有正例的指标。", "Reports an indicator without a good example."),
    why: LocalizedText(
      "填报人照着示例写，比看解释快，也少出错。", "Clerks copy the example; it saves them faults."),
    advice: LocalizedText(
      "加上 examples: {good: [≥95%], bad: [明显提高]}。", "Add examples: {good: [≥95%], bad: [明显提高]}."),
    bad: .indicator("id: ⟦pipe-network-length⟧\nexamples: ~"),
    good: .indicator("examples: {good: [≥12公里]}")
  ) { scope, report in
    for entry in scope.indicators where entry.list("examples", "good").isEmpty {
      report.add(entry, nil, "“\(entry.title)”没有取值示例", "“\(entry.title)” has no good example")
    }
  }

  static let unreadableExample = PackRule(
    "unreadable-example", .error, LocalizedText("正例读不出数值", "good example cannot be read"),
    summary: LocalizedText(
      "报告定量指标里读不出数值、单位或日期的正例。",
      "Reports a good example of a quantitative indicator that has no readable value."),
    why: LocalizedText(
      "正例自己都量化不了，照着写的目标都会被退回。", "Goals that copy it are sent back."),
    advice: LocalizedText(
      "写成“符号+数值+单位”，如 ≥12公里；日期写 2026年10月底前。",
      "Write sign, number and unit, such as ≥12公里; for dates 2026年10月底前."),
    bad: .indicator("examples: {good: [⟦明显改善⟧]}"), good: .indicator("examples: {good: [≥12公里]}")
  ) { scope, report in
    for entry in scope.indicators where ExampleReading.isQuantitative(entry) {
      for node in entry.list("examples", "good") {
        guard let fault = ExampleReading.fault(node.text, entry, scope), fault.isUnreadable else {
          continue
        }
        report.add(
          node, in: entry.file, "正例“\(node.text)”\(fault.text.zh)",
          "the good example “\(node.text)” \(fault.text.en)", field: "examples.good")
      }
    }
  }

  static let exampleAgainstIndicator = PackRule(
    "example-against-indicator", .warning,
    LocalizedText("正例与单位或方向不符", "good example against unit or direction"),
    summary: LocalizedText(
      "报告符号与方向相反，或单位不能与指标单位换算的正例。",
      "Reports a good example whose sign is against the direction, or whose unit cannot be converted."
    ),
    why: LocalizedText(
      "示例和指标说的不是一回事，填报人不知道听谁的。", "Example and indicator contradict each other."),
    advice: LocalizedText(
      "越高越好用 ≥，越低越好用 ≤，定值用 =；单位与 unit 一致。",
      "Use ≥ for higher, ≤ for lower, = for exact, and the indicator's unit."),
    bad: .indicator("examples: {good: [⟦≤12公里⟧]}"), good: .indicator("examples: {good: [≥12公里]}")
  ) { scope, report in
    for entry in scope.indicators where ExampleReading.isQuantitative(entry) {
      for node in entry.list("examples", "good") {
        guard let fault = ExampleReading.fault(node.text, entry, scope), !fault.isUnreadable else {
          continue
        }
        report.add(
          node, in: entry.file, "正例“\(node.text)”\(fault.text.zh)",
          "the good example “\(node.text)” \(fault.text.en)", field: "examples.good")
      }
    }
  }

  static let exampleOutsideRange = PackRule(
    "example-outside-range", .warning, LocalizedText("正例超出取值范围", "good example outside the range"),
    summary: LocalizedText(
      "报告数值在取值范围之外的正例。", "Reports a good example that the range calls impossible."),
    why: LocalizedText("两处必有一处是错的。", "One of the two must be wrong."),
    advice: LocalizedText("改正例，或改 range。", "Mend the example or the range."),
    bad: .indicator("range: {min: 0, max: 10}\nexamples: {good: [⟦≥12公里⟧]}"),
    good: .indicator("range: {min: 0, max: 20}\nexamples: {good: [≥12公里]}")
  ) { scope, report in
    for entry in scope.indicators where ExampleReading.isQuantitative(entry) {
      let bounds = RangeBounds(entry)
      for node in entry.list("examples", "good") {
        guard let value = ExampleReading.value(node.text, entry, scope), bounds.excludes(value)
        else { continue }
        report.add(
          node, in: entry.file, "正例“\(node.text)”在取值范围之外",
          "the good example “\(node.text)” is outside the range", field: "examples.good")
      }
    }
  }

  static let soundBadExample = PackRule(
    "sound-bad-example", .warning, LocalizedText("反例其实没有问题", "bad example without fault"),
    summary: LocalizedText(
      "报告读得出数值、单位和方向都对的反例。", "Reports a bad example that reads well in every way."),
    why: LocalizedText(
      "填报人会以为这种正确的写法是错的。", "Clerks would take a proper value for a fault."),
    advice: LocalizedText(
      "换成真正不好的写法，如“明显提高”“100”，或移到 good。",
      "Give a value that is really poor, or move it to good."),
    bad: .indicator("examples: {good: [≥12公里], bad: [⟦≥15公里⟧]}"),
    good: .indicator("examples: {good: [≥12公里], bad: [大幅增加]}")
  ) { scope, report in
    for entry in scope.indicators where ExampleReading.isQuantitative(entry) {
      let good = entry.list("examples", "good").map(\.text)
      for node in entry.list("examples", "bad")
      where ExampleReading.isSound(node.text, entry, scope) {
        if good.contains(where: { ExampleReading.isContrast(node.text, $0) }) { continue }
        report.add(
          node, in: entry.file, "反例“\(node.text)”没有毛病",
          "the bad example “\(node.text)” has no fault", field: "examples.bad")
      }
    }
  }
}

/// An example through the value reader (示例读数).
package enum ExampleReading {
  package struct Fault: Sendable {
    package var isUnreadable: Bool
    package var text: LocalizedText
  }

  package static func isQuantitative(_ entry: PackEntryNode) -> Bool {
    (entry.text("nature") ?? "quantitative") == "quantitative" && entry["unit"] != nil
  }

  /// What is wrong with a value for an indicator; nil where nothing is.
  package static func fault(
    _ text: String, _ entry: PackEntryNode, _ scope: LintScope
  ) -> Fault? {
    let unit = entry.text("unit") ?? ""
    let reading = scope.reader.read(text, indicator: entry.title, year: 2026)
    guard reading.isMeasurable else {
      return Fault(isUnreadable: true, text: LocalizedText("读不出可以衡量的值", "has no measurable value"))
    }
    if unit == "日期" {
      if reading.kind == .deadline || reading.recurrence != nil { return nil }
      return reading.unit?.dimension == .time
        ? nil : Fault(isUnreadable: false, text: LocalizedText("不是日期", "is no date"))
    }
    return unitFault(reading, unit, scope) ?? signFault(reading, entry)
  }

  private static func unitFault(_ reading: Reading, _ unit: String, _ scope: LintScope) -> Fault? {
    guard let wanted = scope.reader.unit(unit)?.unit, wanted.isKnown else { return nil }
    guard let own = reading.unit else {
      if reading.kind == .deadline || reading.kind == .change { return nil }
      return Fault(
        isUnreadable: true, text: LocalizedText("没有单位（\(unit)）", "has no unit (\(unit))"))
    }
    guard !own.isComparable(with: wanted) else { return nil }
    if UnitKin.areNear(own.text, wanted.text) || reading.kind == .change { return nil }
    return Fault(
      isUnreadable: false,
      text: LocalizedText(
        "的单位是“\(own.text)”，指标的单位是“\(unit)”", "is in “\(own.text)”, the indicator in “\(unit)”"))
  }

  private static func signFault(_ reading: Reading, _ entry: PackEntryNode) -> Fault? {
    guard reading.kind == .quantity, let sign = reading.comparator, !reading.has(.signMissing)
    else { return nil }
    let isUp = sign == .atLeast || sign == .above
    let isDown = sign == .atMost || sign == .below
    switch entry.text("direction") {
    case "higher" where isDown:
      return Fault(
        isUnreadable: false, text: LocalizedText("用了≤，而指标越高越好", "says ≤, though higher is better"))
    case "lower" where isUp:
      return Fault(
        isUnreadable: false, text: LocalizedText("用了≥，而指标越低越好", "says ≥, though lower is better"))
    default: return nil
    }
  }

  /// The number in the indicator's unit.
  package static func value(
    _ text: String, _ entry: PackEntryNode, _ scope: LintScope
  ) -> ExactDecimal? {
    let reading = scope.reader.read(text, indicator: entry.title, year: 2026)
    guard reading.kind == .quantity || reading.kind == .range, let value = reading.value,
      let unit = entry.text("unit").flatMap({ scope.reader.unit($0) }), let own = reading.unit,
      let converted = own.convert(value, to: unit.unit)
    else { return nil }
    return converted.scaled(byPowerOfTen: -unit.power)
  }

  /// Whether a value is as it should be: sign, number, unit, direction, range, no remark.
  package static func isSound(_ text: String, _ entry: PackEntryNode, _ scope: LintScope) -> Bool {
    guard fault(text, entry, scope) == nil, !text.holdsAny(["左右", "前后", "力争", "约"]) else {
      return false
    }
    let reading = scope.reader.read(text, indicator: entry.title, year: 2026)
    guard reading.kind == .quantity || reading.kind == .deadline, reading.notes.isEmpty else {
      return false
    }
    if reading.kind == .quantity {
      guard let sign = reading.comparator, let value = value(text, entry, scope) else {
        return false
      }
      let wanted: [Comparator] =
        switch entry.text("direction") {
        case "higher": [.atLeast]
        case "lower": [.atMost]
        default: [.equal]
        }
      return wanted.contains(sign) && !RangeBounds(entry).excludes(value) && !value.isZero
    }
    return entry.text("unit") == "日期" && reading.date != nil && !reading.has(.signMissing)
  }

  /// Whether a bad value is the good one's contrast by what the definition asks, such as ≥100% for
  /// =100%: reviewers fault it though it reads well.
  static func isContrast(_ bad: String, _ good: String) -> Bool {
    bad.filter { !"≥≤=<>".contains($0) } == good.filter { !"≥≤=<>".contains($0) }
      || bad.holds("100%")
  }
}

/// Units that say the same in common use (相近单位).
enum UnitKin {
  private static let kin: [Set<String>] = [
    ["人", "名", "人次", "位"], ["次", "场次", "场", "批次", "期", "班次"],
    ["个", "家", "处", "所", "座", "项", "条", "件", "起"],
    ["天", "日", "工作日", "自然日"], ["百分点", "%"], ["个", "学位", "床位"], ["头", "头只", "只"], ["件", "件套"],
    ["元", "万元"], ["个月", "月"],
  ]

  static func areNear(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    return kin.contains { $0.contains(left) && $0.contains(right) }
  }
}
