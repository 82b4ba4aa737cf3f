import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a project of several years whose long-term objective is missing or copied from the year's.
struct MissingLongTermObjectiveRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-long-term-objective",
    title: .init("跨年项目没有中长期目标", "Project of several years without a long-term objective"),
    summary: .init(
      "实施期超过一年，却没有中长期目标，或者中长期目标与年度目标相同。",
      "The period is longer than a year, but the long-term objective is missing or equals the annual one."
    ),
    rationale: .init(
      "跨年项目要有总目标，年度目标是其中一年的部分；两者相同就无法判断年度任务是否合理。",
      "The annual objective is one year's part of the whole; if both are equal it cannot be judged."
    ),
    advice: .init(
      "写明实施期结束时要达到的总产出和效果；年度目标只写当年部分。",
      "State the outputs and effects at the end of the period; keep the year's part in the annual objective."
    ),
    basis: Basis.form, severity: .warning, defects: ["D07"],
    bad: [
      .fields("实施期: 3年\n⟦年度目标⟧: 全年开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。"),
      .fields("实施期: 2026年7月-2027年1月\n中长期目标: ⟦全年开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。⟧"),
    ],
    good: [.fields("实施期: 3年\n中长期目标: 三年开放社区图书室36个，新增图书2.4万册。")])

  func relevance(to context: ReviewContext) -> Relevance {
    if isCopied(context) { return .applicable }
    guard context.period.years != nil else {
      return .cannotJudge(.init("没有写明实施期", "the period is not stated"))
    }
    return context.period.isMultiYear ? .applicable : .notApplicable
  }

  /// Two objectives that are one, where the period is not stated or reaches into another year.
  private func isCopied(_ context: ReviewContext) -> Bool {
    context.period.years != 1 && !context.objective.isEmpty
      && context.longTermObjective == context.objective
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let years = context.period.years ?? 2
    guard let text = context.goal.filled(.longTermObjective) else {
      let field: GoalField =
        context.shows(.longTermObjective) ? .longTermObjective : .annualObjective
      return [
        make(
          .init(
            "项目实施期\(years)年，没有填写中长期目标",
            "the project runs \(years) years without a long-term objective"),
          range: context.goal.keyRanges[field] ?? context.range(of: field),
          path: GoalField.longTermObjective.chineseName, in: context)
      ]
    }
    let longTerm = context.longTermObjective
    guard !context.objective.isEmpty, longTerm == context.objective else {
      return nearlySame(text, longTerm, context)
    }
    return [
      finding(
        .init("中长期目标与年度目标完全相同", "the long-term objective equals the annual one"),
        at: .longTermObjective, in: context)
    ]
  }

  /// A copy with a word or a year changed says no more about the whole term.
  private func nearlySame(
    _ text: Located<String>, _ longTerm: FoldedText, _ context: ReviewContext
  ) -> [Finding] {
    guard longTerm.count >= 20, longTerm.count <= 500, context.objective.count <= 500,
      Bigrams.similarity(longTerm, context.objective) >= 0.9
    else { return [] }
    return [
      finding(
        .init("中长期目标与年度目标几乎相同", "the long-term objective hardly differs from the annual one"),
        at: .longTermObjective, in: context, severity: .info)
    ]
  }
}
