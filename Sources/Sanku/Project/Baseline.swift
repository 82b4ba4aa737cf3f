public import SankuDiagnostics
import SankuModel
import SankuRegistry

/// Old findings that a folder has agreed to mend later (基线 `sanku.baseline.json`).
///
/// An entry is a rule, the project's name and the text of the cell, so that moving lines about
/// changes nothing. A baseline only shrinks: what is not met any more is dropped when it is written
/// again, and nothing is ever added but by making a new one.
public struct Baseline: Sendable {
  /// The name under which it is usually kept.
  public static let fileName = "sanku.baseline.json"

  /// What is passed over.
  public private(set) var entries: [Entry]
  /// How often each entry was met so far.
  private var met: [Key: Int] = [:]
  private var allowed: [Key: Int] = [:]

  /// A fault that is known (已知问题).
  public struct Entry: Hashable, Sendable {
    /// The rule's name.
    public var rule: String
    /// 项目名称
    public var project: String
    /// The text that the finding stands at.
    public var text: String
    /// How many findings are alike.
    public var count: Int
  }

  private struct Key: Hashable {
    var rule: String
    var project: String
    var text: String
  }

  /// Creates a baseline from entries.
  public init(entries: [Entry]) {
    self.entries = entries
    for entry in entries { allowed[Self.key(of: entry), default: 0] += entry.count }
  }

  /// Records all findings of some checks that count.
  public init(recording checks: some Sequence<GoalCheck>) {
    var counts: [Key: Int] = [:]
    for check in checks {
      for finding in check.findings where finding.suppression == nil {
        counts[Self.key(of: finding, in: check), default: 0] += 1
      }
    }
    self.init(entries: Self.sorted(counts))
  }

  private static func sorted(_ counts: [Key: Int]) -> [Entry] {
    counts.map {
      Entry(rule: $0.key.rule, project: $0.key.project, text: $0.key.text, count: $0.value)
    }
    .sorted { ($0.project, $0.rule, $0.text) < ($1.project, $1.rule, $1.text) }
  }

  private static func key(of entry: Entry) -> Key {
    Key(rule: entry.rule, project: entry.project, text: entry.text)
  }

  /// What a finding is known by.
  private static func key(of finding: Finding, in check: GoalCheck) -> Key {
    Key(
      rule: finding.rule, project: check.name,
      text: check.source.excerpt(of: finding.place.range))
  }

  /// Marks the findings that the baseline knows. Call it for every check, from one thread.
  public mutating func use(on check: GoalCheck) -> GoalCheck {
    guard !entries.isEmpty else { return check }
    var known: Set<Int> = []
    for (index, finding) in check.findings.enumerated() where finding.suppression == nil {
      let key = Self.key(of: finding, in: check)
      guard met[key, default: 0] < allowed[key, default: 0] else { continue }
      met[key, default: 0] += 1
      known.insert(index)
    }
    guard !known.isEmpty else { return check }
    let findings = known.map { check.findings[$0] }
    var check = check
    check.suppress { finding in
      findings.contains { $0.isSame(as: finding) }
        ? .init(reason: "已列入基线", isInSource: false) : nil
    }
    return check
  }

  /// The entries, or parts of their counts, that were not met.
  public var unseen: [Entry] {
    entries.compactMap { entry in
      let left = entry.count - met[Self.key(of: entry), default: 0]
      guard left > 0 else { return nil }
      return Entry(rule: entry.rule, project: entry.project, text: entry.text, count: left)
    }
  }

  /// The baseline without what was not met: for writing after a whole run.
  public var shrunk: Baseline {
    Baseline(
      entries: entries.compactMap { entry in
        let count = min(entry.count, met[Self.key(of: entry), default: 0])
        guard count > 0 else { return nil }
        return Entry(rule: entry.rule, project: entry.project, text: entry.text, count: count)
      })
  }

  /// Tells, once a run, that entries were not met; nil where all were.
  public func unseenFinding(in file: String) -> Finding? {
    let unseen = unseen
    guard let first = unseen.first else { return nil }
    let count = unseen.reduce(0) { $0 + $1.count }
    return Finding(
      rule: "suppression/baseline-unseen", severity: .info,
      message: LocalizedText(
        zh: "基线里有\(count)处问题不再出现，例如“\(first.project)”的 \(first.rule)",
        en:
          "\(count) entries of the baseline are not met, such as \(first.rule) of “\(first.project)”"
      ),
      place: SourcePlace(file: file, range: SourceRange(at: .start)),
      advice: Library.suppressionRule("suppression/baseline-unseen")?.advice)
  }
}

extension Finding {
  /// Whether both are one finding; long messages are cut short in a check's list.
  fileprivate func isSame(as other: Finding) -> Bool {
    rule == other.rule && place.range == other.place.range
      && message.zh.utf8.prefix(300).elementsEqual(other.message.zh.utf8.prefix(300))
  }
}

extension SourceText {
  /// What stands in a range, without line breaks and not longer than a line of print.
  fileprivate func excerpt(of range: SourceRange) -> String {
    let start = range.start.offset - firstOffset
    let end = range.end.offset - firstOffset
    guard start >= 0, start <= end, end <= bytes.count else { return "" }
    let text = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
    let plain = text.filter { !$0.properties.isWhitespace }
    guard plain.count > 120 else { return String(String.UnicodeScalarView(plain)) }
    // FNV-1a tells long texts with the same beginning apart.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes[start..<end] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(String.UnicodeScalarView(plain.prefix(120))) + "#" + String(hash, radix: 16)
  }
}
