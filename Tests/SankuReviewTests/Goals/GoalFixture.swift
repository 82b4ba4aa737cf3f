import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

/// A goal in the manner of real tables, with what a strict reviewer would mark (审核样例).
///
/// Places, units and figures are invented.
struct GoalFixture: CustomTestStringConvertible, Sendable {
  let title: String
  /// The errors and warnings as `line rule`, in order.
  var findings: [String] = []
  let yaml: String

  var testDescription: String { title }

  /// What the reviewer says, written likewise.
  func review() throws -> [String] {
    let file = GoalReader.read(SourceText(name: "goal.yaml", yaml), format: .yaml)
    let goal = try #require(file.goals.first)
    let reviewer = try #require(TestLibrary.reviewer(goal[.guidance]?.value ?? "test-2021"))
    return reviewer.review(goal, in: "goal.yaml").findings
      .filter { $0.severity >= .warning }
      .map { "\($0.place.range.start.line) \($0.rule)" }
  }
}
