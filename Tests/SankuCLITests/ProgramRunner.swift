import Foundation

/// Runs the built `sanku` as a person would, in the fixtures' folder.
struct ProgramRunner {
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The project's folder, found upwards from this file.
  static let project: URL = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
        return folder
      }
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  static let fixtures = project.appending(path: "Tests/SankuCLITests/Fixtures")
  static let scenarios = project.appending(path: "Tests/SankuCLITests/Scenarios")

  /// The program stands beside the test bundle.
  static let program: URL = {
    let running = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for folder in [running, running.deletingLastPathComponent()] {
      let candidate = folder.appending(path: "sanku")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    return project.appending(path: ".build/debug/sanku")
  }()

  var environment: [String: String] = [:]
  var folder = Self.fixtures

  func run(_ arguments: [String], input: Data? = nil) throws -> Run {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ["PATH": "/usr/bin:/bin", "COLUMNS": "100"]
    variables.merge(environment) { $1 }
    process.environment = variables
    // Files rather than pipes: a full pipe would stop the program while nobody reads.
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "sanku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
    for file in files { FileManager.default.createFile(atPath: file.path, contents: Data()) }
    if let input { try input.write(to: files[0]) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
