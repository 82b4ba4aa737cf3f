import SankuRegistry
import SankuSearch

extension Library {
  /// Opens the library of some roots as an earlier run kept it, or loads the packs where none is kept
  /// that holds what they hold now; then it is kept for the next run, if the cache can be written to.
  ///
  /// Entries are the same either way. Those of a library that was kept are decoded when they are
  /// first asked for; where their fields come from is read from the packs then.
  public static func load(roots: [String], cache: LibraryCache?) -> Library {
    guard let cache else { return load(roots: roots) }
    if let known = cache.openLibrary(roots, key: LibraryCache.key(of: roots)) { return known }
    return load(roots: roots, keptIn: cache).library
  }

  /// Loads the packs and keeps them; gives the key they are kept under, and whether they are.
  static func load(
    roots: [String], keptIn cache: LibraryCache
  ) -> (library: Library, key: [UInt8], isKept: Bool) {
    let key = LibraryCache.settledKey(of: roots)
    let library = load(roots: roots)
    return (library, key, cache.keep(library, roots: roots, key: key))
  }

  var entryCount: Int {
    registry.indicators.count + registry.templates.count + registry.cases.count
  }
}

extension LibraryCache {
  /// The section of a snapshot that holds the registry.
  private static let section: UInt32 = 0x4C42_0001

  /// Keeps a library; tells whether it could be written.
  func keep(_ library: Library, roots: [String], key: [UInt8]) -> Bool {
    keep(libraryPath(for: roots), roots: roots, key: key) { writer in
      let bytes = RegistrySnapshot.bytes(
        of: library.registry, findings: library.findings, sources: library.sources, roots: roots)
      guard let bytes else { return false }
      writer.add(Self.section, bytes)
      return true
    }
  }

  /// The library that is kept for roots; nil where it is of other packs, damaged or not there.
  func openLibrary(_ roots: [String], key: [UInt8]) -> Library? {
    guard let snapshot = try? Snapshot.open(libraryPath(for: roots), key: key),
      let section = try? snapshot.section(Self.section), section.isVerified()
    else { return nil }
    // The bytes stay where they are as long as the section is held.
    let loaded = section.withUnsafeBytes { bytes in
      RegistrySnapshot.open(bytes, keeping: section, roots: roots)
    }
    return loaded.map {
      Library(registry: $0.registry, findings: $0.findings, sources: $0.sources)
    }
  }
}

extension FlatBytes {
  /// Whether all bytes are as they were written, checked on all cores.
  fileprivate func isVerified() -> Bool {
    let size = 1 << 20
    return stride(from: 0, to: count, by: size).map { $0 }.concurrentMap { start in
      (try? verify(start..<min(start + size, count))) != nil
    }.allSatisfy { $0 }
  }
}
