import SankuDiagnostics
import SankuModel

extension DeclaredRule {
  /// A finding for the first forbidden word of every text.
  func forbidden(in fields: [PackRule.TextField], _ context: ReviewContext) -> [Finding] {
    fields.flatMap { field -> [Finding] in
      switch field {
      case .head(let head):
        guard let word = words.first(in: folded(head, context)) else { return [] }
        return [
          finding(
            found(word, head.chineseName, context), at: head, in: context)
        ]
      case .column(let column):
        return context.rows.compactMap { row in
          guard let cell = row.source.filled(column),
            let word = words.first(in: FoldedText(cell.value))
          else { return nil }
          return finding(
            found(word, row.name.raw, context), at: row, column, in: context)
        }
      }
    }
  }

  private func found(_ word: String, _ name: String, _ context: ReviewContext) -> LocalizedText {
    message(
      .init("写有“\(word)”", "“\(word)” is written"), Facts(name: name, value: word), context)
  }

  /// A finding for the words that stand nowhere.
  func required(
    _ list: [String], every: Bool, in fields: [PackRule.TextField], _ context: ReviewContext
  ) -> [Finding] {
    let texts = fields.flatMap { field -> [FoldedText] in
      switch field {
      case .head(let head): [folded(head, context)]
      case .column(let column):
        context.rows.compactMap { $0.source.filled(column).map { FoldedText($0.value) } }
      }
    }
    let missing = list.filter { word in
      let folded = FoldedText(word)
      return !texts.contains { $0.contains(folded) }
    }
    guard every ? !missing.isEmpty : missing.count == list.count else { return [] }
    let names = missing.joined(separator: "、")
    let said = message(
      .init(
        every ? "没有写“\(names)”" : "“\(names)”一个也没有写",
        every ? "“\(names)” is not written" : "none of “\(names)” is written"),
      Facts(name: names, value: names), context)
    guard case .head(let head)? = fields.first, context.shows(head) else {
      return [make(said, range: context.headRange, path: nil, in: context)]
    }
    return [finding(said, at: head, in: context)]
  }

  private func folded(_ field: GoalField, _ context: ReviewContext) -> FoldedText {
    guard field == .attachments else { return context.folded(field) }
    return FoldedText(
      context.goal.attachments.map { $0.kind.value + ($0.file?.value ?? "") }
        .joined(separator: "\n"))
  }
}
