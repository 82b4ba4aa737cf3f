public import SankuDiagnostics
public import SankuModel

/// One goal under two guidances side by side (两种口径对照).
public struct ReviewComparison: Sendable {
  /// The review under the first guidance.
  public var first: Review
  /// The review under the second.
  public var second: Review
  /// What both find, in reading order.
  public var both: [Pair]
  /// What only the first finds.
  public var onlyFirst: [Finding]
  /// What only the second finds.
  public var onlySecond: [Finding]
  /// What each guidance calls the dimensions that the goal has.
  public var levels: [LevelNames]

  /// One fault as both guidances tell it.
  public struct Pair: Sendable {
    /// As the first tells it.
    public var first: Finding
    /// As the second tells it; severity and wording may differ.
    public var second: Finding
  }

  /// The names of a dimension under both guidances (层级名称).
  public struct LevelNames: Hashable, Sendable {
    /// What is measured.
    public var dimension: Dimension
    /// 一级指标—二级指标 of the first; nil where it has no such name.
    public var first: String?
    /// Those of the second.
    public var second: String?
  }

  /// Reviews a goal under both guidances.
  public init(_ goal: Goal, in file: String, first: Reviewer, second: Reviewer) {
    let context = first.context(for: goal, in: file)
    self.first = first.review(goal, in: file)
    self.second = second.review(goal, in: file)
    levels = Dimension.allCases.filter(context.dimensions.contains).map { dimension in
      LevelNames(
        dimension: dimension, first: first.guidance.levelName(of: dimension),
        second: second.guidance.levelName(of: dimension))
    }
    both = []
    onlyFirst = []
    onlySecond = self.second.findings
    pairUp()
  }

  /// Pairs findings of one rule at one place: first those that say the same, then a lone one with a
  /// lone one, such as two sums of points that differ.
  private mutating func pairUp() {
    for finding in first.findings {
      let same = onlySecond.firstIndex { $0.isAlike(finding) && $0.message == finding.message }
      if let index = same ?? lone(finding) {
        both.append(Pair(first: finding, second: onlySecond.remove(at: index)))
      } else {
        onlyFirst.append(finding)
      }
    }
  }

  private func lone(_ finding: Finding) -> Int? {
    guard first.findings.count(where: { $0.isAlike(finding) }) == 1,
      second.findings.count(where: { $0.isAlike(finding) }) == 1
    else { return nil }
    return onlySecond.firstIndex { $0.isAlike(finding) }
  }
}

extension Finding {
  fileprivate func isAlike(_ other: Finding) -> Bool {
    rule == other.rule && place.range.start == other.place.range.start && field == other.field
  }
}

extension Guidance {
  /// The level-1 and level-2 names under which a dimension stands: `产出指标—成本指标`.
  public func levelName(of dimension: Dimension) -> String? {
    for level1 in levels {
      for level2 in level1.children where level2.dimension == dimension {
        return "\(level1.name)—\(level2.name)"
      }
    }
    return nil
  }
}

extension ReviewComparison {
  /// The comparison as plain lines.
  public func lines(in language: Language) -> [String] {
    func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
    func told(_ finding: Finding) -> String {
      "\(finding.place.range.start.line)  \(finding.rule)  \(finding.message[language])"
    }
    var lines = ["\(first.name)：\(first.guidance) ↔ \(second.guidance)"]
    for level in levels where level.first != level.second {
      lines.append(
        "  \(level.dimension.chineseName)：\(level.first ?? say("无", "none")) ↔ \(level.second ?? say("无", "none"))"
      )
    }
    lines.append(say("都有：\(both.count)", "both: \(both.count)"))
    lines += both.map { "  " + told($0.first) }
    lines.append(
      say("只在 \(first.guidance)：\(onlyFirst.count)", "only \(first.guidance): \(onlyFirst.count)"))
    lines += onlyFirst.map { "  " + told($0) }
    lines.append(
      say(
        "只在 \(second.guidance)：\(onlySecond.count)", "only \(second.guidance): \(onlySecond.count)")
    )
    lines += onlySecond.map { "  " + told($0) }
    return lines
  }
}
