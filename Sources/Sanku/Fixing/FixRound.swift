import SankuDiagnostics

/// A fix with the bytes that it changes (待试改法).
struct FixCandidate {
  var finding: Finding
  var fix: Finding.Fix
  /// The number of the goal in its file.
  var goal: Int
  var changes: [SourceChange]

  /// What is tried once only, so that no fix goes round in circles.
  struct Key: Hashable {
    private var rule: String
    private var field: String?
    private var goal: Int
    private var replacement: String
    private var title: String

    init(_ finding: Finding, _ fix: Finding.Fix, _ goal: Int) {
      rule = finding.rule
      field = finding.field
      self.goal = goal
      replacement = fix.replacement
      title = fix.title.zh
    }
  }
}

/// One round over a text (一轮修改): takes all fixes at once, and halves them where the result is
/// worse, until those to blame are found.
struct FixRound {
  private let text: SourceText
  private let check: (SourceText) -> [GoalCheck]
  private(set) var accepted: [FixCandidate] = []
  private(set) var dropped: [FixedText.Dropped] = []
  /// The check of the text with all that is accepted.
  private(set) var checks: [GoalCheck]

  init(
    text: SourceText, checks: [GoalCheck], check: @escaping (SourceText) -> [GoalCheck]
  ) {
    self.text = text
    self.checks = checks
    self.check = check
  }

  /// The text with all that is accepted.
  var changedText: SourceText { text(with: accepted) }

  mutating func accept(_ candidates: ArraySlice<FixCandidate>) {
    guard !candidates.isEmpty else { return }
    let after = check(text(with: accepted + candidates))
    guard let objection = FixObjection.to(candidates, before: checks, after: after) else {
      accepted += candidates
      checks = after
      return
    }
    if candidates.count == 1, let candidate = candidates.first {
      dropped.append(.init(finding: candidate.finding, fix: candidate.fix, reason: objection))
      return
    }
    let middle = candidates.startIndex + candidates.count / 2
    accept(candidates[..<middle])
    accept(candidates[middle...])
  }

  private func text(with candidates: [FixCandidate]) -> SourceText {
    var changed = text
    changed.bytes = SourceChange.apply(candidates.flatMap(\.changes), to: text.bytes)
    return changed
  }
}

/// Why a changed text is no better than it was (不予采用的原因).
enum FixObjection {
  /// The reason; nil where the change may stay.
  static func to(
    _ candidates: ArraySlice<FixCandidate>, before: [GoalCheck], after: [GoalCheck]
  ) -> LocalizedText? {
    let faults = (formErrors(before), formErrors(after))
    if faults.1.count > faults.0.count
      || after.contains(where: \.isUnreadable) && !before.contains(where: \.isUnreadable)
    {
      let message = faults.1.first?.message
      return LocalizedText(
        zh: "改后文件读不出来" + (message.map { "：\($0.zh)" } ?? ""),
        en: "the file could not be read then" + (message.map { ": \($0.en)" } ?? ""))
    }
    // A file that can be read at last shows more than it did.
    if faults.1.count < faults.0.count { return nil }
    guard before.count == after.count else {
      return LocalizedText(zh: "改后目标的个数变了", en: "the number of goals would change")
    }
    let leavesBlanks = candidates.contains { $0.fix.kind == .placeholder }
    let goals = Set(candidates.map(\.goal))
    for goal in goals.sorted() where goal < before.count {
      let counts = (Self.counts(before[goal]), Self.counts(after[goal]))
      if let rule = newError(counts.0, counts.1, leavesBlanks: leavesBlanks) {
        return LocalizedText(
          zh: "改后会出现新的错误（\(rule)）", en: "it would lead to a new error (\(rule))")
      }
      for (rule, fixed) in wanted(candidates, in: goal) {
        let left = (counts.1[rule]?.all ?? 0) - (counts.0[rule]?.all ?? 0) + fixed
        if left > 0 {
          return LocalizedText(zh: "改后问题仍在（\(rule)）", en: "the finding would stay (\(rule))")
        }
      }
    }
    return nil
  }

  private typealias Counts = [String: (all: Int, errors: Int)]

  /// Errors of the readers, as against those of the rules.
  private static func formErrors(_ checks: [GoalCheck]) -> [Finding] {
    checks.flatMap(\.findings).filter {
      $0.severity == .error && $0.rule.hasPrefix("form/") && Library.rule($0.rule) == nil
    }
  }

  private static func counts(_ check: GoalCheck) -> Counts {
    var counts: Counts = [:]
    for finding in check.findings where finding.suppression == nil {
      counts[finding.rule, default: (0, 0)].all += 1
      if finding.severity == .error { counts[finding.rule, default: (0, 0)].errors += 1 }
    }
    return counts
  }

  /// A rule with more errors than before. Blanks that a placeholder brings are meant.
  private static func newError(
    _ before: Counts, _ after: Counts, leavesBlanks: Bool
  ) -> String? {
    after.keys.sorted().first { rule in
      (after[rule]?.errors ?? 0) > (before[rule]?.errors ?? 0)
        && !(leavesBlanks && rule == "form/placeholder-left")
    }
  }

  /// How many findings of each rule should be gone.
  private static func wanted(
    _ candidates: ArraySlice<FixCandidate>, in goal: Int
  ) -> [(rule: String, count: Int)] {
    var counts: [String: Int] = [:]
    for candidate in candidates
    where candidate.goal == goal && Library.rule(candidate.finding.rule) != nil {
      counts[candidate.finding.rule, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
