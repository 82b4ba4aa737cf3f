/// The conclusion of every rule (各规则的结论), in the order of the checks.
///
/// Behaves like a dictionary by the rule's name; the names are shared by all reviews of a reviewer,
/// so that a review itself holds a byte a rule.
public struct RuleOutcomes: Sendable {
  private var names: RuleNames
  private var outcomes: [Outcome]

  /// No rule at all.
  public init() {
    self.init(RuleNames([]), .pass)
  }

  /// The same conclusion of every rule.
  init(_ names: RuleNames, _ outcome: Outcome) {
    self.names = names
    outcomes = [Outcome](repeating: outcome, count: names.list.count)
  }

  /// The conclusion of a rule; nil for one that was not asked.
  public subscript(name: String) -> Outcome? {
    names.places[name].map { outcomes[$0] }
  }

  /// Whether every built-in rule stands in it, in their order, before those of packs.
  package var holdsAllBuiltIn: Bool { names.holdsAllBuiltIn }

  /// The runs of equal conclusions among the first rules.
  package func forEachRun(
    ofFirst count: Int, _ body: (Range<Int>, Outcome) -> Void
  ) {
    var start = 0
    while start < count {
      let outcome = outcomes[start]
      var end = start + 1
      while end < count, outcomes[end] == outcome { end += 1 }
      body(start..<end, outcome)
      start = end
    }
  }

  /// Notes another conclusion of a rule; one that was not asked stays out.
  public mutating func set(_ name: String, to outcome: Outcome) {
    if let place = names.places[name] { outcomes[place] = outcome }
  }

  /// Notes another conclusion of the rule at a place.
  mutating func set(at place: Int, to outcome: Outcome) {
    outcomes[place] = outcome
  }
}

extension RuleOutcomes: RandomAccessCollection {
  /// The first index.
  public var startIndex: Int { 0 }
  /// The index behind the last.
  public var endIndex: Int { outcomes.count }

  /// The name of a rule and its conclusion.
  public subscript(place: Int) -> (key: String, value: Outcome) {
    (names.list[place], outcomes[place])
  }
}

/// The names of a reviewer's rules (规则名表).
final class RuleNames: Sendable {
  /// Each name once, in the order of the checks.
  let list: [String]
  /// Where a name stands.
  let places: [String: Int]
  let holdsAllBuiltIn: Bool

  init(_ names: [String]) {
    var list: [String] = []
    var places: [String: Int] = [:]
    for name in names where places[name] == nil {
      places[name] = list.count
      list.append(name)
    }
    self.list = list
    self.places = places
    holdsAllBuiltIn = list.starts(with: Reviewer.ruleDocumentation.lazy.map(\.id))
  }
}
