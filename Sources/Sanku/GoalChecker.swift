public import SankuDiagnostics
public import SankuModel
public import SankuRegistry
public import SankuReview
import Synchronization

/// Reads goal files and reviews each goal in them (审核).
public struct GoalChecker: Sendable {
  private let library: Library
  private let isFixed: Bool
  private let usual: Reviewer?
  private let named = NamedReviewers()

  /// - Parameters:
  ///   - library: the registry to judge against.
  ///   - guidance: the guidance for every goal; nil lets each goal name its own (`指引`), and takes
  ///     the library's default where it names none.
  ///   - options: what the reviewer is told besides, such as rules that are off.
  public init(
    library: Library, guidance: Guidance? = nil, options: ReviewOptions = ReviewOptions()
  ) {
    self.library = library
    self.isFixed = guidance != nil
    self.usual = (guidance ?? library.registry.defaultGuidance).map {
      Reviewer(registry: library.registry, guidance: $0, options: options)
    }
  }

  /// Checks every goal of a file; `-` is standard input. What cannot be read gives one result with
  /// the findings that say why.
  public func check(file: String, format: GoalFormat = .auto) -> [GoalCheck] {
    checks(of: GoalReader.read(path: file, format: format))
  }

  /// Checks every goal of a text.
  public func check(_ source: SourceText, format: GoalFormat = .auto) -> [GoalCheck] {
    checks(of: GoalReader.read(source, format: format))
  }

  /// Reviews the goals of a file, on all cores where there are many, and makes something of each.
  func results<Result: Sendable>(
    _ file: GoalFile, _ transform: @Sendable (GoalCheck) -> Result
  ) -> [Result] {
    let checks = checks(of: file)
    return checks.count > Self.few ? checks.concurrentMap(transform) : checks.map(transform)
  }

  /// So many goals are not worth a second thread.
  private static let few = 8

  /// Reviews the goals of a file, on all cores where there are many.
  func checks(of file: GoalFile) -> [GoalCheck] {
    guard !file.goals.isEmpty else {
      return [
        GoalCheck(
          file: file.source.name, source: file.source, name: "",
          findings: file.findings.map(\.clipped), review: nil, isUnreadable: file.isUnreadable)
      ]
    }
    var faults = [[Finding]](repeating: [], count: file.findings.isEmpty ? 0 : file.goals.count)
    for finding in file.findings { faults[owner(of: finding, in: file.goals)].append(finding) }
    let owned = faults
    let check: @Sendable (Int) -> GoalCheck = { number in
      self.check(file.goals[number], owned.isEmpty ? [] : owned[number], in: file)
    }
    let numbers = file.goals.indices
    var checks =
      numbers.count > Self.few ? Array(numbers).concurrentMap(check) : numbers.map(check)
    // What a file says of findings to be passed over concerns all its goals.
    Suppressions.apply(to: &checks)
    return checks
  }

  /// The reviewer for goals that name no guidance, and for any guidance.
  public func reviewer(under guidance: Guidance) -> Reviewer? {
    usual?.under(guidance)
  }

  private func check(_ goal: Goal, _ form: [Finding], in file: GoalFile) -> GoalCheck {
    let review = self.review(goal)
    var findings = review?.findings ?? []
    if !form.isEmpty { findings = (form + findings).sorted(by: Finding.inReadingOrder) }
    for index in findings.indices where findings[index].isLong { findings[index].clip() }
    return GoalCheck(
      file: file.source.name, source: file.source, name: goal.name, goal: goal,
      findings: findings, review: review, isUnreadable: false)
  }

  /// The goal that a finding of the file stands in: the last one that begins before it.
  private func owner(of finding: Finding, in goals: [Goal]) -> Int {
    let place = finding.place.range.start
    var low = 0
    var high = goals.count
    while low < high {
      let middle = (low + high) / 2
      if goals[middle].place.range.start <= place { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private func review(_ goal: Goal) -> Review? {
    guard let usual else { return nil }
    let file = goal.place.file
    guard !isFixed, let id = goal.filled(.guidance)?.value, id != usual.guidanceID,
      let guidance = library.registry.guidance(id)
    else { return usual.review(goal, in: file) }
    return named.reviewer(under: guidance, like: usual).review(goal, in: file)
  }
}

/// Reviewers for guidances that goals name (所写指引的审核器), each made once.
private final class NamedReviewers: Sendable {
  private let reviewers = Mutex<[String: Reviewer]>([:])

  func reviewer(under guidance: Guidance, like usual: Reviewer) -> Reviewer {
    if let known = reviewers.withLock({ $0[guidance.id] }) { return known }
    let reviewer = usual.under(guidance)
    reviewers.withLock { $0[guidance.id] = reviewer }
    return reviewer
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

extension Finding {
  /// A cell may be a megabyte long, and a message quotes it: more than this nobody reads.
  private static let longest = 600

  /// The same with texts of a length that can be read.
  var clipped: Finding {
    var finding = self
    finding.clip()
    return finding
  }

  /// Whether any text may be longer than that.
  fileprivate var isLong: Bool {
    Self.isLong(message.zh) || Self.isLong(advice?.zh) || Self.isLong(basis) || Self.isLong(field)
      || notes.contains { Self.isLong($0.message.zh) }
  }

  fileprivate mutating func clip() {
    message = Self.clip(message)
    advice = advice.map(Self.clip)
    basis = basis.map(Self.clip)
    field = field.map(Self.clip)
    for index in notes.indices { notes[index].message = Self.clip(notes[index].message) }
  }

  /// So long that this text, or the same in English, may have to be clipped.
  private static func isLong(_ text: String?) -> Bool {
    guard let text else { return false }
    return text.utf8.count > longest
  }

  private static func clip(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(zh: clip(text.zh), en: clip(text.en))
  }

  private static func clip(_ text: String) -> String {
    text.utf8.count <= longest * 3
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))) + "…"
  }
}
