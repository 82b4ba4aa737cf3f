import SankuDiagnostics
import Testing

struct JSONWriterTests {
  private func sample(indents: Bool) -> String {
    var writer = JSONWriter(indents: indents)
    writer.object { object in
      object.member("text", "≥95%\n\"\u{1B}")
      object.member("none", nil as String?)
      object.member("list", ["a", "b"])
      object.key("empty")
      object.array { _ in }
      object.key("share")
      object.number(0.64)
      object.key("rows")
      object.array { array in
        array.number(1)
        array.object { inner in inner.member("ok", 2) }
        array.bool(true)
        array.null()
      }
    }
    return writer.text
  }

  @Test func writesCompactly() {
    #expect(
      sample(indents: false)
        == #"{"text":"≥95%\n\"\u001b","list":["a","b"],"empty":[],"share":0.64,"rows":[1,{"ok":2},true,null]}"#
    )
  }

  @Test func writesIndented() {
    #expect(
      sample(indents: true) == """
        {
          "text": "≥95%\\n\\"\\u001b",
          "list": [
            "a",
            "b"
          ],
          "empty": [],
          "share": 0.64,
          "rows": [
            1,
            {
              "ok": 2
            },
            true,
            null
          ]
        }
        """)
  }

  @Test(arguments: [(0.1 + 0.2, "0.3"), (2, "2"), (-0.5, "-0.5"), (.nan, "null"), (1e300, "null")])
  func writesNumbers(value: Double, text: String) {
    var writer = JSONWriter()
    writer.number(value)
    #expect(writer.text == text)
  }

  @Test(arguments: [
    ("普通 plain", #""普通 plain""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\u{2028}\u{2029}…", #""\u2028\u2029…""#),
    ("\u{0}\u{7F}\r\t", #""\u0000\u007f\r\t""#), ("", #""""#),
    ("\u{202E}\u{FEFF}\u{9B}（≥“×”…）", ##""\u202e\ufeff\u009b（≥“×”…）""##),
  ])
  func escapes(text: String, expected: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.text == expected)
    #expect(writer.bytes == Array(expected.utf8))
  }
}
