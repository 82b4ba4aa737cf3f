public import SankuDiagnostics
public import SankuRegistry
import SankuYAML

/// Applies the fixes of findings to a text (自动修改), without ever making it worse.
///
/// Goes through the text several times, since one fix may uncover the next; each time the changed
/// text is read and checked again, and a fix that breaks it, adds an error or does not remove its
/// finding is taken back.
public struct FixPlan: Sendable {
  /// The most rounds that are made.
  public static let mostRounds = 5

  private let checker: GoalChecker
  private let kinds: Set<Finding.Fix.Kind>

  /// - Parameters:
  ///   - checker: what says which findings there are.
  ///   - kinds: the kinds of fixes that may be applied.
  public init(checker: GoalChecker, kinds: Set<Finding.Fix.Kind> = [.safe]) {
    self.checker = checker
    self.kinds = kinds
  }

  /// Applies what may be applied to the text of a file; `-` is standard input. Nothing is written.
  ///
  /// A file that cannot be read gives an empty text and a check that says why.
  public func fix(file path: String, format: GoalFormat = .auto) -> FixedText {
    let file: GoalFile
    if path == "-" {
      file = GoalReader.read(path: path, format: format)
    } else {
      do throws(SourceFile.Fault) {
        return fix(
          try SourceFile.read(path: path, limits: Limits(maximumBytes: 4 << 30)), format: format)
      } catch {
        file = GoalReader.read(path: path, format: format)
      }
    }
    guard file.source.bytes.isEmpty else { return fix(file.source, format: format) }
    let check = GoalCheck(
      file: path, source: file.source, name: "", findings: file.findings, review: nil,
      isUnreadable: true)
    return FixedText(
      source: file.source, text: file.source, applied: [], dropped: [], rounds: 0, checks: [check])
  }

  /// Applies what may be applied. Suppressed findings are passed over.
  public func fix(_ source: SourceText, format: GoalFormat = .auto) -> FixedText {
    var result = FixedText(
      source: source, text: source, applied: [], dropped: [], rounds: 0,
      checks: checker.check(source, format: format))
    var tried: Set<FixCandidate.Key> = []
    while result.rounds < Self.mostRounds {
      let candidates = candidates(in: result, format, &tried)
      guard !candidates.isEmpty else { break }
      result.rounds += 1
      var round = FixRound(text: result.text, checks: result.checks) {
        checker.check($0, format: format)
      }
      round.accept(candidates[...])
      result.dropped += round.dropped
      guard !round.accepted.isEmpty else { continue }
      result.applied += round.accepted.map { .init(finding: $0.finding, fix: $0.fix) }
      result.text = round.changedText
      result.checks = round.checks
    }
    return result
  }

  /// The fixes of one round: one for each finding, none overlapping another.
  private func candidates(
    in result: FixedText, _ format: GoalFormat, _ tried: inout Set<FixCandidate.Key>
  ) -> [FixCandidate] {
    let resolver = FixResolver(
      result.text, format: format, goals: result.checks.compactMap(\.goal))
    var taken = TakenRanges()
    var widened: Set<SourceRange> = []
    var candidates: [FixCandidate] = []
    for (goal, check) in result.checks.enumerated() {
      for finding in check.findings where finding.suppression == nil && !finding.fixes.isEmpty {
        for fix in allowed(finding.fixes) {
          let key = FixCandidate.Key(finding, fix, goal)
          guard !tried.contains(key), let changes = resolver.changes(of: fix) else { continue }
          // What overlaps waits for the next round, as does a second field for the same record.
          guard widened.isDisjoint(with: fix.widenedRecords), taken.take(changes) else { break }
          widened.formUnion(fix.widenedRecords)
          tried.insert(key)
          candidates.append(
            FixCandidate(finding: finding, fix: fix, goal: goal, changes: changes))
          break
        }
      }
    }
    return candidates
  }

  /// The fixes that may be applied, the surest first.
  private func allowed(_ fixes: [Finding.Fix]) -> [Finding.Fix] {
    let order: [Finding.Fix.Kind] = [.safe, .unsafe, .placeholder]
    return order.filter(kinds.contains).flatMap { kind in fixes.filter { $0.kind == kind } }
  }
}

extension Finding.Fix {
  /// The records that get a field.
  fileprivate var widenedRecords: [SourceRange] {
    edits.compactMap { edit in
      if case .addField(let range, _) = edit { range } else { nil }
    }
  }
}
