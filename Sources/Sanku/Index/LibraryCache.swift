import SankuRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is kept of libraries between runs (库的缓存). A cache: deleting it changes no answer.
///
/// Two files for each list of library roots: the search index, and the library itself. Each carries
/// the key of the packs it was made from, and is made anew when any of their files has changed.
/// Files appear all at once, so that any number of processes may share the folder.
public struct LibraryCache: Sendable {
  /// The folder, made when it is first written to.
  public var folder: String

  /// Creates a cache in a folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// The usual place: `$XDG_CACHE_HOME/sanku`, else `~/.cache/sanku`; nil without a home.
  public static func standard(cacheHome: String?, home: String?) -> LibraryCache? {
    if let cacheHome, cacheHome.hasPrefix("/") { return LibraryCache(folder: cacheHome + "/sanku") }
    guard let home, home.hasPrefix("/") else { return nil }
    return LibraryCache(folder: home + "/.cache/sanku")
  }

  /// One file of the cache.
  public struct Status: Sendable {
    /// The file.
    public var path: String
    /// Its size in bytes; nil where there is none.
    public var size: Int?
    /// Whether it holds what the packs hold now.
    public var isCurrent: Bool
    /// How many entries it holds.
    public var count: Int?
  }

  /// The index file of library roots.
  public func path(for roots: [String]) -> String {
    path("search", Self.hash(roots.map(Self.resolved)))
  }

  /// The file of the library itself, which differs with the spelling of the roots, since the names
  /// of files begin with them.
  public func libraryPath(for roots: [String]) -> String {
    path("library", Self.hash(roots.map(Self.resolved) + roots))
  }

  private func path(_ kind: String, _ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return "\(folder)/\(kind)-\(String(repeating: "0", count: 16 - digits.count))\(digits).snapshot"
  }

  private static func hash(_ words: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word.utf8 + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }

  /// The index that there is for library roots.
  public func status(of roots: [String]) -> Status {
    status(of: path(for: roots)) { (try? open(roots, key: Self.key(of: roots)))?.count }
  }

  /// The library that is kept for library roots.
  public func libraryStatus(of roots: [String]) -> Status {
    status(of: libraryPath(for: roots)) {
      openLibrary(roots, key: Self.key(of: roots))?.entryCount
    }
  }

  private func status(of path: String, count: () -> Int?) -> Status {
    var found = stat()
    let size = stat(path, &found) == 0 ? Int(found.st_size) : nil
    let known = size == nil ? nil : count()
    return Status(path: path, size: size, isCurrent: known != nil, count: known)
  }

  /// Deletes every file; gives how many there were.
  public func clear() -> Int {
    names().count { unlink("\(folder)/\($0)") == 0 }
  }

  /// Deletes the files that were written longest ago, so that at most `limit` remain: those of libraries
  /// that were moved or deleted would otherwise stay for ever.
  func prune(to limit: Int = 64) {
    let names = names()
    guard names.count > limit else { return }
    let aged = names.map { name in
      var status = stat()
      return (name, stat("\(folder)/\(name)", &status) == 0 ? status.modified : 0)
    }
    for (name, _) in aged.sorted(by: { $0.1 < $1.1 }).prefix(names.count - limit) {
      unlink("\(folder)/\(name)")
    }
  }

  /// The files of the cache, those begun and never finished too.
  private func names() -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let isOurs = name.hasPrefix("search-") || name.hasPrefix("library-")
      if isOurs, name.contains(".snapshot") { names.append(name) }
    }
    return names
  }

  static func key(of roots: [String]) -> [UInt8] {
    ContentStamp.key(of: roots.map(resolved))
  }

  /// The key to read packs under that are to be kept.
  static func settledKey(of roots: [String]) -> [UInt8] {
    ContentStamp.settledKey(of: roots.map(resolved))
  }

  func makeFolder() {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }

  /// The path with links followed, so that one folder under two names has one index.
  private static func resolved(_ path: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard realpath(path, &buffer) != nil else { return path }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension stat {
  /// When the content was last changed, in nanoseconds.
  fileprivate var modified: Int {
    #if canImport(Darwin)
      st_mtimespec.tv_sec * 1_000_000_000 + st_mtimespec.tv_nsec
    #else
      st_mtim.tv_sec * 1_000_000_000 + st_mtim.tv_nsec
    #endif
  }
}
