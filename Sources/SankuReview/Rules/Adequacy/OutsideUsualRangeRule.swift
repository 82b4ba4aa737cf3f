import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes a value far outside what the library calls usual for the indicator.
struct OutsideUsualRangeRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/outside-usual-range",
    title: .init("与同类项目的常见取值相差较大", "Far from what is usual"),
    summary: .init(
      "指标值明显低于或高于指标库里该指标的常见取值。", "The value is well below or above what the library calls usual."),
    rationale: .init("明显偏离同类水平，可能是目标定得太松、太高，或者单位写错。", "Too lax, too high, or a wrong unit."),
    advice: .init(
      "参照常见取值核对；确有原因的写在取值依据或备注里。", "Check it; give the reason in the basis or the note."),
    basis: Basis.values, severity: .info, defects: ["D33"],
    bad: [.rows("- {二级指标: 质量指标, 三级指标: 图书编目差错率, 指标值: ⟦≤20%⟧}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目差错率, 指标值: ≤2%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .known, .quantity, .single]).compactMap { row in
      guard let indicator = row.indicator?.entry, let usual = indicator.usual,
        !row.source.isFilled(.note), let value = LibraryValue.of(row, indicator, context),
        isFar(value, usual)
      else { return nil }
      let bounds = LibraryValue.bounds(usual.low, usual.high, unit: indicator.unit)
      let note = usual.note.map { "，\($0)" } ?? ""
      return finding(
        .init(
          "“\(row.value.text.string)”与常见取值\(bounds)相差较大\(note)",
          "“\(row.value.text.string)” is far from the usual \(bounds)"),
        at: row, .value, in: context)
    }
  }

  /// Beyond the range by more than half of the bound that it passes.
  private func isFar(_ value: ExactDecimal, _ usual: Indicator.UsualRange) -> Bool {
    let two = ExactDecimal(2)
    let three = ExactDecimal(3)
    if let low = usual.low.flatMap({ ExactDecimal($0) }), value * two < low { return true }
    guard let high = usual.high.flatMap({ ExactDecimal($0) }) else { return false }
    return value * two > high * three
  }
}
