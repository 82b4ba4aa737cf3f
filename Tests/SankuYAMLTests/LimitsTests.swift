import SankuDiagnostics
import SankuYAML
import Testing

struct LimitsTests {
  @Test(
    "nesting is refused at once",
    arguments: [
      (String(repeating: "[", count: 40_000), "1:101"),
      (String(repeating: "[\n", count: 40_000), "101:1"),
      (String(repeating: "{a: ", count: 40_000), "1:401"),
      (String(repeating: "{", count: 40_000), "1:101"),
      (String(repeating: "- ", count: 40_000), "1:201"),
      (String(repeating: "? ", count: 40_000), "1:201"),
      (String(repeating: "- ? ", count: 40_000), "1:201"),
    ])
  func nesting(_ text: String, place: String) {
    let stream = read(text)
    #expect(stream.summary == ["\(place) error too-deep"])
    #expect(stream.documents.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "[", count: 40_000), String(repeating: "{\"a\":", count: 40_000),
  ])
  func nestingInJSON(_ text: String) {
    #expect(read(text, json: true).findings.map(\.rule) == ["form/too-deep"])
  }

  @Test func aHundredLevelsAreRead() throws {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(read(text).summary == [])
    #expect(read(text, json: true).summary == [])
    let block = (0..<100).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(read(block).summary == [])
  }

  @Test func sizeIsRefusedWithoutReading() {
    let limits = Limits(maximumBytes: 10)
    #expect(read("a: 1234567", limits: limits).summary == [])
    #expect(read("a: 12345678", limits: limits).summary == ["1:1 error too-large"])
    #expect(read("[12345678]x", json: true, limits: limits).summary == ["1:1 error too-large"])
    let stream = YAMLStream.readJSONLine(
      Array("[123456789]".utf8), name: "a.jsonl", line: 7, limits: limits)
    #expect(stream.summary == ["7:1 error too-large"])
    #expect(stream.findings[0].message.zh == "文件有 11 B，超过 10 B 的上限，没有读取。")
  }

  @Test func manyNodesAreRefused() {
    let limits = Limits(maximumNodes: 5)
    #expect(read("[1, 2, 3, 4]", limits: limits).summary == [])
    #expect(read("[1, 2, 3, 4, 5]", limits: limits).summary == ["1:14 error too-many-nodes"])
    #expect(read("- 1\n- [2, {a: b}]\n", limits: limits).summary == ["2:8 error too-many-nodes"])
    #expect(read("[1, 2, 3, 4]", json: true, limits: limits).summary == [])
    #expect(
      read("[1, 2, 3, 4, 5]", json: true, limits: limits).summary == ["1:14 error too-many-nodes"])
  }

  @Test func manyDirectivesAreRefused() {
    let lines = (0..<33).map { "%TAG !a\($0)! b\n" }
    #expect(read(lines.joined() + "--- x\n").summary == ["33:1 error too-many-directives"])
    #expect(read(lines.dropLast().joined() + "--- x\n").summary == [])
    #expect(read(lines.joined(separator: "a %TAG")).findings.first?.rule != "form/too-large")
    let text = "a: |\n" + String(repeating: "  50%TAG\n", count: 100)
    #expect(read(text).summary == [])
  }
}
