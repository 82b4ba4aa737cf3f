import SankuDiagnostics

/// The findings of one file as they are handed out (问题清单).
enum FindingList {
  /// No more of one rule than this are listed; the last one tells how many there are.
  static let mostOfOneRule = 100

  /// Sorts, drops what is said twice of one place, and cuts endless repetitions short.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    var seen: Set<Key> = []
    var counts: [String: Int] = [:]
    var kept: [Finding] = []
    for finding in findings.sorted(by: Finding.inReadingOrder) {
      guard seen.insert(Key(finding)).inserted else { continue }
      counts[finding.rule, default: 0] += 1
      if counts[finding.rule, default: 0] <= mostOfOneRule { kept.append(finding) }
    }
    for (rule, count) in counts where count > mostOfOneRule {
      guard let last = kept.lastIndex(where: { $0.rule == rule }) else { continue }
      let more = count - mostOfOneRule
      kept[last].notes.append(
        Finding.Note(
          message: LocalizedText(
            zh: "后面还有 \(more) 处同样的问题，没有一一列出。",
            en: "There are \(more) more of this kind, not listed.")))
    }
    return kept
  }

  private struct Key: Hashable {
    let rule: String
    let offset: Int

    init(_ finding: Finding) {
      rule = finding.rule
      offset = finding.place.range.start.offset
    }
  }
}
