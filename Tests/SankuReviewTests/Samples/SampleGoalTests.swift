import Foundation
import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

@Suite("Real goal tables of ../shared/samples")
struct SampleGoalTests {
  @Test(
    "two thirds of the certain defects are found at their rows (needs ../shared)",
    .enabled(if: ProjectFolder.shared != nil))
  func recall() throws {
    let reviewer = try #require(try reviewer())
    var tally = Tally()
    let folder = try #require(ProjectFolder.shared) + "/samples/goals"
    for path in ProjectFolder.files(in: folder, suffix: ".expected.json") {
      let expected = try Expected(path: path)
      let goals = try #require(ProjectFolder.text(expected.goalPath)).goals(
        named: expected.goalPath)
      let reviews = goals.map { reviewer.review($0, in: expected.goalPath) }
      tally.add(expected, reviews, goals)
    }
    print(tally.report)
    #expect(tally.mustFound * 3 >= tally.must * 2, "\(tally.report)")
  }

  @Test(
    "sound goals raise no error and hardly a warning (needs ../shared)",
    .enabled(if: ProjectFolder.shared != nil))
  func soundGoals() throws {
    let reviewer = try #require(try reviewer())
    let folder = try #require(ProjectFolder.shared) + "/samples/good"
    let paths = ProjectFolder.files(in: folder, suffix: ".yaml")
    var warnings: [String] = []
    for path in paths {
      for goal in try #require(ProjectFolder.text(path)).goals(named: path) {
        let findings = reviewer.review(goal, in: path).findings
        #expect(findings.filter { $0.severity == .error }.map(\.shown) == [])
        warnings += findings.filter { $0.severity == .warning }.map(\.shown)
      }
    }
    #expect(warnings.count <= paths.count, "\(warnings.joined(separator: "\n"))")
  }

  /// The shipped library where the project has one, else the tests' own.
  private func reviewer() throws -> Reviewer? {
    guard let root = ProjectFolder.root,
      FileManager.default.fileExists(atPath: root + "/Templates/guidance")
    else { return TestLibrary.reviewer() }
    let registry = RegistryLoader.load(roots: [root]).registry
    guard let guidance = registry.defaultGuidance else { return TestLibrary.reviewer() }
    return Reviewer(registry: registry, guidance: guidance)
  }
}

extension String {
  fileprivate func goals(named name: String) -> [Goal] {
    GoalReader.read(SourceText(name: name, self), format: .yaml).goals
  }
}

extension Finding {
  fileprivate var shown: String {
    let file = place.file.split(separator: "/").last ?? ""
    return "\(file):\(place.range.start.line) \(severity) \(rule) \(field ?? "") \(message.zh)"
  }

  /// The row it stands at, from 1; nil for the head.
  fileprivate var row: Int? {
    guard let field, let open = field.firstIndex(of: "["), let close = field.firstIndex(of: "]")
    else { return nil }
    return Int(field[field.index(after: open)..<close]).map { $0 + 1 }
  }
}

/// NN.expected.json, see its README.
private struct Expected {
  struct Defect {
    var goal: Int
    var code: String
    var rows: [Int]
    var must: Bool
    var note: String
  }

  var goalPath: String
  var defects: [Defect]
  var isPartial: Bool
  var uncertainRows: Set<Int>

  init(path: String) throws {
    goalPath = path.replacingOccurrences(of: ".expected.json", with: ".yaml")
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    isPartial = object["partial"] != nil
    uncertainRows = Set(
      (object["cut_rows"] as? [Int] ?? []) + (object["uncertain_rows"] as? [Int] ?? []))
    defects = (object["defects"] as? [[String: Any]] ?? []).map { defect in
      Defect(
        goal: (defect["goal"] as? Int ?? 1) - 1, code: defect["code"] as? String ?? "",
        rows: defect["rows"] as? [Int] ?? [], must: defect["must"] as? Bool ?? false,
        note: defect["note"] as? String ?? "")
    }
  }
}

/// Counts of defects found and of findings that nobody expects.
private struct Tally {
  var must = 0
  var mustFound = 0
  var all = 0
  var allFound = 0
  private var byCode: [String: (must: Int, found: Int, false: Int)] = [:]
  private var missed: [String] = []
  private var open: [String] = []
  private var alarms: [String] = []
  private static let absence: Set = ["D01", "D02", "D03", "D08", "D09", "D10", "D23"]

  mutating func add(_ expected: Expected, _ reviews: [Review], _ goals: [Goal]) {
    let name = expected.goalPath.split(separator: "/").last.map(String.init) ?? ""
    for defect in expected.defects where defect.goal < reviews.count {
      let isFound = reviews[defect.goal].findings.contains { finding in
        guard finding.defects.contains(defect.code) else { return false }
        guard !defect.rows.isEmpty else { return finding.row == nil || defect.code == "D19" }
        return finding.row.map(defect.rows.contains) ?? (defect.rows.count > 1)
      }
      all += 1
      allFound += isFound ? 1 : 0
      if !isFound, !defect.must {
        open.append("\(name) \(defect.code) \(defect.rows) \(defect.note)")
      }
      guard defect.must else { continue }
      must += 1
      mustFound += isFound ? 1 : 0
      byCode[defect.code, default: (0, 0, 0)].must += 1
      byCode[defect.code, default: (0, 0, 0)].found += isFound ? 1 : 0
      if !isFound { missed.append("\(name) \(defect.code) \(defect.rows) \(defect.note)") }
    }
    for (index, review) in reviews.enumerated() { count(review, index, expected) }
  }

  private mutating func count(_ review: Review, _ index: Int, _ expected: Expected) {
    for finding in review.findings where finding.severity >= .warning {
      if let row = finding.row, expected.uncertainRows.contains(row) { continue }
      if expected.isPartial, finding.defects.contains(where: Self.absence.contains),
        finding.row == nil
      {
        continue
      }
      let isExpected = expected.defects.contains { defect in
        guard defect.goal == index, finding.defects.contains(defect.code) else { return false }
        guard let row = finding.row else { return true }
        return defect.rows.isEmpty || defect.rows.contains(row)
      }
      guard !isExpected else { continue }
      for code in finding.defects.prefix(1) { byCode[code, default: (0, 0, 0)].false += 1 }
      alarms.append(finding.shown)
    }
  }

  var report: String {
    var lines = [
      "certain defects found: \(mustFound) of \(must); of all listed: \(allFound) of \(all)"
    ]
    for (code, counts) in byCode.sorted(by: { $0.key < $1.key }) {
      lines.append("\(code): \(counts.found) of \(counts.must), unexpected \(counts.false)")
    }
    lines.append("missed:")
    lines += missed
    lines.append("not certain and not found:")
    lines += open
    lines.append("unexpected warnings and errors: \(alarms.count)")
    lines += alarms
    return lines.joined(separator: "\n")
  }
}
