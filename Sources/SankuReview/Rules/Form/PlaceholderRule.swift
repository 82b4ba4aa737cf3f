import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports blanks of a template that nobody filled in: `≥**%`, `XX人`, `{{日期}}`, `》 亩`.
///
/// Instructions of the form in the head's texts are left to ``FormInstructionRule``.
struct PlaceholderRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/placeholder-left",
    title: .init("占位符未替换", "Placeholder left in"),
    summary: .init(
      "指标名称或指标值里还留着模板的占位符，如 ≥**%、XX、……。",
      "A name or value still holds a blank of the template, such as ≥**% or XX."),
    rationale: .init(
      "占位符说明这一格没有真正填写，评价时没有可以对照的目标值。",
      "The cell was never filled in, so there is nothing to measure the result against."),
    advice: .init(
      "把占位符换成实际的名称或数值；符号、数值和单位写在指标值栏，不写在名称里。",
      "Put the real text in its place; sign, number and unit belong in the value column."),
    basis: Basis.form, severity: .error, defects: ["D05"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: ⟦图书架补充数量(≥**个)⟧, 指标值: ≥20个}"),
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ⟦XX个⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 图书室改造面积, 指标值: ⟦平方米⟧}"),
      .rows("- {二级指标: 满意度指标, 三级指标: 读者满意度, 指标值: ≥90%, 实际完成值: ⟦XX%⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    var findings: [Finding] = context.rows(with: .result).compactMap { row in
      Placeholder.first(in: row.folded(.actual)).map {
        finding(.placeholder($0, in: RowField.actual), at: row, .actual, in: context)
      }
    }
    context.rows(with: []).forEach { row in
      if let mark = Placeholder.first(in: row.name.folded) ?? Placeholder.prompt(in: row.name) {
        findings.append(
          finding(
            .placeholder(mark, in: RowField.name), at: row, .name, in: context,
            defects: ["D05", "D27"]))
      }
      let cell = row.value.text
      if let mark = Placeholder.first(in: cell) ?? Placeholder.undecided(cell)
        ?? Placeholder.bareSign(cell)
      {
        findings.append(
          finding(.placeholder(mark, in: RowField.value), at: row, .value, in: context))
      } else if !cell.isEmpty, row.value.kind == .missing, row.value.unit != nil {
        findings.append(finding(.unitAlone(cell.string), at: row, .value, in: context))
      }
    }
    return findings
  }
}

extension LocalizedText {
  fileprivate static func placeholder(_ mark: String, in field: RowField) -> LocalizedText {
    .init(
      "\(field.chineseName)里还留着占位符“\(mark)”",
      "placeholder “\(mark)” is left in \(field.rawValue)")
  }

  fileprivate static func unitAlone(_ unit: String) -> LocalizedText {
    .init(
      "指标值只有印好的单位“\(unit)”，没有填数值", "the value is nothing but the printed unit “\(unit)”")
  }
}

/// Marks that templates print where something is to be written (占位符).
enum Placeholder {
  static let marks: WordList = [
    "**", "***", "XX", "xx", "××", "XXX", "xxx", "×××", "……", "...", "{{", "}}", "____", "___",
    "__",
    "待填", "待补充", "请填写", "此处填写", "○○", "□□", "[]", "()",
  ]

  /// The first mark of a text, with the sign before it and the unit behind it.
  static func first(in text: FoldedText) -> String? {
    guard marks.occurs(in: text) else { return nil }
    for index in text.scalars.indices {
      guard let mark = marks.word(in: text, at: index) else { continue }
      // Letters around make it a word, as in XXL.
      let behind = index + mark.count
      let isLatin = mark.scalars[0].isASCIILetter
      if isLatin, index > 0, text.scalars[index - 1].isASCIILetter { continue }
      if isLatin, behind < text.count, text.scalars[behind].isASCIILetter { continue }
      return mark.string
    }
    return nil
  }

  private static let undecidedWords: WordList = [
    "待定", "待补", "待明确", "待确定", "待核定", "另定", "另行确定", "未定", "暂未确定", "同上", "略", "见附件", "详见附件",
    "待测算", "填写数值", "目标值", "指标值", "示例",
  ]
  private static let prompts: WordList = ["填写", "请", "输入", "此处", "选填", "必填", "示例", "如有"]

  /// A value that puts the decision off or points elsewhere: 待定, 同上.
  static func undecided(_ text: FoldedText) -> String? {
    undecidedWords.isWhole(text) ? text.string : nil
  }

  /// A bracket that tells what to write: 【填写服务对象】.
  static func prompt(in name: IndicatorName) -> String? {
    name.brackets.first { prompts.opens($0) }?.string
  }

  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2265, 0x2264, 0x3E, 0x3C, 0x300B, 0x300A, 0x3D: true
    default: false
    }
  }

  /// A sign without a number behind it: `》 亩`, `≥%`.
  static func bareSign(_ text: FoldedText) -> String? {
    guard text.count <= 6, let first = text.scalars.first, isSign(first),
      !text.scalars.contains(where: { $0.isASCIIDigit || $0.isChineseNumeral })
    else { return nil }
    return text.string
  }
}
