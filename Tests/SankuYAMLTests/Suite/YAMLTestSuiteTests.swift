import SankuDiagnostics
import SankuYAML
import Testing

/// The 402 cases of yaml-test-suite: the tree must do all that libyaml 0.2.5 itself does.
struct YAMLTestSuiteTests {
  private static let folder = Shared.path("peers/yaml-test-suite")

  @Test(
    "yaml-test-suite from ../shared: 330 of 402, the same ones as libyaml",
    .enabled(if: folder != nil))
  func suite() throws {
    let folder = try #require(Self.folder)
    let excused = try excusedIDs(folder + "/libyaml-0.2.5-baseline.json")
    let lines = try Shared.lines(of: folder + "/cases.jsonl")
    var passed: Set<String> = []
    var failed: [String] = []
    for line in lines {
      let id = try check(line, excused: excused, failed: &failed)
      if let id { passed.insert(id) }
    }
    print("yaml-test-suite: \(passed.count) of \(lines.count)")
    #expect(lines.count == 402)
    #expect(failed == [])
    #expect(passed.count >= 330)
  }

  /// The ids of the cases that libyaml does not pass.
  private func excusedIDs(_ path: String) throws -> Set<String> {
    let baseline = try #require(YAMLStream.read(path: path).documents.first?["ids"])
    return Set(baseline.entries.flatMap { $0.value.elements.map(\.text) })
  }

  /// Runs a case; answers its id if passed, notes it as failed if libyaml passes it.
  private func check(
    _ line: [UInt8], excused: Set<String>, failed: inout [String]
  ) throws -> String? {
    let record = try #require(
      YAMLStream.readJSONLine(line, name: "cases.jsonl", line: 1).documents.first)
    let id = try #require(record["id"]).text
    let stream = YAMLStream.read(SourceText(name: id, record["yaml"]?.text ?? ""))
    let mustFail = record["must_fail"]?.text == "true"
    let expected = EventRenderer.normalized(record["events"]?.text ?? "")
    let isRight =
      mustFail
      ? !stream.isComplete
      : stream.isComplete && EventRenderer.events(of: stream) == expected
    if !isRight, !excused.contains(id) {
      failed.append("\(id): \(stream.findings.first?.message.en ?? "")")
      print(id, EventRenderer.events(of: stream), expected)
    }
    return isRight ? id : nil
  }
}
