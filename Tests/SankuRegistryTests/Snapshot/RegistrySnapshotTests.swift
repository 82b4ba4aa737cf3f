import Foundation
import SankuDiagnostics
import SankuModel
import Testing

@testable import SankuRegistry

/// A registry written as bytes and opened again.
struct RegistrySnapshotTests {
  private static let roots = ["."]
  private static let sources = [Filled.source1.name: Filled.source1]

  private func bytes(
    _ registry: Registry = Filled.registry, findings: [Finding] = [Filled.finding]
  ) throws -> [UInt8] {
    let written = RegistrySnapshot.bytes(
      of: registry, findings: findings, sources: Self.sources, roots: Self.roots)
    return try #require(written)
  }

  /// The bytes are copied, so that reading behind them shows under a sanitizer.
  private func open(_ bytes: [UInt8], roots: [String] = roots) -> LoadedRegistry? {
    let owner = Bytes(bytes)
    return RegistrySnapshot.open(UnsafeRawBufferPointer(owner.buffer), keeping: owner, roots: roots)
  }

  private final class Bytes: Sendable {
    nonisolated(unsafe) let buffer: UnsafeMutableRawBufferPointer

    init(_ bytes: [UInt8]) {
      buffer = .allocate(byteCount: bytes.count, alignment: 8)
      buffer.copyBytes(from: bytes)
    }

    deinit { buffer.deallocate() }
  }

  private func expectSame(_ restored: Registry, _ registry: Registry) {
    for (restored, original) in zip(restored.contents, registry.contents) {
      #expect(restored.values.count == original.values.count, "\(original.name)")
      for (value, expected) in zip(restored.values, original.values) {
        let (found, wanted) = (description(of: value), description(of: expected))
        guard found != wanted else { continue }
        let lines = zip(found, wanted).filter { $0 != $1 }
        Issue.record("\(original.name): \(lines.first.map { "\($0)" } ?? "another length")")
        return
      }
    }
  }

  @Test func everyFieldOfTheSampleIsFilled() {
    let values: [any FieldCoded] = [
      Filled.pack, Filled.indicator, Filled.template, Filled.caseStudy, Filled.guidance,
      Filled.registry.sectors[0], Filled.registry.categories[0], Filled.registry.units[0],
      Filled.registry.synonyms[0], Filled.registry.rules[0], Filled.finding, Filled.source1,
    ]
    for value in values { #expect(unfilled(value, "\(type(of: value))") == []) }
    let names = Mirror(reflecting: Filled.registry).children.compactMap(\.label)
    #expect(names == Filled.registry.contents.map(\.name) + ["origins", "sectorNumbers"])
    let loaded = LoadedRegistry(registry: Filled.registry, findings: [], sources: [:])
    #expect(
      Mirror(reflecting: loaded).children.map(\.label) == ["registry", "findings", "sources"])
  }

  @Test func everyFieldComesBack() throws {
    let restored = try #require(open(bytes()))
    expectSame(restored.registry, Filled.registry)
    #expect(restored.findings == [Filled.finding])
    #expect(description(of: restored.sources) == description(of: Self.sources))
  }

  @Test func theBuiltInLibraryComesBack() throws {
    guard let root = Places.root?.path else { return }
    let loaded = RegistryLoader.load(roots: [root])
    let written = try bytes(loaded.registry, findings: loaded.findings)
    let restored = try #require(open(written))
    expectSame(restored.registry, loaded.registry)
    for (number, indicator) in loaded.registry.indicators.enumerated() {
      #expect(restored.registry.indicator(indicator.id)?.name == indicator.name, "\(number)")
    }
    #expect(restored.registry.indicator("a/none") == nil)
    #expect(try bytes(restored.registry, findings: restored.findings) == written)
  }

  @Test func entriesAreFoundById() throws {
    let registry = try #require(open(bytes())).registry
    #expect(registry.indicator("a/one")?.name == "合格率" && registry.indicator("a/two") != nil)
    #expect(registry.template("a/t")?.name == "模板" && registry.caseStudy("a/c")?.title == "案例")
    for id in ["", "a/on", "a/one ", "a/t", "é"] { #expect(registry.indicator(id) == nil) }
    let none = try #require(open(bytes(Registry()))).registry
    #expect(none.indicators.isEmpty && none.indicator("a/one") == nil)
  }

  @Test func equalCharactersInOtherBytesStayApart() throws {
    var indicator = Filled.plainIndicator
    indicator.synonyms = ["é", "e\u{301}", "", "\u{0}"]
    let restored = try #require(open(bytes(Registry(indicators: [indicator]))))
    let synonyms = restored.registry.indicators[0].synonyms
    #expect(synonyms.map { Array($0.utf8) } == indicator.synonyms.map { Array($0.utf8) })
  }

  @Test func otherRootsAreAnotherLibrary() throws {
    for roots in [[], ["./"], [".", "."]] { #expect(try open(bytes(), roots: roots) == nil) }
  }

  @Test func whatIsTooLargeIsNotKept() {
    var indicator = Filled.plainIndicator
    indicator.place.range.end.offset = Int(UInt32.max) + 1
    let registry = Registry(indicators: [indicator])
    #expect(RegistrySnapshot.bytes(of: registry, findings: [], sources: [:], roots: []) == nil)
  }

  @Test func entriesAreDecodedOnManyThreadsAtOnce() throws {
    let indicators = (0..<500).map { number in
      Indicator(
        id: "a/n\(number)", name: "第\(number)个指标的名称", dimension: .quality, definition: "数",
        place: Filled.place)
    }
    let list = try #require(open(bytes(Registry(indicators: indicators)))).registry.indicators
    let names = (0..<8).map { $0 }.concurrentMap { _ in list.map(\.name) }
    #expect(names.allSatisfy { $0 == indicators.map(\.name) })
    list.decodeAll()
    #expect(list.map(\.id) == indicators.map(\.id))
  }

  /// Everything that can be asked of a registry, as if the bytes had been checked.
  private func use(_ bytes: [UInt8]) {
    guard let loaded = open(bytes) else { return }
    for indicator in loaded.registry.indicators { _ = loaded.registry.indicator(indicator.id) }
    for template in loaded.registry.templates { _ = loaded.registry.template(template.id) }
    for study in loaded.registry.cases { _ = loaded.registry.caseStudy(study.id) }
    _ = loaded.registry.indicator("a/none")
    _ = loaded.registry.sectors(named: "教育")
  }

  @Test func missingBytesDoNoHarm() throws {
    let good = try bytes()
    for length in good.indices { use(Array(good.prefix(length))) }
  }

  @Test func changedBytesDoNoHarm() throws {
    let good = try bytes()
    for place in good.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var bad = good
        bad[place] ^= flip
        use(bad)
      }
    }
  }

  @Test func forgedWordsDoNoHarm() throws {
    let good = try bytes()
    for place in stride(from: 0, to: good.count - 4, by: 4) {
      for word: UInt32 in [0, 1, 0x7FFF_FFFF, .max, UInt32(good.count), UInt32(place)] {
        var bad = good
        withUnsafeBytes(of: word) { bad.replaceSubrange(place..<place + 4, with: $0) }
        use(bad)
      }
    }
  }

  @Test func randomChangesDoNoHarm() throws {
    var random = SplitMix(state: 2024)
    let good = try bytes()
    for _ in 0..<2_000 {
      var bad = good
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bad[Int.random(in: 0..<bad.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      use(bad)
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
      return bits ^ bits >> 31
    }
  }
}
