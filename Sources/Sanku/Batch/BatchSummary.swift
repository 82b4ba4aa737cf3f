public import SankuDiagnostics

/// What came of a batch as a whole (汇总): by unit, by sector, by rule, the worst goals, look-alikes
/// between units, and how the values of each indicator spread.
///
/// Add the goals in their order; what is asked for is worked out from what was added so far. A
/// summary keeps some hundred bytes of each goal, and a kilobyte of those that others are compared
/// with.
public struct BatchSummary: Sendable {
  /// The goals in order, what could not be read included; empty when only counts were asked for.
  public private(set) var goals: [Entry] = []
  /// How many goals there are.
  public private(set) var goalCount = 0
  /// Faults that block.
  public private(set) var errors = 0
  /// Faults to be asked about.
  public private(set) var warnings = 0
  /// Remarks.
  public private(set) var infos = 0
  /// Files that could not be read.
  public private(set) var unreadable = 0
  /// Rules whose findings were passed over with a reason.
  public private(set) var suppressedRules: Set<String> = []

  private var unitIndex: [String: Int] = [:]
  private var unitGroups: [Group] = []
  private var sectorIndex: [String: Int] = [:]
  private var sectorGroups: [Group] = []
  private var ruleIndex: [String: Int] = [:]
  private var ruleTallies: [RuleTally] = []
  private var gateTallies: [String: GateTally] = [:]
  private var similar = SimilarGoalFinder()
  private var values = ValueCollector()

  /// A summary of nothing yet.
  public init() {}

  /// Adds the next goal.
  public mutating func add(_ digest: GoalDigest) {
    let entry = digest.entry
    goalCount += 1
    errors += entry.errors
    warnings += entry.warnings
    infos += entry.infos
    if entry.isUnreadable { unreadable += 1 }
    for tally in digest.rules { add(tally) }
    for rule in digest.suppressed { suppressedRules.insert(rule) }
    guard digest.detail == .full else { return }
    goals.append(entry)
    let unit = Group.index(of: entry.unit, in: &unitGroups, &unitIndex)
    unitGroups[unit].add(entry)
    let sector = Group.index(of: digest.sector, in: &sectorGroups, &sectorIndex)
    sectorGroups[sector].add(entry)
    for gate in digest.gates {
      gateTallies[gate.id, default: GateTally(gate: gate)].goals += 1
    }
    similar.add(digest.sketch, unit: unit)
    values.add(digest.values, goal: goals.count - 1)
  }

  private mutating func add(_ tally: RuleTally) {
    if let known = ruleIndex[tally.rule] { return ruleTallies[known].add(tally) }
    ruleIndex[tally.rule] = ruleTallies.count
    ruleTallies.append(tally)
  }
}

extension BatchSummary {
  /// The gravest severity met.
  public var worst: Severity? {
    if errors > 0 { return .error }
    if warnings > 0 { return .warning }
    return infos > 0 ? .info : nil
  }

  /// The mean of the goals' shares of measurable indicators; nil without any.
  public var meanQuantifiedShare: Double? {
    let shares = goals.compactMap(\.quantifiedShare)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// How many goals are stopped by a gate (一票否决).
  public var blockedGoals: Int { goals.count { $0.gates > 0 } }

  /// How many goals have no error.
  public var cleanGoals: Int { goals.count { $0.errors == 0 && $0.hasGoal } }

  /// Units, those with most faults first; `""` holds goals that name none.
  public var units: [Group] { Self.ranked(unitGroups) }

  /// Sectors, those with most faults first; `""` holds goals that name none.
  public var sectors: [Group] { Self.ranked(sectorGroups) }

  private static func ranked(_ groups: [Group]) -> [Group] {
    groups.sorted {
      ($1.errors, $1.warnings, $1.goals, $0.name) < ($0.errors, $0.warnings, $0.goals, $1.name)
    }
  }

  /// Rules by how often they struck, gravest first.
  public var rules: [RuleTally] {
    ruleTallies.sorted {
      if $0.severity != $1.severity { return $0.severity > $1.severity }
      return ($1.findings, $0.rule) < ($0.findings, $1.rule)
    }
  }

  /// Reasons for which goals are stopped, the commonest first.
  public var gates: [GateTally] {
    gateTallies.values.sorted { ($1.goals, $0.gate.id) < ($0.goals, $1.gate.id) }
  }

  /// The numbers of the goals, worst first: unreadable, stopped, most errors, most warnings.
  public var worstGoals: [Int] {
    goals.indices.sorted { left, right in
      let (a, b) = (goals[left], goals[right])
      if a.hasGoal != b.hasGoal { return !a.hasGoal }
      return (b.gates, b.errors, b.warnings, b.infos, left)
        < (a.gates, a.errors, a.warnings, a.infos, right)
    }
  }

  /// Goals that read like an earlier one of another unit, most alike first.
  public var similarGoals: [SimilarGoals] {
    similar.pairs.sorted { ($1.likeness, $0.second) < ($0.likeness, $1.second) }
  }

  /// The values of indicators that at least three rows share, those with outliers first.
  public var indicators: [IndicatorStatistics] { values.statistics }
}
