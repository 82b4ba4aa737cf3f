import Foundation

/// Folders that tests read.
enum Places {
  /// The project's root: the nearest folder above this file with a package and sources.
  static let root: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let names = ["Package.swift", "Sources"].map { folder.appending(path: $0).path }
      if names.allSatisfy(FileManager.default.fileExists(atPath:)) { return folder }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  /// `shared/samples` beside the project, or below `SANKU_SHARED`.
  static let samples: URL? = {
    let named = ProcessInfo.processInfo.environment["SANKU_SHARED"].map { URL(filePath: $0) }
    let beside = root?.deletingLastPathComponent().appending(path: "shared")
    return [named, beside].compactMap { $0?.appending(path: "samples") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// Runs a body with a new folder that is removed afterwards.
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "sanku-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// Writes a file and the folders above it.
  static func write(_ text: String, to path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
}
