import Foundation
import Testing

/// `sanku fix` and `sanku fill -o` on files of their own.
struct FixFilesTests {
  private static let goal = """
    # 注释
    项目名称: "图书室"
    绩效指标:
      - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: 95%以上。}   # 行尾

    """

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sanku-fix-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func run(_ folder: URL, _ arguments: String...) throws -> ProgramRunner.Run {
    let library = ProgramRunner.fixtures.appending(path: "library").path
    return try ProgramRunner(folder: folder).run(arguments + ["--library", library])
  }

  @Test("the file is replaced behind its link, its mode stays, nothing else is left")
  func replaces() throws {
    try withFolder { folder in
      let file = folder.appending(path: "目标.yaml")
      try Self.goal.write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "链接.yaml").path, withDestinationPath: "目标.yaml")
      let run = try run(folder, "fix", "链接.yaml")
      #expect(run.status == 0)
      #expect(run.output == "")
      #expect(
        try String(contentsOf: file, encoding: .utf8)
          == Self.goal.replacingOccurrences(of: "以上。", with: "以上"))
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o640)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
          == ["目标.yaml", "链接.yaml"].sorted())
    }
  }

  @Test func fillKeepsWhatIsThere() throws {
    try withFolder { folder in
      let arguments = ["fill", "campus-construction", "-o", "目标.yaml", "--plain"]
      let library = ["--library", ProgramRunner.fixtures.appending(path: "library").path]
      let runner = ProgramRunner(folder: folder)
      #expect(try runner.run(arguments + library).status == 0)
      let file = folder.appending(path: "目标.yaml")
      try "甲".write(to: file, atomically: true, encoding: .utf8)
      #expect(try runner.run(arguments + library).status == 2)
      #expect(try String(contentsOf: file, encoding: .utf8) == "甲")
      #expect(try runner.run(arguments + ["--force"] + library).status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("项目名称: "))
    }
  }
}
