public import SankuDiagnostics
public import SankuModel
public import SankuRegistry
public import SankuReview

/// Reads goal files and reviews each goal in them (审核).
public struct GoalChecker: Sendable {
  private let library: Library
  private let guidance: Guidance?

  /// - Parameters:
  ///   - library: the registry to judge against.
  ///   - guidance: the guidance for every goal; nil lets each goal name its own (`指引`), and takes
  ///     the library's default where it names none.
  public init(library: Library, guidance: Guidance? = nil) {
    self.library = library
    self.guidance = guidance
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

  private func results(_ file: GoalFile) -> [GoalCheck] {
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
    let named = goal.filled(.guidance).flatMap { library.registry.guidance($0.value) }
    guard let guidance = guidance ?? named ?? library.registry.defaultGuidance else { return nil }
    return Reviewer(registry: library.registry, guidance: guidance).review(goal)
  }
}

extension Library {
  /// Every rule of the reviewer, in order of family and name.
  public static let rules: [RuleDocumentation] = Reviewer.documentation

  /// What the rule with a name says about itself; nil for findings of the readers.
  public static func rule(_ id: String) -> RuleDocumentation? {
    rules.first { $0.id == id }
  }
}
