import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports fields of the form that the guidance requires and that are blank or absent.
///
/// A blank cell is reported where it stands. Fields that the file does not show at all are named
/// together in one warning, since many a table is only a part of the form. The objective and the
/// indicators have rules of their own.
struct MissingFieldRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-field",
    title: .init("必填栏目未填", "Required field missing"),
    summary: .init(
      "所用指引要求的栏目是空的，或者表里没有。", "A field that the guidance requires is blank or absent."),
    rationale: .init(
      "要素不全的绩效目标不能进入审核，也不能安排预算。",
      "A goal that lacks them cannot be reviewed, and no budget may be given."),
    advice: .init("补填该栏目。", "Fill it in."),
    basis: Basis.form, severity: .error, defects: ["D03"],
    bad: [.fields("⟦项目名称⟧: ''")],
    good: [.fields("项目名称: 青山县社区图书室开放项目")])

  /// Who is in charge: many published forms leave these columns out.
  private static let names: [GoalField] = [.department, .unit]

  func check(_ context: ReviewContext) -> [Finding] {
    let required = context.guidance.requiredFields.filter {
      $0 != .annualObjective && $0 != .indicators && $0 != .longTermObjective
    }
    let missing = required.filter { context.lacks($0) }
    let blank = missing.filter { context.shows($0) || $0 == .name }
    let absent = missing.filter { !blank.contains($0) }
    var findings = blank.map { field in
      finding(
        .init("“\(field.chineseName)”没有填写", "\(field.rawValue) is blank"), at: field, in: context)
    }
    if !absent.isEmpty {
      let names = absent.map(\.chineseName).joined(separator: "、")
      findings.append(
        make(
          .init("表里没有这些必填栏目：\(names)", "required fields are absent: \(names)"),
          range: context.headRange, path: absent[0].chineseName, in: context,
          severity: absent.allSatisfy(Self.names.contains) ? .info : .warning))
    }
    return findings
  }

}

extension ReviewContext {
  /// Whether nothing is filled in for a field of the head, be it a text, a list or a block.
  func lacks(_ field: GoalField) -> Bool {
    switch field {
    case .budget where goal.budget != nil: false
    case .period where goal.period != nil: false
    case .basis where !goal.bases.isEmpty: false
    case .attachments: goal.attachments.isEmpty
    default: folded(field).isEmpty && goal.filled(field) == nil
    }
  }
}
