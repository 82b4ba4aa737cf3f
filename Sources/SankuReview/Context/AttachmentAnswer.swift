package import SankuModel

/// A demand of the guidance for an attachment, with what answers it (应附材料的核对).
package struct AttachmentAnswer: Sendable {
  package let demand: Guidance.AttachmentDemand
  /// The attachment's name, or the field of the form that names the document; nil where missing.
  package let found: String?
}

/// The attachments that a guidance asks for, prepared for many goals (应附材料).
struct AttachmentDemands: Sendable {
  private let demands: [(demand: Guidance.AttachmentDemand, words: WordList)]

  init(_ guidance: Guidance) {
    demands = guidance.attachments.map { ($0, WordList($0.words)) }
  }

  /// The demands that apply to a goal, in the order of the guidance.
  func answers(in context: ReviewContext) -> [AttachmentAnswer] {
    guard !demands.isEmpty else { return [] }
    let names = context.goal.attachments.map { attachment in
      FoldedText(attachment.kind.value + (attachment.file?.value ?? ""))
    }
    var fields: [GoalField: FoldedText] = [:]
    return demands.compactMap { demand, words in
      guard applies(demand, to: context) else { return nil }
      var found = zip(context.goal.attachments, names).first { words.occurs(in: $0.1) }?
        .0.kind.value
      for field in demand.fields where found == nil {
        let text = fields[field] ?? context.folded(field)
        fields[field] = text
        if words.occurs(in: text) { found = field.chineseName }
      }
      return AttachmentAnswer(demand: demand, found: found)
    }
  }

  /// Whether the demand is meant for the goal's category and nature.
  private func applies(
    _ demand: Guidance.AttachmentDemand, to context: ReviewContext
  ) -> Bool {
    if !demand.categories.isEmpty,
      !demand.categories.contains(where: context.categories.contains)
    {
      return false
    }
    guard !demand.natures.isEmpty else { return true }
    let nature = context.folded(.nature)
    return demand.natures.contains { nature.contains(FoldedText($0)) }
  }
}
