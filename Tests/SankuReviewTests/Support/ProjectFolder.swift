import Foundation

/// Folders that tests read besides their own sources.
enum ProjectFolder {
  /// The nearest folder above this file that holds the package.
  static let root: String? = {
    var url = URL(fileURLWithPath: #filePath)
    while url.path != "/" {
      url.deleteLastPathComponent()
      let exists = { FileManager.default.fileExists(atPath: url.appendingPathComponent($0).path) }
      if exists("Package.swift") && exists("Sources") { return url.path }
    }
    return nil
  }()

  /// Material that is shared beside the project; nil where it is missing.
  static let shared: String? = {
    let named = ProcessInfo.processInfo.environment["SANKU_SHARED"]
    let candidates = [named, root.map { $0 + "/../shared" }].compactMap { $0 }
    return candidates.first { FileManager.default.fileExists(atPath: $0 + "/samples") }
  }()

  static func text(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  static func files(in folder: String, suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { folder + "/" + $0 }
  }
}
