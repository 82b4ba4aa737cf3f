public import SankuDiagnostics
public import SankuModel
import SankuQuantity
public import SankuRegistry

/// Judges goals under a guidance with the help of the library (审核器).
///
/// A value; making one prepares units and look-up tables once, so keep it for a batch, and take
/// ``under(_:)`` for a second guidance. Reviewing is a pure function of the goal and may run on many
/// threads at once.
public struct Reviewer: Sendable {
  private let core: ReviewerCore

  /// Creates a reviewer for a guidance.
  public init(registry: Registry, guidance: Guidance, options: ReviewOptions = ReviewOptions()) {
    core = ReviewerCore(
      index: ReviewIndex(registry: registry), guidance: guidance, options: options)
  }

  private init(core: ReviewerCore) {
    self.core = core
  }

  /// The guidance that goals are judged under.
  public var guidance: Guidance { core.builder.guidance }

  /// The id of that guidance.
  package var guidanceID: String { core.builder.guidance.id }

  /// A reviewer for another guidance; what was prepared from the library is shared.
  public func under(_ guidance: Guidance) -> Reviewer {
    Reviewer(
      core: ReviewerCore(index: core.builder.index, guidance: guidance, options: core.options))
  }

  /// Reviews one goal. `file` is the name that findings carry.
  public func review(_ goal: Goal, in file: String) -> Review {
    core.review(core.builder.context(for: goal, file: file))
  }

  /// A goal as the rules see it.
  package func context(for goal: Goal, in file: String) -> ReviewContext {
    core.builder.context(for: goal, file: file)
  }

  /// What every rule says about itself, in the order of the checks.
  public static let ruleDocumentation: [RuleDocumentation] = BuiltInRules.all.map(\.documentation)

  /// The short name of a rule's fault; its own name where there is no such rule.
  static func title(of rule: String) -> LocalizedText {
    titles[rule] ?? LocalizedText(verbatim: rule)
  }

  private static let titles = Dictionary(
    ruleDocumentation.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
}
