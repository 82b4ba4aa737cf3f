import SankuDiagnostics
import SankuYAML
import Testing

struct JSONReaderTests {
  private func root(_ text: String) throws -> Node {
    let stream = read(text, json: true)
    #expect(stream.summary == [])
    return try #require(stream.documents.first)
  }

  @Test func structure() throws {
    let node = try root(
      " {\"甲\": [1, -2.50e+3, true, false, null, \"\"],\r\n\"乙\": {}, \"丙\": []} \n")
    #expect(node.outline == "{甲: [1, -2.50e+3, true, false, null, ], 乙: {}, 丙: []}")
    #expect(
      node["甲"]?.elements.map(\.isNull) == [false, false, false, false, true, false])
    #expect(
      node["甲"]?.elements.map(\.style)
        == [.plain, .plain, .plain, .plain, .plain, .doubleQuoted])
    #expect(node["甲"]?.isFlow == true)
  }

  @Test(arguments: ["1", "\"x\"", "null", "[]", "{}", "-0.0E-1"])
  func anyValueMayBeTheRoot(_ text: String) throws {
    #expect(read(text, json: true).summary == [])
    #expect(read(text, json: true).documents.count == 1)
  }

  @Test func escapes() throws {
    let node = try root(#"["\"\\\/\b\f\n\r\t", "\u4E2d\u6587", "a\ud83d\ude00b", "\u0000", "😀"]"#)
    #expect(
      node.elements.map(\.text) == ["\"\\/\u{8}\u{C}\n\r\t", "中文", "a😀b", "\u{0}", "😀"])
  }

  @Test func marks() throws {
    let text = "{\n  \"名称\": \"甲😀\",\n  \"值\": [1, \"\\u4e2d\"]\n}"
    let node = try root(text)
    #expect(node.marks == "1:1-4:2")
    #expect(node.entries.map(\.key.marks) == ["2:3-2:7", "3:3-3:6"])
    #expect(node.entries.map(\.value.marks) == ["2:9-2:13", "3:8-3:21"])
    #expect(node["值"]?.elements.map(\.marks) == ["3:9-3:10", "3:12-3:20"])
    let last = try #require(node["值"]?.elements.first { $0.text == "中" })
    let bytes = Array(text.utf8)[last.range.start.offset..<last.range.end.offset]
    #expect(String(decoding: bytes, as: UTF8.self) == "\"\\u4e2d\"")
  }

  @Test func numbersStayAsTheyAreWritten() throws {
    let node = try root("[1.10, 100000000000000000000, 1e400]")
    #expect(node.elements.map(\.text) == ["1.10", "100000000000000000000", "1e400"])
  }

  @Test func repeatedKeys() {
    let stream = read("{\"a\": 1,\n \"a\": 2}", json: true)
    #expect(stream.summary == ["2:2 error duplicate-key"])
    #expect(stream.documents.first?["a"]?.text == "1")
  }

  @Test func aLineOfJSONLinesHasTheMarksOfItsFile() throws {
    let stream = YAMLStream.readJSONLine(
      Array("{\"名\": \"甲\u{2028}乙\", \"名\": 1}\r".utf8), name: "a.jsonl", line: 12, offset: 500)
    #expect(stream.summary == ["12:14 error duplicate-key"])
    #expect(stream.findings[0].notes[0].place?.range.start.line == 12)
    let root = try #require(stream.documents.first)
    #expect(root["名"]?.marks == "12:7-12:12")
    #expect(root["名"]?.range.start.offset == 508)
    let wrong = YAMLStream.readJSONLine(Array("[1,]".utf8), name: "a.jsonl", line: 3, offset: 90)
    #expect(wrong.summary == ["3:3 error trailing-comma"])
    #expect(wrong.findings[0].fixes[0].range?.start.offset == 92)
  }
}
