import SankuRegistry
import SankuSearch

extension LibrarySearcher {
  /// Opens the index of library roots, or builds it from the library where there is none that holds
  /// what the packs hold now; then it is kept for the next run, if the cache can be written to.
  public static func open(roots: [String], cache: LibraryCache?) -> LibrarySearcher {
    guard let cache else { return LibrarySearcher(Library.load(roots: roots), roots: roots) }
    var key = LibraryCache.key(of: roots)
    if let known = try? cache.open(roots, key: key) { return known }
    let library: Library
    if let known = cache.openLibrary(roots, key: key) {
      library = known
    } else {
      (library, key, _) = Library.load(roots: roots, keptIn: cache)
    }
    let searcher = LibrarySearcher(library, roots: roots)
    _ = cache.keep(searcher, of: library, roots: roots, key: key)
    return searcher
  }

  /// Reads the packs and keeps both the library and its index, whether or not they are there.
  ///
  /// - Returns: the searcher, and whether all could be written.
  public static func build(
    roots: [String], cache: LibraryCache
  ) -> (searcher: LibrarySearcher, isWritten: Bool) {
    let (library, key, isKept) = Library.load(roots: roots, keptIn: cache)
    let searcher = LibrarySearcher(library, roots: roots)
    return (searcher, cache.keep(searcher, of: library, roots: roots, key: key) && isKept)
  }
}

extension LibraryCache {
  func open(_ roots: [String], key: [UInt8]) throws(SnapshotError) -> LibrarySearcher {
    try LibrarySearcher(Snapshot.open(path(for: roots), key: key), roots: roots)
  }

  /// Keeps an index; tells whether it could be written.
  func keep(
    _ searcher: LibrarySearcher, of library: Library, roots: [String], key: [UInt8]
  ) -> Bool {
    keep(path(for: roots), roots: roots, key: key) { writer in
      searcher.index.write(to: &writer)
      Vocabulary.write(library, errorCount: searcher.errorCount, to: &writer)
      return true
    }
  }

  /// Writes a file with the sections that are added.
  func keep(
    _ path: String, roots: [String], key: [UInt8], _ add: (inout SnapshotWriter) -> Bool
  ) -> Bool {
    // Packs that changed while they were read must not be taken for the older state.
    guard Self.key(of: roots) == key else { return false }
    var writer = SnapshotWriter(key: key)
    guard add(&writer) else { return false }
    makeFolder()
    do {
      try writer.write(to: path)
      prune()
      return true
    } catch {
      return false
    }
  }
}
