import SankuDiagnostics
import Testing

@testable import SankuYAML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The plain reader on real files.
struct PlainFilesTests {
  private static let root = Shared.projectRoot()
  private static let suite = Shared.path("peers/yaml-test-suite")

  @Test("the packs are read without libyaml, and as with it", .enabled(if: root != nil))
  func packs() throws {
    let root = try #require(Self.root)
    var all = 0
    var plain = 0
    for folder in ["Indicators", "Templates", "Cases"] {
      for path in Self.files(in: "\(root)/\(folder)") {
        let source = try SourceFile.read(path: path)
        let both = try #require(BothWays(source))
        #expect(both.difference == nil, "\(path)")
        all += source.bytes.count
        plain += both.plain == nil ? 0 : source.bytes.count
      }
    }
    #expect(all > 1 << 20)
    #expect(plain * 100 >= all * 99)
  }

  @Test("every other file of the project reads the same", .enabled(if: root != nil))
  func project() throws {
    let root = try #require(Self.root)
    for folder in ["docs", "Tests"] {
      for path in Self.files(in: "\(root)/\(folder)") {
        #expect(BothWays(try SourceFile.read(path: path))?.difference == nil, "\(path)")
      }
    }
  }

  @Test("yaml-test-suite from ../shared reads the same", .enabled(if: suite != nil))
  func testSuite() throws {
    let suite = try #require(Self.suite)
    var plain = 0
    for line in try Shared.lines(of: suite + "/cases.jsonl") {
      let record = YAMLStream.readJSONLine(line, name: "cases.jsonl", line: 1).documents.first
      let both = try #require(BothWays(record?["yaml"]?.text ?? ""))
      #expect(both.difference == nil, "\(record?["id"]?.text ?? "")")
      plain += both.plain == nil ? 0 : 1
    }
    #expect(plain > 40)
  }

  /// The YAML files in a folder and those inside it.
  private static func files(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var files: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".yaml") {
        files.append("\(folder)/\(name)")
      } else if !name.hasPrefix(".") {
        files += self.files(in: "\(folder)/\(name)")
      }
    }
    return files.sorted()
  }
}
