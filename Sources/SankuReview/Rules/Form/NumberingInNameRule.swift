import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes the form's numbering in front of a name: `指标1.药品抽验品种`.
struct NumberingInNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/numbering-in-name",
    title: .init("名称前留有编号", "Numbering left in the name"),
    summary: .init(
      "三级指标名称前还留着表格的“指标1”等编号。", "The form's 指标1 is left in front of a name."),
    rationale: .init(
      "编号会妨碍按名称查找、汇总和比较指标。", "It hinders looking up and comparing indicators by name."),
    advice: .init("删去编号，只留指标名称。", "Delete the number, keep the name."),
    basis: Basis.form, severity: .info, defects: ["D05"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: ⟦指标1.图书架补充数量⟧, 指标值: ≥20个}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .numbered).compactMap { row in
      guard let numbering = row.name.numbering else { return nil }
      return finding(
        .init(
          "名称前留着表格的编号“\(numbering)”", "the form's numbering “\(numbering)” is left in the name"),
        at: row, .name, in: context,
        fixes: CellText.dropping(numbering, from: row.name.raw).map { row.fix(.name, $0, .safe) }
          ?? [])
    }
  }
}
