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
    /// Where its findings are counted on the sheet; nil where they cost nothing.
    let line: SheetForm.Line?
    let severity: Severity?

    init(id: String, place: Int, rule: some Rule, line: SheetForm.Line?, severity: Severity?) {
      self.id = id
      self.place = place
      judge = { rule.judge($0) }
      self.line = line
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
      return Entry(
        id: document.id, place: place, rule: rule, line: form?.line(of: document.id),
        severity: options.severities[document.id])
    }
  }

  func review(_ context: ReviewContext) -> Review {
    var outcomes = passed
    var findings: [Finding] = []
    var unjudged: [String: LocalizedText] = [:]
    var tally = form.map { SheetTally($0) }
    // By a span, since each step of an iterator would count a reference.
    let rules = rules
    let entries = rules.span
    for number in entries.indices {
      let entry = entries[number]
      switch entry.judge(context) {
      case .notApplicable: outcomes.set(at: entry.place, to: .notApplicable)
      case .cannotJudge(let reason):
        outcomes.set(at: entry.place, to: .cannotJudge)
        unjudged[entry.id] = reason
      case .judged(var found):
        if let severity = entry.severity {
          for index in found.indices { found[index].severity = severity }
        }
        if let line = entry.line { tally?.add(found, of: line) }
        if found.isEmpty { continue }
        outcomes.set(at: entry.place, to: .fail)
        findings += found
      }
    }
    findings.sort(by: Self.comesFirst)
    let share = Self.quantifiedShare(of: context)
    return Review(
      name: context.goal.name, guidance: context.guidance.id, findings: findings,
      outcomes: outcomes, unjudged: unjudged, quantifiedShare: share,
      gates: Review.Gate.closed(for: context, quantifiedShare: share),
      facts: tally.map { SheetFacts($0, context) }, tally: tally)
  }

  /// Whether a finding comes before another of the same file.
  private static func comesFirst(_ left: Finding, _ right: Finding) -> Bool {
    let first = left.place.range.start
    let second = right.place.range.start
    return first == second ? Finding.inReadingOrder(left, right) : first < second
  }

  private static func quantifiedShare(of context: ReviewContext) -> Double? {
    let total = context.count(with: .named, without: .notApplicable)
    let measured = context.count(with: [.named, .measured], without: .notApplicable)
    return total == 0 ? nil : Double(measured) / Double(total)
  }
}
