import SankuDiagnostics
import SankuModel
import SankuRegistry

/// Says that a row names a deprecated indicator or template, and what took its place.
///
/// The row is judged by what took the place.
struct DeprecatedIndicatorRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/deprecated-reference",
    title: .init("引用了停用的条目", "Reference to a deprecated entry"),
    summary: .init(
      "指标库或模板一栏写的条目已停用并有替代条目；审核已按替代条目进行。",
      "The indicator or template that is named is deprecated; the goal is judged by what took its place."
    ),
    rationale: .init(
      "条目停用多因口径改变，新旧口径的数值不能直接比较。",
      "Entries are deprecated when a definition changes; values of both do not compare."),
    advice: .init(
      "改写为替代条目的编号，并核对指标值的口径。",
      "Write the id of the new entry and check what the value counts."),
    severity: .info, defects: ["D19"],
    bad: [
      .rows(
        "- {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 群众满意度, 指标值: ≥90%, "
          + "指标库: ⟦common/reader-satisfaction⟧}")
    ],
    good: [
      .rows(
        "- {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 群众满意度, 指标值: ≥90%, "
          + "指标库: common/visitor-satisfaction}")
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    let isNamed =
      context.goal.filled(.template) != nil
      || context.rows.contains { $0.source.isFilled(.ref) }
    return isNamed ? .applicable : .notApplicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    var findings = context.rows.compactMap { row -> Finding? in
      guard let cell = row.source.filled(.ref),
        let other = context.registry.successor(of: cell.value)
      else { return nil }
      return finding(
        text(cell.value, other), at: row, .ref, in: context, fixes: [fix(cell, other)])
    }
    if let cell = context.goal.filled(.template),
      let other = context.registry.successor(of: cell.value)
    {
      findings.append(
        finding(
          text(cell.value, other), at: .template, in: context, fixes: [fix(cell, other)]))
    }
    return findings
  }

  private func text(_ id: String, _ other: String) -> LocalizedText {
    .init("`\(id)` 已停用，按 `\(other)` 审核", "`\(id)` is deprecated; `\(other)` is used")
  }

  private func fix(_ cell: Located<String>, _ other: String) -> Finding.Fix {
    Finding.Fix(
      kind: .unsafe, title: .init("改成 \(other)", "write \(other)"), range: cell.range,
      replacement: other)
  }
}
