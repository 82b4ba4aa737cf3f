import SankuDiagnostics
public import SankuModel
import SankuQuantity
public import SankuRegistry

/// Judges goals under a guidance with the help of the library (审核器).
///
/// A value; making one prepares level names, units and look-up tables once, so keep it for a batch.
/// Reviewing is a pure function of the goal and may run on many threads at once.
public struct Reviewer: Sendable {
  private let builder: ContextBuilder
  /// Rules beside their ids: a rule's record is large, and reading the id alone would copy it.
  private let rules: [(id: String, rule: any Rule)]
  private let guidance: Guidance

  /// Creates a reviewer for a guidance.
  public init(registry: Registry, guidance: Guidance, options: ReviewOptions = ReviewOptions()) {
    builder = ContextBuilder(registry: registry, guidance: guidance, options: options)
    rules = BuiltInRules.all.map { ($0.documentation.id, $0) }
      .filter { !options.disabledRules.contains($0.id) }
    self.guidance = guidance
  }

  /// Reviews one goal. `file` is the name that findings carry.
  public func review(_ goal: Goal, in file: String) -> Review {
    let context = builder.context(for: goal, file: file)
    var findings: [Finding] = []
    var outcomes: [String: Outcome] = [:]
    outcomes.reserveCapacity(rules.count)
    var unjudged: [String: LocalizedText] = [:]
    for (id, rule) in rules {
      switch rule.relevance(to: context) {
      case .notApplicable: outcomes[id] = .notApplicable
      case .cannotJudge(let reason):
        outcomes[id] = .cannotJudge
        unjudged[id] = reason
      case .applicable:
        let found = rule.check(context)
        outcomes[id] = found.isEmpty ? .pass : .fail
        findings += found
      }
    }
    findings.sort(by: Finding.inReadingOrder)
    let share = Self.quantifiedShare(of: context)
    return Review(
      name: goal.name, guidance: guidance.id, findings: findings, outcomes: outcomes,
      unjudged: unjudged, quantifiedShare: share, score: nil, grade: nil,
      gates: Review.Gate.closed(for: context, quantifiedShare: share))
  }

  /// A goal as the rules see it.
  package func context(for goal: Goal, in file: String) -> ReviewContext {
    builder.context(for: goal, file: file)
  }

  /// What every rule says about itself, in the order of the checks.
  public static var ruleDocumentation: [RuleDocumentation] {
    BuiltInRules.all.map(\.documentation)
  }

  private static func quantifiedShare(of context: ReviewContext) -> Double? {
    let rows = context.rows.filter { $0.hasName && !$0.isNotApplicable }
    guard !rows.isEmpty else { return nil }
    return Double(rows.count { $0.value.isMeasured }) / Double(rows.count)
  }
}
