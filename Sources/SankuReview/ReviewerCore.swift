import SankuDiagnostics
import SankuModel
import SankuRegistry

/// What a reviewer holds (审核器的内容): shared by all its copies.
final class ReviewerCore: Sendable {
  let builder: ContextBuilder
  let options: ReviewOptions
  private let rules: [Entry]
  private let form: SheetForm?
  /// Every rule passed; a review changes those that did not.
  private let passed: RuleOutcomes

  /// A rule with what is asked of it on every goal; a class, so that walking over them copies nothing.
  private final class Entry: Sendable {
    let id: String
    /// Where its conclusion stands.
    let place: Int
    /// Opened once, since each call through `any Rule` would copy its box.
    let judge: @Sendable (ReviewContext) -> Judgement
    /// The item of the sheet that its findings count on, as a bit.
    let item: UInt64
    let severity: Severity?

    init(id: String, place: Int, rule: some Rule, item: UInt64, severity: Severity?) {
      self.id = id
      self.place = place
      judge = { rule.judge($0) }
      self.item = item
      self.severity = severity
    }
  }

  init(index: ReviewIndex, guidance: Guidance, options: ReviewOptions) {
    builder = ContextBuilder(index: index, guidance: guidance, options: options)
    self.options = options
    let documents = Reviewer.ruleDocumentation + index.packRules.map(\.documentation)
    let form = SheetForm(guidance, rules: documents.map(\.id))
    self.form = form
    let names = RuleNames(documents.map(\.id).filter { !options.disabledRules.contains($0) })
    passed = RuleOutcomes(names, .pass)
    rules = zip(documents, BuiltInRules.all + index.packRules).compactMap { document, rule in
      guard let place = names.places[document.id] else { return nil }
      let item = form?.line(of: document.id).map { UInt64(1) << UInt64($0.item) } ?? 0
      return Entry(
        id: document.id, place: place, rule: rule, item: item,
        severity: options.severities[document.id])
    }
  }

  func review(_ context: ReviewContext) -> Review {
    var review = Review(name: context.goal.name, guidance: context.guidance.id, outcomes: passed)
    var judged: UInt64 = 0
    for entry in rules {
      switch entry.judge(context) {
      case .notApplicable: review.outcomes.set(at: entry.place, to: .notApplicable)
      case .cannotJudge(let reason):
        review.outcomes.set(at: entry.place, to: .cannotJudge)
        review.unjudged[entry.id] = reason
      case .judged(let found):
        judged |= entry.item
        if found.isEmpty { continue }
        review.outcomes.set(at: entry.place, to: .fail)
        review.add(found, severity: entry.severity)
      }
    }
    review.sortFindings()
    review.quantifiedShare = Self.quantifiedShare(of: context)
    review.gates = Review.Gate.closed(for: context, quantifiedShare: review.quantifiedShare)
    review.facts = form.map { SheetFacts($0, context) }
    review.facts?.judged = judged
    review.rescore()
    return review
  }

  private static func quantifiedShare(of context: ReviewContext) -> Double? {
    let total = context.count(with: .named, without: .notApplicable)
    let measured = context.count(with: [.named, .measured], without: .notApplicable)
    return total == 0 ? nil : Double(measured) / Double(total)
  }
}

extension Review {
  /// Puts the findings in reading order; they are large, so that their numbers are sorted.
  fileprivate mutating func sortFindings() {
    guard findings.count > 1 else { return }
    let found = findings
    let order = found.indices.sorted { left, right in
      let first = found[left].place.range.start
      let second = found[right].place.range.start
      if first != second { return first < second }
      return Finding.inReadingOrder(found[left], found[right])
    }
    findings = order.map { found[$0] }
  }

  fileprivate mutating func add(_ found: [Finding], severity: Severity?) {
    guard let severity else {
      findings += found
      return
    }
    for var finding in found {
      finding.severity = severity
      findings.append(finding)
    }
  }
}
