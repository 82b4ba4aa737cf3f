public import SankuDiagnostics
import SankuModel
import SankuQuantity

/// What came of reviewing one goal (审核结果).
public struct Review: Sendable {
  /// 项目名称
  public var name: String
  /// The id of the guidance it was judged under.
  public var guidance: String
  /// What was found, in reading order.
  public var findings: [Finding]
  /// The conclusion of every rule, by its id.
  public var outcomes: RuleOutcomes
  /// Why a rule could not be judged, by its id.
  public var unjudged: [String: LocalizedText]
  /// The share of indicators with a measurable value (量化程度), 0 to 1; nil without indicators.
  public var quantifiedShare: Double?
  /// The points of the review sheet that findings decide, scaled to a hundred; nil where the
  /// guidance has no sheet. What is left to the person is not in it: ``sheet`` has the bounds.
  public var score: Double?
  /// The sheet's grade for ``score``; the lowest where a gate is closed.
  public var grade: String?
  /// The reasons for which a budget may not be given at all, if any.
  public var gates: [Gate]
  /// What the sheet needs beside the findings; nil where the guidance has none.
  var facts: SheetFacts?

  init(
    name: String, guidance: String, findings: [Finding], outcomes: RuleOutcomes,
    unjudged: [String: LocalizedText], quantifiedShare: Double?, gates: [Gate],
    facts: SheetFacts?, tally: SheetTally?
  ) {
    self.name = name
    self.guidance = guidance
    self.findings = findings
    self.outcomes = outcomes
    self.unjudged = unjudged
    self.quantifiedShare = quantifiedShare
    self.gates = gates
    self.facts = facts
    score = tally?.score(hasClosedGate: !gates.isEmpty)
    grade = score.flatMap { facts?.form.gradeName(of: $0) }
  }

  /// A reason that stops a goal before anything else is asked (一票否决项).
  public struct Gate: Hashable, Sendable {
    /// A stable name, such as `no-objective`.
    public var id: String
    /// What is missing.
    public var message: LocalizedText

    /// Creates a gate.
    public init(id: String, message: LocalizedText) {
      self.id = id
      self.message = message
    }
  }
}

extension Review.Gate {
  /// The gates that a goal does not pass: no objective, no indicator, nothing measurable, no money.
  static func closed(for context: ReviewContext, quantifiedShare: Double?) -> [Review.Gate] {
    var gates: [Review.Gate] = []
    if context.objective.isEmpty {
      gates.append(.init(id: "no-objective", message: .init("没有绩效目标", "no objective")))
    }
    if context.count(with: .named) == 0 && context.count(with: .valued) == 0 {
      gates.append(.init(id: "no-indicators", message: .init("没有绩效指标", "no indicators")))
    } else if quantifiedShare == 0 {
      gates.append(
        .init(id: "nothing-measurable", message: .init("没有一个可以衡量的指标值", "no measurable value")))
    }
    if context.goal.budget != nil, !context.money.heads.contains(where: { !$0.number.isZero }) {
      gates.append(.init(id: "no-amount", message: .init("没有资金数额", "no amount of money")))
    }
    return gates
  }
}
