import Foundation
import SankuModel
import SankuRegistry
import Testing

/// Real goal tables; skipped where `../shared/samples` (or `SANKU_SHARED`) is missing.
struct SampleGoalsTests {
  @Test(
    "sample goals of ../shared/samples read without error",
    .enabled(if: Places.samples != nil), arguments: ["goals", "good"])
  func samples(_ folder: String) throws {
    let samples = try #require(Places.samples).appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: samples.path)
    for name in names.sorted() where name.hasSuffix(".yaml") {
      let file = GoalReader.read(path: samples.appending(path: name).path)
      #expect(lines(file.findings) == [], "\(name)")
      #expect(!file.goals.isEmpty, "\(name)")
      for goal in file.goals where folder == "good" {
        #expect(goal.rows.count > 5 && goal.filled(.annualObjective) != nil, "\(name)")
      }
    }
  }
}
