import SankuDiagnostics
import SankuModel
import SankuReview

/// Applies the comments and notes of one file, and remembers what was of use (忽略的执行).
struct SuppressionPass {
  private let file: String
  private let comments: [SuppressionComment]
  /// Which rule of which comment met a finding.
  private var used: Set<Use> = []

  private struct Use: Hashable {
    var comment: Int
    var rule: String
  }

  /// A rule named in the 审核说明 with its reason.
  private struct NoteLine {
    var rule: String
    var reason: String
  }

  init(file: String, comments: [SuppressionComment]) {
    self.file = file
    self.comments = comments
  }

  mutating func apply(to check: inout GoalCheck) {
    let notes = Self.lines(of: check.goal?.filled(.reviewNote)?.value ?? "")
    var usedNotes: Set<Int> = []
    var used = used
    let comments = comments
    check.suppress { finding in
      for (index, comment) in comments.enumerated() where !comment.reason.isEmpty {
        let line = finding.place.range.start.line
        guard comment.rules.contains(finding.rule), comment.lines?.contains(line) ?? true else {
          continue
        }
        used.insert(Use(comment: index, rule: finding.rule))
        return .init(reason: comment.reason)
      }
      for (index, note) in notes.enumerated() where note.rule == finding.rule {
        usedNotes.insert(index)
        guard !note.reason.isEmpty else { continue }
        return .init(reason: note.reason)
      }
      return nil
    }
    self.used = used
    guard let cell = check.goal?.filled(.reviewNote) else { return }
    for (index, note) in notes.enumerated() {
      let fault = fault(of: note.rule, reason: note.reason, isUsed: usedNotes.contains(index))
      if let fault { check.add(fault.finding(at: SourcePlace(file: file, range: cell.range))) }
    }
  }

  /// What is wrong with the comments, once all goals of the file were seen.
  func commentFindings() -> [Finding] {
    comments.enumerated().flatMap { index, comment -> [Finding] in
      let place = SourcePlace(file: file, range: comment.range)
      if comment.rules.isEmpty { return [SuppressionFault.noRule.finding(at: place)] }
      return comment.rules.compactMap { rule in
        let isUsed = used.contains(Use(comment: index, rule: rule))
        return fault(of: rule, reason: comment.reason, isUsed: isUsed)?.finding(at: place)
      }
    }
  }

  private func fault(of rule: String, reason: String, isUsed: Bool) -> SuppressionFault? {
    guard Library.isRule(rule) else { return .unknownRule(rule) }
    if reason.isEmpty { return .missingReason(rule) }
    return isUsed ? nil : .unused(rule)
  }

  /// Lines such as `quantification/vague-value: 理由`; others are plain prose.
  private static func lines(of text: String) -> [NoteLine] {
    text.unicodeScalars.split { $0 == "\n" || $0 == ";" || $0 == "；" }.compactMap { line in
      let line = line.drop { $0 == " " || $0 == "-" || $0 == "\t" }
      let name = line.prefix { isNameScalar($0) }
      guard name.contains("/"), name.count >= 5 else { return nil }
      let rest = line.dropFirst(name.count).drop { $0 == " " }
      guard rest.isEmpty || rest.first == ":" || rest.first == "：" else { return nil }
      var reason = rest.drop { $0 == ":" || $0 == "：" || $0 == " " }
      while let last = reason.last, last.properties.isWhitespace { reason.removeLast() }
      return NoteLine(rule: String(name), reason: String(reason))
    }
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || scalar == "-" || scalar == "/"
      || ("0"..."9").contains(scalar)
  }
}
