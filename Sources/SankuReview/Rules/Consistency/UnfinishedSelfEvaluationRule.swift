import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a self-evaluation that was only partly filled in, or not at all.
struct UnfinishedSelfEvaluationRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/unfinished-self-evaluation",
    title: .init("自评没有填完", "Self-evaluation unfinished"),
    summary: .init(
      "表里有实际完成值栏，但全部或部分指标没有填。", "The form has a column for results, but all or some are blank."),
    rationale: .init("没有完成值就没有得分依据。", "Without results there is nothing to score."),
    advice: .init(
      "逐项补填完成值；没有完成的写明原因。", "Fill in every result; give reasons where the target was missed."),
    basis: Basis.evaluation, severity: .info, defects: ["D34"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 实际完成值: ⟦''⟧}")],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 实际完成值: 20个}")
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    context.hasColumn(.actual) ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let open = context.judgeable.filter {
      $0.source[.actual] != nil && $0.source.filled(.actual) == nil
    }
    guard let first = open.first else { return [] }
    // A few are named one by one; where all are open once is enough.
    guard open.count > 3 else {
      return open.map { row in
        finding(
          .init("\(row.label)没有填写实际完成值", "\(row.label) has no result"), at: row, .actual,
          in: context)
      }
    }
    return [
      finding(
        .init("有\(open.count)个指标没有填写实际完成值", "\(open.count) indicators have no result"), at: first,
        .actual, in: context)
    ]
  }
}
