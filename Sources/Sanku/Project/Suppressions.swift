import SankuDiagnostics
import SankuModel
import SankuReview

/// Findings that a person passes over with a reason (忽略): comments of the file, and 审核说明.
///
/// A finding that is passed over stays in the list with its reason; it counts no more. What names an
/// unknown rule, gives no reason or passes over nothing is a finding of its own. Applying twice is
/// the same as applying once.
public enum Suppressions {
  /// Applies what one file says to the checks of all its goals.
  public static func apply(to checks: [GoalCheck]) -> [GoalCheck] {
    var checks = checks
    apply(to: &checks)
    return checks
  }

  static func apply(to checks: inout [GoalCheck]) {
    guard let source = checks.first?.source else { return }
    let comments = SuppressionComment.all(in: source)
    let hasNotes = checks.indices.contains { checks[$0].goal?.filled(.reviewNote) != nil }
    guard !comments.isEmpty || hasNotes else { return }
    var pass = SuppressionPass(file: source.name, comments: comments)
    for index in checks.indices { pass.apply(to: &checks[index]) }
    for finding in pass.commentFindings() {
      let owner =
        checks.lastIndex {
          ($0.goal?.place.range.start.line ?? .max) <= finding.place.range.start.line
        } ?? 0
      checks[owner].add(finding)
    }
  }

  /// Applies the 审核说明 of one goal, such as one read from JSON Lines.
  public static func apply(to check: GoalCheck) -> GoalCheck {
    guard check.goal?.filled(.reviewNote) != nil else { return check }
    var check = check
    var pass = SuppressionPass(file: check.file, comments: [])
    pass.apply(to: &check)
    return check
  }
}

extension GoalCheck {
  /// Adds a finding in its place.
  mutating func add(_ finding: Finding) {
    // Applying the same comments twice says nothing new.
    guard !findings.contains(finding) else { return }
    findings.append(finding)
    findings.sort(by: Finding.inReadingOrder)
  }

  /// Marks the findings that `reason` gives a reason for, here and in the review.
  ///
  /// Rules all of whose findings are passed over have the outcome suppressed.
  mutating func suppress(_ reason: (Finding) -> Finding.Suppression?) {
    var touched: Set<String> = []
    func mark(_ list: inout [Finding]) {
      for index in list.indices {
        // One that is passed over already is asked too, so that its comment counts as used.
        guard let suppression = reason(list[index]), list[index].suppression == nil else {
          continue
        }
        list[index].suppression = suppression
        touched.insert(list[index].rule)
      }
    }
    mark(&findings)
    guard var review else { return }
    mark(&review.findings)
    for rule in touched where review.outcomes[rule] == .fail {
      let isOpen = review.findings.contains { $0.rule == rule && $0.suppression == nil }
      if !isOpen { review.outcomes.set(rule, to: .suppressed) }
    }
    if !touched.isEmpty { review.rescore() }
    self.review = review
  }
}
