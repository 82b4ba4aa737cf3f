internal import SankuDiagnostics
internal import SankuYAML

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files and folders on disk (磁盘目录), without Foundation; links are never followed inside a pack.
package enum DiskFolder {
  package enum Kind: Sendable {
    case folder, file, link, other
  }

  /// What stands at a path itself; nil where nothing does.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether a folder stands at a path, links followed.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted by bytes, those that start with `.` left out.
  package static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of all files below a folder, relative to it, in order; links and devices left out.
  package static func files(below folder: String, depth: Int = 0) -> [String] {
    guard depth < 32 else { return [] }
    var found: [String] = []
    for name in names(in: folder) {
      let path = join(folder, name)
      switch kind(of: path) {
      case .folder: found += files(below: path, depth: depth + 1).map { name + "/" + $0 }
      case .file: found.append(name)
      default: break
      }
    }
    return found
  }

  /// A file's bytes.
  package static func read(_ path: String) throws(PackToolError) -> [UInt8] {
    do {
      return try SourceFile.read(path: path).bytes
    } catch {
      throw PackToolError(
        "unreadable", zh: "读不了“\(path)”：\(error.finding.message.zh)",
        en: "cannot read “\(path)”: \(error.finding.message.en)")
    }
  }

  package static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder above a path; empty for a bare name.
  package static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(decoding: bytes[..<max(slash, 1)], as: UTF8.self)
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path with links and dots resolved; as given where nothing stands there.
  package static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
