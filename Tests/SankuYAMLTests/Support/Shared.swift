import SankuDiagnostics
import SankuYAML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Material that lies beside the project, in `../shared` or where `SANKU_SHARED` says.
enum Shared {
  /// The folder of a piece of the material; nil where it is missing.
  static func path(_ name: String, from file: String = #filePath) -> String? {
    var candidates: [String] = []
    if let folder = getenv("SANKU_SHARED") { candidates.append(String(cString: folder)) }
    if let root = projectRoot(from: file) { candidates.append(root + "/../shared") }
    return candidates.map { $0 + "/" + name }.first(where: exists)
  }

  /// The folder with `Package.swift` and `Sources` above a file.
  static func projectRoot(from file: String = #filePath) -> String? {
    var folder = Substring(file)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if exists(folder + "/Package.swift"), exists(folder + "/Sources") { return String(folder) }
    }
    return nil
  }

  private static func exists(_ path: some StringProtocol) -> Bool {
    access(String(path), R_OK) == 0
  }

  /// The lines of a file, cut at line feeds only.
  static func lines(of path: String) throws -> [[UInt8]] {
    try SourceFile.read(path: path).bytes.split(separator: 0x0A).map(Array.init)
  }
}
