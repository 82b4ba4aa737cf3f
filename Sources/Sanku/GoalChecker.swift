public import SankuDiagnostics
public import SankuModel
public import SankuRegistry
public import SankuReview

/// Reads goal files and reviews each goal in them (审核).
public struct GoalChecker: Sendable {
  private let library: Library
  private let isFixed: Bool
  private let usual: (guidance: Guidance, reviewer: Reviewer)?

  /// - Parameters:
  ///   - library: the registry to judge against.
  ///   - guidance: the guidance for every goal; nil lets each goal name its own (`指引`), and takes
  ///     the library's default where it names none.
  public init(library: Library, guidance: Guidance? = nil) {
    self.library = library
    self.isFixed = guidance != nil
    self.usual = (guidance ?? library.registry.defaultGuidance).map {
      ($0, Reviewer(registry: library.registry, guidance: $0))
    }
  }

  /// Checks every goal of a file; `-` is standard input. What cannot be read gives one result with
  /// the findings that say why.
  public func check(file: String, format: GoalFormat = .auto) -> [GoalCheck] {
    results(GoalReader.read(path: file, format: format))
  }

  /// Checks every goal of a text.
  public func check(_ source: SourceText, format: GoalFormat = .auto) -> [GoalCheck] {
    results(GoalReader.read(source, format: format))
  }

  func results(_ file: GoalFile) -> [GoalCheck] {
    guard !file.goals.isEmpty else {
      return [
        GoalCheck(
          file: file.source.name, source: file.source, name: "", findings: file.findings,
          review: nil, isUnreadable: file.isUnreadable)
      ]
    }
    var findings = [[Finding]](repeating: [], count: file.goals.count)
    for finding in file.findings { findings[owner(of: finding, in: file.goals)].append(finding) }
    return zip(file.goals, findings).map { goal, form in
      let review = self.review(goal)
      return GoalCheck(
        file: file.source.name, source: file.source, name: goal.name,
        findings: (form + (review?.findings ?? [])).sorted(by: Finding.inReadingOrder),
        review: review, isUnreadable: false)
    }
  }

  /// The goal that a finding of the file stands in: the last one that begins before it.
  private func owner(of finding: Finding, in goals: [Goal]) -> Int {
    let place = finding.place.range.start
    return goals.lastIndex { $0.place.range.start <= place } ?? 0
  }

  private func review(_ goal: Goal) -> Review? {
    guard let usual else { return nil }
    let file = goal.place.file
    guard !isFixed, let id = goal.filled(.guidance)?.value, id != usual.guidance.id,
      let named = library.registry.guidance(id)
    else { return usual.reviewer.review(goal, in: file) }
    return Reviewer(registry: library.registry, guidance: named).review(goal, in: file)
  }
}

extension Library {
  /// Every rule of the reviewer, in the order of the checks.
  public static let rules: [RuleDocumentation] = Reviewer.ruleDocumentation

  /// What the rule with a name says about itself; nil for findings of the readers.
  public static func rule(_ id: String) -> RuleDocumentation? {
    rulesByName[id]
  }

  private static let rulesByName = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
}
