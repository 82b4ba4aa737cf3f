import Foundation
import Testing

@testable import Sanku

@Suite("Indexes and libraries kept between runs")
struct LibraryCacheTests {
  private static let indicators = """
    indicators:
      - id: road-length
        name: 养护里程
        dimension: quantity
        unit: 公里
        definition: 年度内完成养护的公路里程，按竣工图计算。
    """

  /// A library and a cache in a folder that is deleted afterwards.
  private func withFolder(_ body: (String, LibraryCache) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sanku-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let pack = folder.appending(path: "library/Indicators/roads")
    try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
    try "pack: roads\nversion: 1.0.0\ntitle: 公路\nlicence: CC-BY-4.0\n"
      .write(to: pack.appending(path: "pack.yaml"), atomically: true, encoding: .utf8)
    try Self.indicators.write(
      to: pack.appending(path: "roads.yaml"), atomically: true, encoding: .utf8)
    try body(folder.path + "/library", LibraryCache(folder: folder.path + "/cache/sanku"))
  }

  private func names(_ searcher: LibrarySearcher, _ text: String) -> [String] {
    searcher.search(SearchRequest(text)).hits.map(\.name)
  }

  @Test("Of many libraries those kept longest ago go; what others put there stays")
  func pruned() throws {
    try withFolder { library, cache in
      _ = LibrarySearcher.open(roots: [library], cache: cache)
      let written = FileManager.default.enumerator(atPath: cache.folder)?.allObjects.count ?? 0
      for number in 10..<30 {
        let path = cache.folder + "/library-\(number).snapshot"
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        let age = Date(timeIntervalSince1970: Double(1_000_000 - number))
        try FileManager.default.setAttributes([.modificationDate: age], ofItemAtPath: path)
      }
      #expect(FileManager.default.createFile(atPath: cache.folder + "/notes.txt", contents: nil))
      cache.prune(to: written + 3)
      let left = try FileManager.default.contentsOfDirectory(atPath: cache.folder)
      #expect(left.count == written + 4)
      #expect(left.contains("notes.txt"))
      let old = left.filter { $0.hasPrefix("library-") && $0.utf8.count < 20 }
      #expect(
        old.sorted() == ["library-10.snapshot", "library-11.snapshot", "library-12.snapshot"])
      #expect(LibrarySearcher.open(roots: [library], cache: cache).isFromSnapshot)
    }
  }

  @Test("The second run opens what the first one built, and answers alike")
  func reopened() throws {
    try withFolder { library, cache in
      let first = LibrarySearcher.open(roots: [library], cache: cache)
      let second = LibrarySearcher.open(roots: [library], cache: cache)
      #expect(!first.isFromSnapshot && second.isFromSnapshot)
      #expect(names(first, "养护") == ["养护里程"] && names(second, "yhlc") == ["养护里程"])
      #expect(cache.status(of: [library]).isCurrent && cache.status(of: [library]).count == 1)
      #expect(cache.clear() == 2 && cache.clear() == 0)
      #expect(cache.status(of: [library]).size == nil)
    }
  }

  @Test("A changed, added or removed file makes the index anew")
  func changed() throws {
    try withFolder { library, cache in
      _ = LibrarySearcher.open(roots: [library], cache: cache)
      let file = library + "/Indicators/roads/roads.yaml"
      try Self.indicators.replacingOccurrences(of: "养护里程", with: "修补里程")
        .write(toFile: file, atomically: true, encoding: .utf8)
      #expect(!cache.status(of: [library]).isCurrent)
      let changed = LibrarySearcher.open(roots: [library], cache: cache)
      #expect(!changed.isFromSnapshot && names(changed, "里程") == ["修补里程"])
      try FileManager.default.removeItem(atPath: file)
      let emptied = LibrarySearcher.open(roots: [library], cache: cache)
      #expect(!emptied.isFromSnapshot && emptied.count == 0)
    }
  }

  @Test("A damaged file, a folder in its place and a cache that cannot be written do no harm")
  func harmless() throws {
    try withFolder { library, cache in
      _ = LibrarySearcher.open(roots: [library], cache: cache)
      let path = cache.path(for: [library])
      let whole = try Data(contentsOf: URL(filePath: path))
      for damaged in [Data(), whole.prefix(100), whole.dropLast(), whole + [0]] {
        try damaged.write(to: URL(filePath: path))
        let searcher = LibrarySearcher.open(roots: [library], cache: cache)
        #expect(!searcher.isFromSnapshot && names(searcher, "养护") == ["养护里程"])
      }
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect(names(LibrarySearcher.open(roots: [library], cache: cache), "养护") == ["养护里程"])
      let nowhere = LibraryCache(folder: "/proc/none")
      #expect(names(LibrarySearcher.open(roots: [library], cache: nowhere), "养护") == ["养护里程"])
      #expect(!LibrarySearcher.build(roots: [library], cache: nowhere).isWritten)
    }
  }

  /// What can be told of a library apart from its entries, and its entries in short.
  private func told(_ library: Library) -> [String] {
    library.findings.map { "\($0)" }
      + library.sources.values.map { "\($0)" }.sorted()
      + library.entries.map { "\($0)" }
      + library.entries.flatMap { library.registry.origins(of: $0.id).map { "\($0)" } }
  }

  private func isKept(_ cache: LibraryCache, _ roots: [String]) -> Bool {
    cache.openLibrary(roots, key: LibraryCache.key(of: roots)) != nil
  }

  /// An entry that cannot be used and one that can be used with a remark.
  private static let faulty = """
    indicators:
      - {id: Bad Id, name: 甲, dimension: quantity, definition: 数}
      - {id: good, name: 乙, dimension: quality, definition: 数, unknown: 1, standards: {plan: 计划}}
    """

  @Test("A library that was kept is the one that was loaded, with its faults")
  func keptLibrary() throws {
    try withFolder { library, cache in
      let roots = [library]
      try Self.faulty.write(
        toFile: library + "/Indicators/roads/z.yaml", atomically: true, encoding: .utf8)
      let loaded = told(Library.load(roots: roots))
      #expect(loaded.count > 8 && !isKept(cache, roots))
      #expect(told(Library.load(roots: roots, cache: nil)) == loaded)
      #expect(told(Library.load(roots: roots, cache: cache)) == loaded)
      #expect(isKept(cache, roots) && told(Library.load(roots: roots, cache: cache)) == loaded)
      let status = cache.libraryStatus(of: roots)
      #expect(status.isCurrent && status.count == 2 && status.path == cache.libraryPath(for: roots))
      #expect(LibrarySearcher.open(roots: roots, cache: cache).errorCount == 2)
      #expect(cache.clear() == 2 && !isKept(cache, roots))
    }
  }

  @Test("A library is kept for each spelling of its roots")
  func spelledRoots() throws {
    try withFolder { library, cache in
      for roots in [[library], [library + "/"], [library + "/../library"]] {
        let loaded = told(Library.load(roots: roots))
        #expect(!isKept(cache, roots))
        for _ in 0..<2 { #expect(told(Library.load(roots: roots, cache: cache)) == loaded) }
        #expect(isKept(cache, roots))
      }
    }
  }

  @Test("Changed packs make the library anew")
  func changedLibrary() throws {
    try withFolder { library, cache in
      _ = Library.load(roots: [library], cache: cache)
      let file = library + "/Indicators/roads/roads.yaml"
      try Self.indicators.replacingOccurrences(of: "养护里程", with: "修补里程")
        .write(toFile: file, atomically: true, encoding: .utf8)
      #expect(!isKept(cache, [library]) && !cache.libraryStatus(of: [library]).isCurrent)
      let changed = Library.load(roots: [library], cache: cache)
      #expect(changed.registry.indicators.map(\.name) == ["修补里程"] && isKept(cache, [library]))
      try FileManager.default.removeItem(atPath: library)
      #expect(told(Library.load(roots: [library], cache: cache)) == told(.load(roots: [library])))
    }
  }

  @Test("Changes of the same length are seen, right after each other and with the time set back")
  func hiddenChanges() throws {
    try withFolder { library, cache in
      let file = library + "/Indicators/roads/roads.yaml"
      let time = Date(timeIntervalSince1970: 1_700_000_000)
      for number in 0..<10 {
        let name = number % 2 == 0 ? "养护里程" : "修补里程"
        try Self.indicators.replacingOccurrences(of: "养护里程", with: name)
          .write(toFile: file, atomically: false, encoding: .utf8)
        if number > 5 {
          try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file)
        }
        let changed = Library.load(roots: [library], cache: cache)
        #expect(changed.registry.indicators.map(\.name) == [name])
      }
    }
  }

  @Test("A damaged library file is passed over and replaced")
  func damagedLibrary() throws {
    try withFolder { library, cache in
      let roots = [library]
      let loaded = told(Library.load(roots: roots, cache: cache))
      let file = URL(filePath: cache.libraryPath(for: roots))
      let whole = try Data(contentsOf: file)
      var damaged = [Data(), whole + [0], Data("SANKUIDX".utf8), Data(count: whole.count)]
      damaged += stride(from: 1, to: whole.count, by: 97).map { whole.prefix($0) }
      damaged += (0..<100).map { _ in
        var bytes = whole
        for _ in 0..<Int.random(in: 1...4) {
          bytes[Int.random(in: 0..<bytes.count)] ^= UInt8.random(in: 1...255)
        }
        return bytes
      }
      for bytes in damaged {
        try bytes.write(to: file)
        #expect(told(Library.load(roots: roots, cache: cache)) == loaded)
        #expect(try Data(contentsOf: file).count == whole.count && isKept(cache, roots))
      }
      // The file of another library in its place.
      let other = LibraryCache(folder: cache.folder + "/other")
      let twin = [library + "/"]
      _ = Library.load(roots: twin, cache: other)
      try Data(contentsOf: URL(filePath: other.libraryPath(for: twin))).write(to: file)
      #expect(!isKept(cache, roots) && told(Library.load(roots: roots, cache: cache)) == loaded)
    }
  }

  @Test("The usual place follows the environment")
  func place() {
    #expect(LibraryCache.standard(cacheHome: "/c", home: "/h")?.folder == "/c/sanku")
    #expect(LibraryCache.standard(cacheHome: "c", home: "/h")?.folder == "/h/.cache/sanku")
    #expect(LibraryCache.standard(cacheHome: nil, home: nil) == nil)
  }
}
