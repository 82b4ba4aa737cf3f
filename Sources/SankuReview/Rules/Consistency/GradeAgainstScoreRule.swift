import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a grade that does not belong to the score by the guidance's bands.
struct GradeAgainstScoreRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/grade-against-score",
    title: .init("等级与得分不符", "Grade does not fit the score"),
    summary: .init(
      "自评等级不是该得分在所用指引中对应的等级。", "The grade is not that of the score by the guidance's bands."),
    rationale: .init("等级决定下一步预算安排，要和得分对应。", "The grade decides about the next budget."),
    advice: .init("按所用指引的分档改正等级，或核对得分。", "Correct the grade by the bands, or check the score."),
    basis: Basis.evaluation, severity: .warning, defects: ["D34"],
    bad: [.fields("自评总分: 84.47\n自评等级: ⟦优⟧")],
    good: [.fields("自评总分: 84.47\n自评等级: 良")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.goal.filled(.selfGrade) == nil || context.guidance.grades.isEmpty
      ? .notApplicable
      : context.goal.filled(.selfScore) == nil
        ? .cannotJudge(.init("没有填写自评总分", "the total score is missing")) : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    guard let score = context.goal.filled(.selfScore).flatMap({ Points.read($0.value) }),
      let stated = grade(context.folded(.selfGrade), context),
      let proper = context.guidance.grades.first(where: { band in
        ExactDecimal(band.min).map { score >= $0 } ?? false
      }), proper.name != stated
    else { return [] }
    return [
      finding(
        .init(
          "\(score)分应为“\(proper.name)”，填的是“\(stated)”",
          "\(score) points make “\(proper.name)”, not “\(stated)”"),
        at: .selfGrade, in: context)
    ]
  }

  private static let otherNames: [String: String] = [
    "优秀": "优", "良好": "良", "中等": "中", "合格": "中", "较差": "差", "不合格": "差",
  ]

  /// The guidance's name of a stated grade: 优秀 is 优.
  private func grade(_ text: FoldedText, _ context: ReviewContext) -> String? {
    let names = context.guidance.grades.map(\.name)
    let word = text.string
    if names.contains(word) { return word }
    return Self.otherNames[word].flatMap { names.contains($0) ? $0 : nil }
  }
}
