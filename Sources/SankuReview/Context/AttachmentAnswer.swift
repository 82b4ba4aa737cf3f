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
    func applies(to categories: CategoryNames, nature: FoldedText) -> Bool {
      if !demand.categories.isEmpty, !categories.contains(anyOf: demand.categories) {
        return false
      }
      return natures.isEmpty || natures.contains { nature.contains($0) }
    }
  }

  fileprivate let entries: [Entry]

  init(_ guidance: Guidance) {
    entries = guidance.attachments.map(Entry.init)
  }
}

/// What answers the demands for attachments is looked for in (附件清单的依据); kept for the review sheet,
/// which few ask for.
struct AttachmentFacts: Sendable {
  private let demands: AttachmentDemands
  private let attachments: [Goal.Attachment]
  private let categories: CategoryNames
  private let texts: GoalTexts

  init(_ context: ReviewContext) {
    demands = context.prepared.attachments
    attachments = context.goal.attachments
    categories = context.categories
    texts = context.texts
  }

  /// The demands that apply to the goal, in the order of the guidance, with what answers them.
  func answers() -> [AttachmentAnswer] {
    let attachments = attachments.map { attachment in
      (attachment.kind, FoldedText(attachment.kind.value + (attachment.file?.value ?? "")))
    }
    let nature = texts.text(.nature)
    var answers: [AttachmentAnswer] = []
    answers.reserveCapacity(demands.entries.count)
    for entry in demands.entries where entry.applies(to: categories, nature: nature) {
      let named = attachments.first { entry.words.occurs(in: $0.1) }?.0.value
      let field = entry.demand.fields.first { entry.words.occurs(in: texts.text($0)) }
      answers.append(AttachmentAnswer(entry, found: named ?? field?.chineseName))
    }
    return answers
  }
}
