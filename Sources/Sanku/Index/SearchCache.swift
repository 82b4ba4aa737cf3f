import SankuRegistry
import SankuSearch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where indexes are kept between runs (索引缓存). A cache: deleting it changes no answer.
///
/// One file for each list of library roots. It carries the key of the packs it was made from, and is
/// made anew when any of their files has changed. Files appear all at once, so that any number of
/// processes may share the folder.
public struct SearchCache: Sendable {
  /// The folder, made when it is first written to.
  public var folder: String

  /// Creates a cache in a folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// The usual place: `$XDG_CACHE_HOME/sanku`, else `~/.cache/sanku`; nil without a home.
  public static func standard(cacheHome: String?, home: String?) -> SearchCache? {
    if let cacheHome, cacheHome.hasPrefix("/") { return SearchCache(folder: cacheHome + "/sanku") }
    guard let home, home.hasPrefix("/") else { return nil }
    return SearchCache(folder: home + "/.cache/sanku")
  }

  /// One index file.
  public struct Status: Sendable {
    /// The file.
    public var path: String
    /// Its size in bytes; nil where there is none.
    public var size: Int?
    /// Whether it holds what the packs hold now.
    public var isCurrent: Bool
    /// How many entries it finds.
    public var count: Int?
  }

  /// The index file of library roots.
  public func path(for roots: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for root in roots {
      for byte in Self.resolved(root).utf8 + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    let digits = String(hash, radix: 16)
    return "\(folder)/search-\(String(repeating: "0", count: 16 - digits.count))\(digits).snapshot"
  }

  /// What is there for library roots.
  public func status(of roots: [String]) -> Status {
    let path = path(for: roots)
    var found = stat()
    let size = stat(path, &found) == 0 ? Int(found.st_size) : nil
    let searcher = size == nil ? nil : try? open(roots, key: Self.key(of: roots))
    return Status(
      path: path, size: size, isCurrent: searcher != nil, count: searcher?.index.count)
  }

  /// Deletes every index file; gives how many there were.
  public func clear() -> Int {
    guard let stream = opendir(folder) else { return 0 }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.count { name in
      name.hasPrefix("search-") && name.contains(".snapshot") && unlink("\(folder)/\(name)") == 0
    }
  }

  static func key(of roots: [String]) -> [UInt8] {
    ContentStamp.key(of: roots.map(resolved))
  }

  func open(_ roots: [String], key: [UInt8]) throws(SnapshotError) -> LibrarySearcher {
    try LibrarySearcher(Snapshot.open(path(for: roots), key: key), roots: roots)
  }

  func write(_ searcher: LibrarySearcher, of library: Library, roots: [String], key: [UInt8])
    throws(SnapshotError)
  {
    makeFolder()
    var writer = SnapshotWriter(key: key)
    searcher.index.write(to: &writer)
    Vocabulary.write(library, errorCount: searcher.errorCount, to: &writer)
    try writer.write(to: path(for: roots))
  }

  private func makeFolder() {
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

extension LibrarySearcher {
  /// Opens the index of library roots, or loads the packs and builds it where there is none that
  /// holds what they hold now; then it is kept for the next run, if the cache can be written to.
  public static func open(roots: [String], cache: SearchCache?) -> LibrarySearcher {
    guard let cache else { return LibrarySearcher(Library.load(roots: roots), roots: roots) }
    let key = SearchCache.key(of: roots)
    if let known = try? cache.open(roots, key: key) { return known }
    return build(roots: roots, cache: cache, key: key).searcher
  }

  /// Builds the index of library roots and keeps it, whether or not there is one.
  ///
  /// - Returns: the searcher, and whether the index could be written.
  public static func build(
    roots: [String], cache: SearchCache
  ) -> (searcher: LibrarySearcher, isWritten: Bool) {
    build(roots: roots, cache: cache, key: SearchCache.key(of: roots))
  }

  private static func build(
    roots: [String], cache: SearchCache, key: [UInt8]
  ) -> (searcher: LibrarySearcher, isWritten: Bool) {
    let library = Library.load(roots: roots)
    let searcher = LibrarySearcher(library, roots: roots)
    // Packs that changed while they were read must not be taken for the older state.
    guard SearchCache.key(of: roots) == key else { return (searcher, false) }
    do {
      try cache.write(searcher, of: library, roots: roots, key: key)
      return (searcher, true)
    } catch {
      return (searcher, false)
    }
  }
}
