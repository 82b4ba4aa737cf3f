import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes, once a goal, the fields that the guidance recommends and that are blank or absent.
struct MissingRecommendedFieldRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-recommended-field",
    title: .init("建议填写的栏目未填", "Recommended field missing"),
    summary: .init("所用指引建议填写的栏目是空的。", "A field that the guidance recommends is blank."),
    rationale: .init(
      "缺少实施期、资金、类别等信息，很多内容无法核对，例如年度与总量、成本与预算。",
      "Without period, money or category much cannot be checked."),
    advice: .init("能补的尽量补上。", "Fill in what you can."),
    basis: Basis.form, severity: .info, defects: ["D03"],
    bad: [.fields("项目名称: ⟦青山县社区图书室开放项目⟧\n实施期: ''")],
    good: [.fields("实施期: 2026-03-01 至 2026-11-30")])

  func check(_ context: ReviewContext) -> [Finding] {
    let missing = context.guidance.recommendedFields.filter { context.lacks($0) }
    guard let first = missing.first else { return [] }
    let names = missing.map(\.chineseName).joined(separator: "、")
    return [
      make(
        .init("建议补充：\(names)", "recommended: \(names)"), range: context.headRange,
        path: first.chineseName, in: context)
    ]
  }
}
