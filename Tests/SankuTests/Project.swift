import Foundation
import Sanku

/// The project's own folder and the material beside it.
enum Project {
  /// The project's folder, found upwards from this file.
  static let root: String = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
        return folder.path
      }
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  /// `../shared`, which is not part of the project.
  static let shared = root + "/../shared"

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// The built-in library, loaded once.
  static let library = Library.load(roots: [root])
}
