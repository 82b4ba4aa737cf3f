import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes works and purchases that do not say how long the thing will serve.
struct MissingServiceLifeRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-service-life",
    title: .init("工程、购置项目没有使用年限", "Works or purchase without years of use"),
    summary: .init(
      "工程基建、大型修缮和购置项目没有反映使用年限的指标。", "No indicator states how many years works or goods will serve."),
    rationale: .init(
      "这类项目的效益在使用年限内实现，不写年限就无法判断投入是否值得。",
      "Their benefit comes over the years of use; without them the outlay cannot be judged."),
    advice: .init(
      "增加设计使用年限或质保年限等指标，如“设计使用年限 ≥15年”。", "Add one, such as “设计使用年限 ≥15年”."),
    basis: Basis.values, severity: .info, defects: ["D08"],
    bad: [.fields("项目名称: ⟦青山县图书馆书库修缮工程⟧")],
    good: [.fields("项目名称: 青山县社区图书室开放项目")])

  private static let life: WordList = ["年限", "寿命", "质保期", "保修期", "使用期"]

  func relevance(to context: ReviewContext) -> Relevance {
    context.categories.contains("基础建设类") || context.categories.contains("设备购置类")
      ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard !context.rows.contains(where: { Self.life.occurs(in: $0.name.folded) }),
      context.count(with: .named) > 0
    else { return [] }
    return [
      make(
        .init("没有反映使用年限的指标", "no indicator states the years of use"), range: context.headRange,
        path: GoalField.indicators.chineseName, in: context)
    ]
  }
}
