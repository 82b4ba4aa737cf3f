import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a value that differs from what the objective says of the same thing.
struct ObjectiveAgainstValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/objective-against-value",
    title: .init("指标值与年度目标不一致", "Value against the objective"),
    summary: .init(
      "年度目标和指标表写的是同一件事，数量却不同。", "Objective and table speak of one thing with different numbers."),
    rationale: .init("指标是目标的分解，同一件事只能有一个目标值。", "One thing has one target."),
    advice: .init("核对后统一成一个数。", "Find out which is right and use one number."),
    basis: Basis.form, severity: .warning, defects: ["D26"],
    bad: [
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        年度目标: 全年开放社区图书室12个，新增图书8000册，图书编目合格率98%以上。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放社区图书室数量, 指标值: ≥12个}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 新增图书册数, 指标值: ⟦≥6000册⟧}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ⟦≥90%⟧}
        """),
      .goal(
        """
        项目名称: 青山县荒山造林
        年度: 2026
        年度目标: 完成荒山造林3000亩，当年苗木成活率90%以上。
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 荒山造林面积, 指标值: ⟦≥3000公顷⟧}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 当年苗木成活率, 指标值: ⟦≥80%⟧}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 整地合格率, 指标值: ≥90%}
        """),
    ],
    good: [.fields("年度目标: 全年开放社区图书室12个，新增图书0.8万册，读者满意度达到90%以上。")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.objective.isEmpty ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    context.objectiveConflicts.map { conflict in
      let note = context.goal[.annualObjective].map {
        Finding.Note(
          message: .init(
            "年度目标写的是“\(conflict.figure.text)”", "the objective says “\(conflict.figure.text)”"),
          place: SourcePlace(file: context.file, range: $0.range))
      }
      return finding(
        .init(
          "年度目标写“\(conflict.figure.text)”，指标值是“\(conflict.row.value.text.string)”",
          "the objective says “\(conflict.figure.text)”, the value “\(conflict.row.value.text.string)”"
        ),
        at: conflict.row, .value, in: context,
        defects: conflict.isOfUnits ? ["D26", "D28"] : nil, notes: note.map { [$0] } ?? [])
    }
  }
}
