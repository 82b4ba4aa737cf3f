import Foundation
import Testing

@testable import Sanku

struct GoalCheckerBatchTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sanku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  private func names(_ files: [String], format: GoalFormat = .auto) -> [String] {
    var names: [String] = []
    GoalChecker(library: ReportFixture.library).checkAll(
      files, format: format, transform: { $0.goal == nil ? "–" : $0.name }
    ) { names.append($0) }
    return names
  }

  @Test func keepsTheOrderOverAllKindsOfFiles() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let single = try write("a.yaml", "项目名称: 一\n")
    let lines = try write(
      "b.jsonl", "{\"项目名称\": \"二\"}\n\n不是目标\r\n{\"项目名称\": \"三\"}")
    let several = try write(
      "c.yaml", "goals:\n" + (1...40).map { "  - {项目名称: 多\($0)}\n" }.joined())
    let missing = folder.path + "/没有.jsonl"
    let found = names([single, lines, missing, folder.path + "/x.yaml", several, single])
    #expect(
      found == ["一", "二", "–", "三", "–", "–"] + (1...40).map { "多\($0)" } + ["一"])
  }

  @Test func keepsTheOrderOfManyLines() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = (0..<3000).map { "{\"项目名称\": \"\($0)\"}" }
    let file = try write("many.txt", lines.joined(separator: "\n"))
    #expect(names([file], format: .jsonLines) == (0..<3000).map { "\($0)" })
  }

  @Test func placesInLinesAreThoseOfTheFile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write("p.jsonl", "\u{FEFF}{\"项目名称\": \"一\"}\n  {\"项目名称\": \"二\"}\n")
    var texts: [String] = []
    GoalChecker(library: ReportFixture.library).checkAll(
      [file],
      transform: { check in
        check.goal?[.name].map { "\(check.line) \(check.source.text(in: $0.range))" } ?? ""
      }
    ) { texts.append($0) }
    #expect(texts == ["1 \"一\"", "2 \"二\""])
  }

  @Test func tellsHowFarItIs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write("a.yaml", "项目名称: 一\n")
    var last = BatchProgress()
    GoalChecker(library: ReportFixture.library).checkAll(
      [file, file], transform: { $0.name }, progress: { last = $0 }
    ) { _ in }
    #expect(last.goals == 2 && last.bytes == 36)
  }
}
