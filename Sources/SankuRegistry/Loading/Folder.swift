#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads folders without Foundation (目录读取), so that a short command starts quickly.
enum Folder {
  enum Kind: Sendable {
    case folder, file, other
  }

  /// What tells one folder from another, links followed.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var number: UInt64
  }

  /// The names in a folder, sorted by bytes; nil with the system's reason where it cannot be read.
  static func names(in path: String) -> (names: [String], reason: String?) {
    guard let stream = opendir(path) else { return ([], reason()) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return (names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, nil)
  }

  /// What stands at a path, links followed; nil where nothing does.
  static func kind(of path: String) -> (kind: Kind, identity: Identity)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return (.folder, identity)
    case S_IFREG: return (.file, identity)
    default: return (.other, identity)
    }
  }

  /// The system's reason for the last failure.
  static func reason() -> String { String(cString: strerror(errno)) }
}
