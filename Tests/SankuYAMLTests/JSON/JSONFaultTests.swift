import SankuDiagnostics
import SankuYAML
import Testing

struct JSONFaultTests {
  @Test(
    "slips that can be seen through leave the value whole",
    arguments: [
      ("[1, 2,]", "1:6 error trailing-comma", "[1, 2]"),
      ("{\"a\": 1,\n}", "1:8 error trailing-comma", "{a: 1}"),
      ("[1 2]", "1:3 error missing-comma", "[1, 2]"),
      ("{\"a\": 1\n\"b\": 2}", "1:8 error missing-comma", "{a: 1, b: 2}"),
      ("{\"a\" 1}", "1:6 error missing-colon", "{a: 1}"),
      ("{\"a\"：1}", "1:5 error full-width-colon", "{a: 1}"),
      ("[1，2]", "1:3 error full-width-comma", "[1, 2]"),
      ("[“甲”]", "1:2 error full-width-quote", "[甲]"),
      ("['甲']", "1:2 error single-quote", "[甲]"),
      ("[\u{3000}1]", "1:2 error full-width-space", "[1]"),
      ("{甲: 1}", "1:2 error unquoted-key", "{甲: 1}"),
      ("{a_b: 1}", "1:2 error unquoted-key", "{a_b: 1}"),
      ("[NaN]", "1:2 error json-word", "[NaN]"),
      ("[True]", "1:2 error json-word", "[True]"),
      ("[-Infinity]", "1:2 error json-number", "[-Infinity]"),
      ("[0650]", "1:2 error json-number", "[0650]"),
      ("[+1]", "1:2 error json-number", "[+1]"),
      ("[.5]", "1:2 error json-number", "[.5]"),
      ("[5.]", "1:2 error json-number", "[5.]"),
      ("[1e]", "1:2 error json-number", "[1e]"),
      ("[2026-01-01]", "1:2 error json-number", "[2026-01-01]"),
      ("[1 // 注释\n]", "1:4 error json-comment", "[1]"),
      ("/* 注\n释 */ [1]", "1:1 error json-comment", "[1]"),
      ("# 注释\n[1]", "1:1 error json-comment", "[1]"),
      ("[\"a\nb\"]", "1:4 error json-string", "[a\nb]"),
      ("[\"a\tb\"]", "1:4 error json-string", "[a\tb]"),
      ("[\"a\u{1}b\"]", "1:4 error control-character", "[a\u{1}b]"),
      ("[\"C:\\目录\"]", "1:5 error wrong-escape", "[C:\\目录]"),
      ("[\"\\ud800x\"]", "1:3 error wrong-escape", "[\u{FFFD}x]"),
      ("[\"\\ud800\\u0041\"]", "1:3 error wrong-escape", "[\u{FFFD}A]"),
      ("[\"\\udc00\"]", "1:3 error wrong-escape", "[\u{FFFD}]"),
      ("[\"\\u12\"]", "1:3 error wrong-escape", "[\u{FFFD}12]"),
    ])
  func slips(_ text: String, expected: String, outline: String) {
    let stream = read(text, json: true)
    #expect(stream.summary == [expected])
    #expect(stream.documents.map(\.outline) == [outline])
    #expect(stream.isComplete)
  }

  @Test(
    "faults that end the reading",
    arguments: [
      ("", "1:1 error invalid-json"),
      (" \n", "2:1 error invalid-json"),
      ("[1", "1:3 error unclosed-bracket"),
      ("{\"a\": {\"b\": 1}", "1:15 error unclosed-bracket"),
      ("{\"a\":", "1:6 error unclosed-bracket"),
      ("[\"a", "1:2 error unclosed-quote"),
      ("[\"a\\", "1:2 error unclosed-quote"),
      ("[1] 2", "1:5 error invalid-json"),
      ("{\"a\": 1}\n{\"a\": 2}\n", "2:1 error invalid-json"),
      ("[1}", "1:3 error invalid-json"),
      ("{\"a\"}", "1:5 error missing-colon"),
      ("[,]", "1:2 error invalid-json"),
      ("/x", "1:1 error invalid-json"),
      ("/* ", "1:1 error invalid-json"),
      ("《", "1:1 error invalid-json"),
      ("[\u{1}]", "1:2 error control-character"),
    ])
  func ends(_ text: String, expected: String) {
    let stream = read(text, json: true)
    #expect(stream.summary == [expected])
    #expect(stream.documents.isEmpty)
    #expect(!stream.isComplete)
  }

  @Test func allSlipsAreNamedAtOnce() {
    let stream = read("{\"名称\"：\"甲\"，“年度”:2026,}", json: true)
    #expect(
      stream.summary == [
        "1:6 error full-width-colon", "1:10 error full-width-comma", "1:11 error full-width-quote",
        "1:20 error trailing-comma",
      ])
    #expect(stream.documents.map(\.outline) == ["{名称: 甲, 年度: 2026}"])
  }

  @Test func anUnclosedBracketNamesTheOutermost() {
    let finding = read("{\n \"a\": [\n", json: true).findings.first
    #expect(finding?.notes.map { $0.place?.range.start.line } == [1])
  }
}
