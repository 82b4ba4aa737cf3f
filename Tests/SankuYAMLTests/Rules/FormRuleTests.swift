import SankuDiagnostics
import SankuYAML
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct FormRuleTests {
  @Test("the bad example raises the rule, the good one nothing", arguments: FormRule.all)
  func examples(_ rule: FormRule) {
    if let bad = rule.bad {
      let stream = read(bad, json: rule.isJSON)
      let found = stream.findings.filter { $0.rule == rule.id }
      #expect(!found.isEmpty, "\(stream.summary)")
      #expect(found.allSatisfy { $0.severity <= rule.severity })
    }
    if let good = rule.good { #expect(read(good, json: rule.isJSON).summary == []) }
  }

  @Test("every rule that the sources name is in the list, and no other")
  func completeness() throws {
    let folder = try #require(Shared.projectRoot()) + "/Sources/SankuYAML"
    var named: Set<String> = []
    for file in try swiftFiles(in: folder) where !file.contains("/Rules/") {
      let text = String(decoding: try SourceFile.read(path: file).bytes, as: UTF8.self)
      for piece in text.split(separator: "\"") where piece.hasPrefix("form/") {
        named.insert(String(piece))
      }
    }
    #expect(named.sorted() == FormRule.all.map(\.id))
  }

  private func swiftFiles(in folder: String) throws -> [String] {
    let directory = try #require(opendir(folder))
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if name.hasSuffix(".swift") {
        files.append(folder + "/" + name)
      } else {
        files += try swiftFiles(in: folder + "/" + name)
      }
    }
    return files
  }
}
