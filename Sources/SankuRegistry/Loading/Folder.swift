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

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// A name in a folder.
  struct Entry: Sendable {
    var name: String
    /// Whether the folder says that it is a plain file, so that nobody need look.
    var isFile: Bool
  }

  /// What stands in a folder, sorted by bytes; nothing with the system's reason where it cannot be
  /// read.
  static func entries(in path: String) -> (entries: [Entry], reason: String?) {
    guard let listing = FolderListing(Array(path.utf8)) else { return ([], reason()) }
    let entries = listing.entries.map { entry in
      Entry(
        name: String(decoding: listing.name(of: entry), as: UTF8.self),
        isFile: entry.type == Int(DT_REG))
    }
    return (entries, nil)
  }

  /// What stands at a path, links followed; nil where nothing does.
  static func kind(of path: String) -> (kind: Kind, identity: Identity)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let identity = Identity(status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return (.folder, identity)
    case S_IFREG: return (.file, identity)
    default: return (.other, identity)
    }
  }

  /// The system's reason for the last failure.
  static func reason() -> String { String(cString: strerror(errno)) }
}
