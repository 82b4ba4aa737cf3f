import Foundation
import Testing

@testable import Sanku

@Suite("Indexes kept between runs")
struct SearchCacheTests {
  private static let indicators = """
    indicators:
      - id: road-length
        name: 养护里程
        dimension: quantity
        unit: 公里
        definition: 年度内完成养护的公路里程，按竣工图计算。
    """

  /// A library and a cache in a folder that is deleted afterwards.
  private func withFolder(_ body: (String, SearchCache) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sanku-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let pack = folder.appending(path: "library/Indicators/roads")
    try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
    try "pack: roads\nversion: 1.0.0\ntitle: 公路\nlicence: CC-BY-4.0\n"
      .write(to: pack.appending(path: "pack.yaml"), atomically: true, encoding: .utf8)
    try Self.indicators.write(
      to: pack.appending(path: "roads.yaml"), atomically: true, encoding: .utf8)
    try body(folder.path + "/library", SearchCache(folder: folder.path + "/cache/sanku"))
  }

  private func names(_ searcher: LibrarySearcher, _ text: String) -> [String] {
    searcher.search(SearchRequest(text)).hits.map(\.name)
  }

  @Test("The second run opens what the first one built, and answers alike")
  func reopened() throws {
    try withFolder { library, cache in
      let first = LibrarySearcher.open(roots: [library], cache: cache)
      let second = LibrarySearcher.open(roots: [library], cache: cache)
      #expect(!first.isFromSnapshot && second.isFromSnapshot)
      #expect(names(first, "养护") == ["养护里程"] && names(second, "yhlc") == ["养护里程"])
      #expect(cache.status(of: [library]).isCurrent && cache.status(of: [library]).count == 1)
      #expect(cache.clear() == 1 && cache.clear() == 0)
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
      let nowhere = SearchCache(folder: "/proc/none")
      #expect(names(LibrarySearcher.open(roots: [library], cache: nowhere), "养护") == ["养护里程"])
      #expect(!LibrarySearcher.build(roots: [library], cache: nowhere).isWritten)
    }
  }

  @Test("The usual place follows the environment")
  func place() {
    #expect(SearchCache.standard(cacheHome: "/c", home: "/h")?.folder == "/c/sanku")
    #expect(SearchCache.standard(cacheHome: "c", home: "/h")?.folder == "/h/.cache/sanku")
    #expect(SearchCache.standard(cacheHome: nil, home: nil) == nil)
  }
}
