import Foundation
import Testing

/// `docs/tutorial.md`, and runs of the other commands, followed word for word in an empty folder.
///
/// A block of `sh` is run line by line, and the block of `text` behind it is what the program says; a
/// block of `yaml` under a line “文件 `path`” is written to that file. `SANKU_RECORD=1` writes what the
/// program says now, to be read before it is committed.
struct TutorialTests {
  static let pages = ["docs/tutorial.md", "Tests/SankuPacksTests/Scenarios/commands.md"]

  @Test(arguments: pages)
  func isTrueWordForWord(page: String) throws {
    let folder = try Scratch()
    let path = Project.root + "/" + page
    let old = try String(contentsOfFile: path, encoding: .utf8)
    var new = ""
    var output = ""
    var file: String?
    var lines = old.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      new += line + "\n"
      if line.hasPrefix("文件 `") {
        file = line.split(separator: "`").dropFirst().first.map(String.init)
      }
      guard line.hasPrefix("```"), line.count > 3 else { continue }
      var block = ""
      while let inner = lines.popFirst(), inner != "```" { block += inner + "\n" }
      switch line {
      case "```sh":
        output = try block.split(separator: "\n").map { try run(String($0), in: folder.path) }
          .joined()
      case "```yaml":
        try folder.write([(try #require(file), block)])
      case "```text": block = output
      default: break
      }
      new += block + "```\n"
    }
    new.removeLast()
    if Project.isRecording { try new.write(toFile: path, atomically: true, encoding: .utf8) }
    #expect(old == new, "run SANKU_RECORD=1 swift test --filter Tutorial")
    if page.hasPrefix("docs") { #expect(new.contains("没有发现问题。") && new.contains("全部通过。")) }
  }

  /// What the program says on both streams.
  private func run(_ command: String, in folder: String) throws -> String {
    var words = command.split(separator: " ").map(String.init)
    #expect(words.removeFirst() == "sanku")
    let process = Process()
    process.executableURL = Self.program
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "COLUMNS": "100", "XDG_CACHE_HOME": folder + "/.cache",
    ]
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    FileManager.default.createFile(atPath: file.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect([0, 1, 2].contains(process.terminationStatus), "\(command)")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The program stands beside the test bundle.
  private static let program: URL = {
    let running = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for folder in [running, running.deletingLastPathComponent()] {
      let candidate = folder.appending(path: "sanku")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    return URL(filePath: Project.root + "/.build/debug/sanku")
  }()
}
