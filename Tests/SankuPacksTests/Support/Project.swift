import Foundation

/// The project's own folder.
enum Project {
  static let root: String = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let names = ["Package.swift", "Sources"].map { folder.appending(path: $0).path }
      if names.allSatisfy(FileManager.default.fileExists) { return folder.path }
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  static let fixtures = root + "/Tests/SankuPacksTests/Fixtures"

  static var isRecording: Bool { ProcessInfo.processInfo.environment["SANKU_RECORD"] != nil }

  /// A recorded text; written anew under `SANKU_RECORD=1`.
  static func recorded(_ name: String, _ text: String) throws -> String {
    let path = fixtures + "/" + name
    if isRecording {
      try FileManager.default.createDirectory(
        atPath: fixtures, withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}

/// A folder that goes away with the test.
final class Scratch {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "packs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ files: [(name: String, text: String)], in folder: String = "") throws {
    for (name, text) in files {
      let file = URL(filePath: path).appending(path: folder).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  func text(_ name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}
