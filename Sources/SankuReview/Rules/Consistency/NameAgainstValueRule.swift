import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a number in the name that differs from the value in the same unit.
struct NameAgainstValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/name-against-value",
    title: .init("名称里的数与指标值矛盾", "Name contradicts the value"),
    summary: .init("名称里写的数量和指标值单位相同、数值不同。", "The name states another number in the value's unit."),
    rationale: .init("两个数只能有一个是目标。", "Only one of them can be the target."),
    advice: .init("名称里不写数，指标值写正确的数。", "Keep the number out of the name and correct the value."),
    basis: Basis.values, severity: .warning, defects: ["D26"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: 新增流动图书车2辆, 指标值: ⟦3辆⟧}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 新增流动图书车数量, 指标值: 3辆}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .single, .unit], without: .plainName).compactMap {
      row in
      guard let value = row.value.number, let unit = row.value.unit?.text else { return nil }
      let figure = TextFigure.all(in: row.name.core).first {
        $0.kind == .amount && $0.unit == unit && $0.value != value
      }
      guard let figure else { return nil }
      return finding(
        .init(
          "名称里是“\(figure.text)”，指标值是“\(row.value.text.string)”",
          "the name says “\(figure.text)”, the value “\(row.value.text.string)”"),
        at: row, .value, in: context)
    }
  }
}
