package import SankuModel

/// A demand of the guidance for an attachment, with what answers it (应附材料的核对).
package struct AttachmentAnswer: Sendable {
  private let entry: AttachmentDemands.Entry
  /// The attachment's name, or the field of the form that names the document; nil where missing.
  package let found: String?

  fileprivate init(_ entry: AttachmentDemands.Entry, found: String?) {
    self.entry = entry
    self.found = found
  }

  package var demand: Guidance.AttachmentDemand { entry.demand }
}

/// The attachments that a guidance asks for, prepared for many goals (应附材料).
struct AttachmentDemands: Sendable {
  /// A demand, shared by the answers to it.
  fileprivate final class Entry: Sendable {
    let demand: Guidance.AttachmentDemand
    let words: WordList
    let natures: [FoldedText]

    init(_ demand: Guidance.AttachmentDemand) {
      self.demand = demand
      words = WordList(demand.words)
      natures = demand.natures.map { FoldedText($0) }
    }

    /// Whether the demand is meant for the goal's category and nature.
    func applies(to context: ReviewContext) -> Bool {
      if !demand.categories.isEmpty,
        !context.categories.contains(anyOf: demand.categories)
      {
        return false
      }
      guard !natures.isEmpty else { return true }
      let nature = context.folded(.nature)
      return natures.contains { nature.contains($0) }
    }
  }

  private let entries: [Entry]

  init(_ guidance: Guidance) {
    entries = guidance.attachments.map(Entry.init)
  }

  /// The demands that apply to a goal, in the order of the guidance.
  func answers(in context: ReviewContext) -> [AttachmentAnswer] {
    let attachments = context.goal.attachments.map { attachment in
      (attachment.kind, FoldedText(attachment.kind.value + (attachment.file?.value ?? "")))
    }
    var answers: [AttachmentAnswer] = []
    answers.reserveCapacity(entries.count)
    for entry in entries where entry.applies(to: context) {
      let named = attachments.first { entry.words.occurs(in: $0.1) }?.0.value
      let field = entry.demand.fields.first { entry.words.occurs(in: context.folded($0)) }
      answers.append(AttachmentAnswer(entry, found: named ?? field?.chineseName))
    }
    return answers
  }
}
