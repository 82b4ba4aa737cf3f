import SankuDiagnostics
import SankuModel
import SankuQuantity

/// What a summary needs to know of one goal (目标摘要); made on any core, added up on one.
public struct GoalDigest: Sendable {
  var entry: BatchSummary.Entry
  var sector: String
  /// The rules with findings that count.
  var rules: [BatchSummary.RuleTally]
  var suppressed: [String]
  var gates: [Review.Gate]
  var sketch: TextSketch?
  var values: [Value]
  var detail: GoalDigester.Detail

  struct Value: Sendable {
    var reference: String?
    var name: String
    var unit: String
    var place: PlacedValue
  }
}

extension GoalDigest {
  fileprivate mutating func add(_ finding: Finding) {
    let rule = finding.rule
    guard finding.suppression == nil else { return suppressed.append(rule) }
    switch finding.severity {
    case .error: entry.errors += 1
    case .warning: entry.warnings += 1
    case .info: entry.infos += 1
    }
    var tally = BatchSummary.RuleTally(rule)
    tally.severity = finding.severity
    tally.findings = 1
    tally.goals = 1
    if let known = rules.firstIndex(where: { $0.rule == rule }) {
      tally.goals = 0
      rules[known].add(tally)
    } else {
      rules.append(tally)
    }
  }
}

/// Makes digests of checks (摘要器). A value: keep one for a batch.
public struct GoalDigester: Sendable {
  /// How much a summary is to tell (详略).
  public enum Detail: Sendable {
    /// Numbers of goals, findings and rules; nothing is kept of a goal.
    case counts
    /// Everything.
    case full
  }

  private let library: Library
  private let detail: Detail
  private let reader = QuantityReader()

  /// Creates a digester that names sectors and indicators as a library does.
  public init(library: Library, detail: Detail = .full) {
    self.library = library
    self.detail = detail
  }

  /// What a summary needs to know of a goal.
  public func digest(_ check: GoalCheck) -> GoalDigest {
    var digest = GoalDigest(
      entry: entry(check), sector: "", rules: [], suppressed: [],
      gates: check.review?.gates ?? [], sketch: nil, values: [], detail: detail)
    for finding in check.findings { digest.add(finding) }
    guard detail == .full, let goal = check.goal else { return digest }
    digest.sector = sector(of: goal)
    digest.sketch = TextSketch(ComparableText(goal).scalars)
    digest.values = values(of: goal)
    return digest
  }

  private func entry(_ check: GoalCheck) -> BatchSummary.Entry {
    BatchSummary.Entry(
      file: check.file, line: check.line, name: Self.short(check.name),
      unit: Self.short(check.unit),
      errors: 0, warnings: 0, infos: 0,
      quantifiedShare: check.review?.quantifiedShare, gates: check.review?.gates.count ?? 0,
      hasGoal: check.goal != nil, isUnreadable: check.isUnreadable)
  }

  /// A name that may be a whole page by mistake.
  private static func short(_ name: String) -> String {
    guard name.utf8.count > 240 else { return name }
    return String(String.UnicodeScalarView(name.unicodeScalars.prefix(80))) + "…"
  }

  /// The sector's class with its name: `205 教育`; as written where the library does not know it.
  private func sector(of goal: Goal) -> String {
    guard let word = goal.filled(.sector)?.value else { return "" }
    let code = String(word.prefix { $0.isASCII && $0.isNumber })
    let named = code.isEmpty ? library.registry.sectors(named: word).first?.code ?? "" : code
    guard named.count >= 3, let sector = library.registry.sector(code: String(named.prefix(3)))
    else { return Self.short(word) }
    return "\(sector.code) \(sector.displayName)"
  }

  private func values(of goal: Goal) -> [GoalDigest.Value] {
    goal.rows.compactMap { row in
      guard let cell = row.filled(.value), let name = row.filled(.name)?.value else { return nil }
      let reading = reader.read(
        cell.value, comparator: row.filled(.comparator)?.value, unit: row.filled(.unit)?.value)
      guard reading.kind == .quantity, let number = reading.value,
        let value = Double(number.description)
      else { return nil }
      let reference = row.filled(.ref).flatMap { library.registry.indicator($0.value)?.id }
      return GoalDigest.Value(
        reference: reference, name: Self.short(name), unit: reading.unit?.text ?? "",
        place: PlacedValue(
          goal: 0, row: Int32(truncatingIfNeeded: row.index),
          line: Int32(truncatingIfNeeded: cell.range.start.line),
          column: Int32(truncatingIfNeeded: cell.range.start.column), value: value))
    }
  }
}
