public import SankuDiagnostics
public import SankuReview

extension BatchSummary {
  /// A goal in the summary (目标).
  public struct Entry: Hashable, Sendable {
    /// Its file.
    public var file: String
    /// The line on which it begins.
    public var line: Int
    /// 项目名称, empty when missing.
    public var name: String
    /// 实施单位, else 主管部门.
    public var unit: String
    /// Faults that block.
    public var errors: Int
    /// Faults to be asked about.
    public var warnings: Int
    /// Remarks.
    public var infos: Int
    /// The share of indicators with a measurable value.
    public var quantifiedShare: Double?
    /// How many gates stop it.
    public var gates: Int
    /// Whether a goal could be read at all.
    public var hasGoal: Bool
    /// Whether its file could not be read.
    public var isUnreadable: Bool
  }

  /// The goals of a unit or a sector (分组).
  public struct Group: Hashable, Sendable {
    /// The unit's name, or the sector's code and name.
    public var name: String
    /// How many goals.
    public var goals = 0
    /// Faults that block.
    public var errors = 0
    /// Faults to be asked about.
    public var warnings = 0
    /// Remarks.
    public var infos = 0
    /// Goals that a gate stops.
    public var blocked = 0
    private var shares = 0.0
    private var goalsWithShare = 0

    init(name: String) {
      self.name = name
    }

    /// The mean share of measurable indicators; nil without any.
    public var quantifiedShare: Double? {
      goalsWithShare == 0 ? nil : shares / Double(goalsWithShare)
    }

    mutating func add(_ entry: Entry) {
      goals += 1
      errors += entry.errors
      warnings += entry.warnings
      infos += entry.infos
      if entry.gates > 0 { blocked += 1 }
      guard let share = entry.quantifiedShare else { return }
      shares += share
      goalsWithShare += 1
    }

    /// The place of a group, which is made where it is new.
    static func index(
      of name: String, in groups: inout [Group], _ index: inout [String: Int]
    ) -> Int {
      if let known = index[name] { return known }
      index[name] = groups.count
      groups.append(Group(name: name))
      return groups.count - 1
    }
  }

  /// How often a rule struck (规则统计).
  public struct RuleTally: Hashable, Sendable {
    /// The rule's name.
    public var rule: String
    /// The gravest of its findings.
    public var severity = Severity.info
    /// How many findings.
    public var findings = 0
    /// In how many goals.
    public var goals = 0

    init(_ rule: String) {
      self.rule = rule
    }

    mutating func add(_ other: RuleTally) {
      severity = max(severity, other.severity)
      findings += other.findings
      goals += other.goals
    }
  }

  /// How many goals a gate stops (一票否决统计).
  public struct GateTally: Hashable, Sendable {
    /// The reason.
    public var gate: Review.Gate
    /// How many goals.
    public var goals = 0
  }
}

/// Gathers the numbers of each indicator.
struct ValueCollector: Sendable {
  private struct Key: Hashable {
    var name: String
    var unit: String
  }

  private struct Series {
    var reference: String?
    var name: String
    var unit: String
    var values: [PlacedValue] = []
  }

  private var index: [Key: Int] = [:]
  private var series: [Series] = []

  mutating func add(_ values: [GoalDigest.Value], goal: Int) {
    for value in values {
      let key = Key(name: value.reference ?? Self.plain(value.name), unit: value.unit)
      var place = value.place
      place.goal = Int32(truncatingIfNeeded: goal)
      if let known = index[key] {
        series[known].values.append(place)
      } else {
        index[key] = series.count
        series.append(
          Series(reference: value.reference, name: value.name, unit: value.unit, values: [place]))
      }
    }
  }

  var statistics: [IndicatorStatistics] {
    series.filter { $0.values.count >= 3 }
      .map {
        IndicatorStatistics(
          reference: $0.reference, name: $0.name, unit: $0.unit, values: $0.values)
      }
      .sorted {
        ($1.outliers.count, $1.count, $0.name) < ($0.outliers.count, $0.count, $1.name)
      }
  }

  /// A name without blanks, marks and numbering, for telling whether two are the same.
  private static func plain(_ name: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case " ", "\u{3000}", "\t", "\n", "\r", "*", "★", "☆", "●": continue
      case "0"..."9" where letters.isEmpty: continue
      case ".", "、", ")",
        "）" where letters.isEmpty:
        continue
      case "（": letters.append("(")
      case "）": letters.append(")")
      default: letters.append(scalar)
      }
    }
    return String(letters)
  }
}
