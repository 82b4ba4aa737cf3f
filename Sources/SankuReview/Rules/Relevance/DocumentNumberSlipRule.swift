import SankuDiagnostics
import SankuModel

/// Reports a document number that is nearly that of a known document: 财预〔2021〕201号 for 101号.
///
/// Known are the sources of all packs. Where the title is cited too, the number is surely wrong;
/// without it another document may be meant.
struct DocumentNumberSlipRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/document-number-slip",
    title: .init("文号可能写错", "Document number looks wrong"),
    summary: .init(
      "引用的文号与已知文件只差一个数字或一年，或者标题相同、文号不同。",
      "A cited number is a digit or a year away from a known document's, or has its title."),
    rationale: .init("依据文件的文号错了，就查不到依据。", "With a wrong number nobody finds the document."),
    advice: .init("对照原文核对文号。", "Check it against the document."),
    severity: .warning, defects: ["D35"],
    bad: [
      .fields(
        "立项依据: ⟦《测试指引二〇二一》（财测〔2021〕201号）⟧"),
      .fields("项目概况: ⟦按照财测〔2021〕111号的要求设置指标⟧"),
    ],
    good: [.fields("立项依据: 《测试指引二〇二一》（财测〔2021〕101号）")])

  private static let fields: [GoalField] = [
    .basis, .description, .necessity, .feasibility, .management, .organization, .annualObjective,
    .longTermObjective,
  ]
  private static let columns: [RowField] = [.valueBasis, .definition, .scoring, .note]

  func relevance(to context: ReviewContext) -> Relevance {
    context.index.documents.isEmpty
      ? .cannotJudge(.init("库里没有已知文件的文号", "the library knows no documents")) : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    // Most goals cite no document at all.
    guard context.texts.contains(scalar: "号") else { return [] }
    var findings = Self.fields.compactMap { field -> Finding? in
      guard let slip = slip(in: context.folded(field), context) else { return nil }
      return finding(
        slip.message, at: field, in: context, severity: slip.isSure ? .warning : .info)
    }
    for row in context.rows {
      for column in Self.columns {
        guard let slip = slip(in: row.folded(column), context) else { continue }
        findings.append(
          finding(
            slip.message, at: row, column, in: context, severity: slip.isSure ? .warning : .info))
      }
    }
    return findings
  }

  private func slip(
    in text: FoldedText, _ context: ReviewContext
  ) -> (message: LocalizedText, isSure: Bool)? {
    for cited in CitedNumber.all(in: text) {
      guard let (document, isSure) = context.index.documents.meant(by: cited) else { continue }
      let meant = document.number.text
      return (
        .init(
          isSure
            ? "“\(cited.text)”与标题不符，《\(document.title)》的文号是\(meant)"
            : "“\(cited.text)”是不是\(meant)《\(document.title)》？",
          isSure
            ? "“\(cited.text)” is not the number of 《\(document.title)》, which is \(meant)"
            : "is “\(cited.text)” meant to be \(meant) 《\(document.title)》?"), isSure
      )
    }
    return nil
  }
}
