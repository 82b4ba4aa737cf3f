import Foundation
import Testing

/// Every `sanku` line of the README runs, and what the README shows is what the program prints.
struct ReadmeTests {
  private let text: String

  init() throws {
    text = try String(
      contentsOf: ProgramRunner.project.appending(path: "README.md"), encoding: .utf8)
  }

  /// The blocks of one kind.
  private func blocks(_ kind: String) -> [String] {
    text.components(separatedBy: "```").enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.hasPrefix(kind + "\n") }
      .map { String($0.element.dropFirst(kind.count + 1)) }
  }

  @Test func namesTwoCommandsToBeginWith() {
    #expect(blocks("sh").prefix(2) == ["scripts/start\n", "scripts/check\n"])
  }

  @Test func itsCommandsRun() throws {
    let lines = blocks("sh").joined().split(separator: "\n").map(String.init)
    let commands = lines.filter { $0.hasPrefix("sanku ") }
    #expect(commands.count >= 12)
    for line in commands {
      let command = line.components(separatedBy: " #")[0].trimmingCharacters(in: .whitespaces)
      let words = ScenarioTests.split(String(command.dropFirst(6))).map(existing)
      var runner = ProgramRunner()
      runner.environment = ["SANKU_LIBRARY": ProgramRunner.project.path]
      let run = try runner.run(words)
      #expect(run.status == 0 || run.status == 1, "\(line): \(run.errors)")
      #expect(!run.output.isEmpty, "\(line)")
    }
  }

  /// What a reader would have in place of the README's made-up names.
  private func existing(_ word: String) -> String {
    switch word {
    case "目标.yaml": ProgramRunner.project.path + "/docs/examples/goal.yaml"
    case "2026年目标/": ProgramRunner.project.path + "/docs/examples"
    case "docs/examples/goal.yaml": ProgramRunner.project.path + "/docs/examples/goal.yaml"
    case "./我的库": ProgramRunner.fixtures.path + "/library"
    default: word
    }
  }

  @Test func showsRealFindings() throws {
    var runner = ProgramRunner()
    runner.environment = ["SANKU_LIBRARY": ProgramRunner.project.path]
    runner.folder = ProgramRunner.project
    let run = try runner.run(["check", "docs/examples/goal.yaml"])
    let shown = blocks("text").filter { $0.contains("docs/examples/goal.yaml:") }
    #expect(!shown.isEmpty)
    for finding in shown.joined().components(separatedBy: "\n\n") {
      #expect(run.output.contains(finding.trimmingCharacters(in: .newlines)), "\(finding)")
    }
  }
}
