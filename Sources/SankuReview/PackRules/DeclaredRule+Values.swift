import SankuDiagnostics
import SankuModel
import SankuQuantity

extension DeclaredRule {
  /// A finding for every row whose value is not as it must be.
  func values(_ demand: PackRule.ValueDemand, _ context: ReviewContext) -> [Finding] {
    context.rows.compactMap { row in
      guard row.hasValue, rows.takes(row), let fault = fault(of: row, demand) else { return nil }
      return finding(
        message(
          .init("\(row.label)\(fault.zh)", "\(row.label) \(fault.en)"),
          Facts(
            name: row.name.raw, value: row.source[.value]?.value ?? "",
            unit: row.value.unit?.text ?? ""), context), at: row, .value, in: context)
    }
  }

  /// What is wrong with a value; nil where it is as it must be.
  private func fault(of row: ReviewedRow, _ demand: PackRule.ValueDemand) -> LocalizedText? {
    if demand.mustBeQuantified, !row.value.isMeasured {
      return .init("的指标值没有量化", "has no measurable value")
    }
    if !demand.signs.isEmpty, row.value.kind == .quantity || row.value.kind == .deadline {
      let sign = row.value.comparator?.rawValue ?? ""
      if !demand.signs.contains(sign) {
        let list = demand.signs.joined(separator: "、")
        return .init(
          sign.isEmpty ? "没有写计算符号，应为 \(list)" : "的计算符号是 \(sign)，应为 \(list)",
          sign.isEmpty ? "has no sign; \(list) belongs there" : "has the sign \(sign), not \(list)")
      }
    }
    guard row.value.kind == .quantity || row.value.kind == .range else { return nil }
    if !units.isEmpty, !units.contains(where: { $0.text == row.value.unit?.text }) {
      let list = demand.units.joined(separator: "、")
      let unit = row.value.unit?.text ?? ""
      return .init(
        unit.isEmpty ? "没有写计量单位，应为 \(list)" : "的计量单位是 \(unit)，应为 \(list)",
        unit.isEmpty ? "has no unit; \(list) belongs there" : "has the unit \(unit), not \(list)")
    }
    return boundFault(of: row, demand)
  }

  private func boundFault(
    of row: ReviewedRow, _ demand: PackRule.ValueDemand
  ) -> LocalizedText? {
    guard let low = row.value.number else { return nil }
    let high = row.value.reading.upper ?? low
    let convert: (ExactDecimal) -> ExactDecimal = { number in
      units.isEmpty ? number : row.value.unit?.normalized(number) ?? number
    }
    let bound: (String?) -> ExactDecimal? = { text in
      guard let number = text.flatMap({ ExactDecimal($0) }) else { return nil }
      return units.first?.normalized(number) ?? number
    }
    let unit = demand.units.first ?? row.value.unit?.text ?? ""
    if let minimum = bound(demand.minimum), convert(low) < minimum {
      let text = (demand.minimum ?? "") + unit
      return .init("低于 \(text)", "is less than \(text)")
    }
    if let maximum = bound(demand.maximum), maximum < convert(high) {
      let text = (demand.maximum ?? "") + unit
      return .init("高于 \(text)", "is more than \(text)")
    }
    return nil
  }

  /// A finding where there are too few or too many rows.
  func count(_ minimum: Int?, _ maximum: Int?, _ context: ReviewContext) -> [Finding] {
    let count = context.rows.count { $0.hasName && rows.takes($0) }
    let fault: LocalizedText
    if let minimum, count < minimum {
      fault = .init(
        "有 \(count) 条，至少要 \(minimum) 条", "there are \(count), at least \(minimum) are needed")
    } else if let maximum, count > maximum {
      fault = .init("有 \(count) 条，至多 \(maximum) 条", "there are \(count), at most \(maximum) may be")
    } else {
      return []
    }
    return [
      make(
        message(fault, Facts(name: "", value: String(count), unit: "条"), context),
        range: context.headRange, path: GoalField.indicators.chineseName, in: context)
    ]
  }

  /// A finding where the points together are too few or too many.
  func weight(_ minimum: String?, _ maximum: String?, _ context: ReviewContext) -> [Finding] {
    let meant = context.rows.filter(rows.takes)
    let sum = meant.compactMap(\.weight).reduce(ExactDecimal.zero) { $0 + $1 }
    let fault: LocalizedText
    if let minimum, let bound = ExactDecimal(minimum), sum < bound {
      fault = .init("合计 \(sum) 分，至少要 \(minimum) 分", "\(sum) points, at least \(minimum) are needed")
    } else if let maximum, let bound = ExactDecimal(maximum), bound < sum {
      fault = .init("合计 \(sum) 分，至多 \(maximum) 分", "\(sum) points, at most \(maximum) may be")
    } else {
      return []
    }
    let text = message(fault, Facts(name: "", value: "\(sum)", unit: "分"), context)
    guard let last = meant.last(where: { $0.weight != nil }) else {
      return [
        make(
          text, range: context.headRange, path: GoalField.indicators.chineseName, in: context)
      ]
    }
    return [finding(text, at: last, .weight, in: context)]
  }
}
