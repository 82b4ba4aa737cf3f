import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports texts of the head that still hold the form's own instruction or numbering.
struct FormInstructionRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/instruction-left",
    title: .init("填表说明未删除", "Form instruction left in"),
    summary: .init(
      "文字栏里还是表格自带的填写说明或编号，如“（100字以内）”“目标1：”。",
      "A text field still holds the form's instruction or numbering."),
    rationale: .init(
      "填表说明不是项目内容，公开后会被当作没有认真填报。",
      "An instruction says nothing about the project, and is published with it."),
    advice: .init(
      "删去说明和空的编号，写项目自己的内容。", "Delete the instruction and write the project's own text."),
    basis: Basis.form, severity: .warning, defects: ["D05"],
    bad: [
      .fields("年度目标: ⟦请简要说明年度工作任务(200字以内)，开放图书室12个，新增图书8000册，满意度90%⟧"),
      .fields("项目概况: ⟦目标1：XX⟧"),
    ],
    good: [.fields("项目概况: 在12个社区设图书室，每周开放五天。")])

  private static let fields: [GoalField] = [
    .annualObjective, .longTermObjective, .description, .necessity, .feasibility, .management,
    .organization, .basis, .name, .resultSummary,
  ]
  private static let instructions: WordList = [
    "字以内)", "字以内）", "字左右)", "请简要说明", "请填写", "此处填写", "填写说明", "说明项目自评", "结合自评情况",
    "对照年度目标,说明", "简要说明项目", "请按照", "在此输入", "点击输入", "(必填)", "(选填)",
  ]
  private static let numbering: WordList = ["目标1:", "目标一:", "目标1.", "目标1、"]
  /// All of them, for one look at the many texts that have none.
  private static let all = WordList(instructions.words + Placeholder.marks.words + numbering.words)

  func check(_ context: ReviewContext) -> [Finding] {
    Self.fields.compactMap { field in
      let text = context.folded(field)
      guard Self.all.occurs(in: text) else { return nil }
      if let mark = Self.instructions.first(in: text) ?? Placeholder.first(in: text) {
        return finding(.instruction(mark, in: field), at: field, in: context)
      }
      if let mark = Self.numbering.first(in: text) {
        return finding(
          .init(
            "\(field.chineseName)里留着表格的编号“\(mark)”", "the form's numbering “\(mark)” is left in"),
          at: field, in: context, severity: .info)
      }
      return nil
    }
  }
}

extension LocalizedText {
  fileprivate static func instruction(_ mark: String, in field: GoalField) -> LocalizedText {
    .init(
      "\(field.chineseName)里还留着填表说明或占位符“\(mark)”",
      "the form's text “\(mark)” is left in \(field.rawValue)")
  }
}
