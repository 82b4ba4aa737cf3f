import SankuDiagnostics
import SankuModel
import SankuRegistry

/// Notes, once a goal, the documents that its category or its template asks for and that are not
/// attached.
///
/// Judged only where the form has a list of attachments.
struct MissingAttachmentRule: Rule {
  let documentation = RuleDocumentation(
    id: "feasibility/missing-attachment",
    title: .init("应附材料不全", "Attachments incomplete"),
    summary: .init(
      "附件清单里缺少这类项目或所用模板要求的材料。",
      "The list of attachments lacks documents that the category or the template asks for."),
    rationale: .init(
      "立项、目标规范性、管理制度和组织实施都靠附件证明；没有附件，可行性无法审核。",
      "Grounds, targets, rules and organisation are proved by documents."),
    advice: .init("补充所列材料，或在立项依据、管理制度等栏写明文件名称。", "Attach them, or name the documents in the form."),
    basis: Basis.form, severity: .info, defects: ["D03"],
    bad: [.fields("项目类别: 基础建设类\n⟦附件⟧: [实施方案]")],
    good: [.fields("项目类别: 基础建设类\n附件: [立项批复, 概算批复]")])

  func relevance(to context: ReviewContext) -> Relevance {
    guard context.shows(.attachments) || !context.goal.attachments.isEmpty else {
      return .cannotJudge(.init("表里没有附件栏", "the form has no list of attachments"))
    }
    return context.attachments.isEmpty && template(context) == nil ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    var missing = context.attachments.filter { $0.found == nil }.map(\.demand.name.zh)
    let names = context.goal.attachments.map {
      FoldedText($0.kind.value + ($0.file?.value ?? ""))
    }
    for name in template(context)?.attachments ?? [] where !missing.contains(name) {
      let folded = FoldedText(name)
      if !names.contains(where: { $0.contains(folded) }) { missing.append(name) }
    }
    guard !missing.isEmpty else { return [] }
    let count = missing.count
    let text = missing.prefix(6).joined(separator: "、") + (count > 6 ? "等" : "")
    return [
      finding(
        .init(
          "没有看到\(count)项应附材料：\(text)", "\(count) documents are missing: \(text)"),
        at: .attachments, in: context)
    ]
  }

  private func template(_ context: ReviewContext) -> GoalTemplate? {
    context.goal.filled(.template).flatMap { context.registry.template($0.value) }
  }
}
